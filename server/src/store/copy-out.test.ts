import { EventEmitter } from "node:events";
import fc from "fast-check";
import type { Connection } from "pg";
import { describe, expect, it } from "vitest";
import { CopyOut } from "./copy-out.ts";

const message = (kind: string, payload: string) => {
  const bytes = Buffer.alloc(5 + payload.length);
  bytes.write(kind, 0);
  bytes.writeUInt32BE(4 + payload.length, 1);
  bytes.write(payload, 5);
  return bytes;
};

/** A connection whose socket says what the test says; what goes back to it is kept. */
function aConnection() {
  const stream = Object.assign(new EventEmitter(), { pause() {}, resume() {} });
  const back: Buffer[] = [];
  stream.on("data", (bytes: Buffer) => back.push(Buffer.from(bytes)));
  return { connection: { stream, query() {} } as unknown as Connection, stream, back };
}

/** Sends bytes cut at the lengths given, and reads the copy. */
async function copied(wire: Buffer, cuts: readonly number[]) {
  const { connection, stream, back } = aConnection();
  const copy = new CopyOut("copy");
  copy.submit(connection);
  for (let at = 0, cut = 0; at < wire.length; cut++) {
    const length = cuts[cut % cuts.length] ?? 1;
    stream.emit("data", Buffer.from(wire.subarray(at, at + length)));
    at += length;
  }
  const parts: Buffer[] = [];
  for await (const part of copy) parts.push(part as Buffer);
  return { rows: Buffer.concat(parts).toString(), back: Buffer.concat(back).toString() };
}

describe("rows copied out", () => {
  it("arrive whole and in order wherever the stream is cut, and the rest goes back to the connection", async () => {
    const rows = fc.array(fc.string({ unit: "binary-ascii", maxLength: 40 }));
    const cuts = fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(rows, cuts, async (payloads, lengths) => {
        const following = Buffer.concat([message("C", "COPY 3"), message("Z", "T")]);
        const wire = Buffer.concat([
          message("H", "12345"),
          ...payloads.map((payload) => message("d", payload)),
          message("c", ""),
          following,
        ]);
        expect(await copied(wire, lengths)).toEqual({ rows: payloads.join(""), back: following.toString() });
      }),
    );
  });

  it("give an error back to the connection, which tells of it", () => {
    const { connection, stream, back } = aConnection();
    const copy = new CopyOut("copy");
    copy.submit(connection);
    const error = message("E", "no such table");
    stream.emit("data", Buffer.concat([message("d", "row"), error]));
    expect(Buffer.concat(back)).toEqual(error);
  });
});
