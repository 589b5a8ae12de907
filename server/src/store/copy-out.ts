import { Readable } from "node:stream";
import type { Connection, Submittable } from "pg";

/** The wire's messages: a byte that tells the kind, four with the length, themselves included. */
const headerLength = 5;
const kinds = { copyData: 0x64, copyDone: 0x63, error: 0x45 } as const;

type Socket = Connection["stream"];

/**
 * Rows of a COPY … TO STDOUT as they arrive. As pg-copy-streams does it, this takes the connection's socket over until the copy is
 * done; but it makes one chunk of each read, where that makes an object a row, and half a million of them cost more than all sums.
 */
export class CopyOut extends Readable implements Submittable {
  #socket: Socket | null = null;
  #parse: ((bytes: Buffer) => void) | null = null;
  #rest: Buffer = Buffer.alloc(0);
  #isWanted = true;

  constructor(readonly text: string) {
    super({ highWaterMark: 1 << 20 });
  }

  submit(connection: Connection) {
    const socket = connection.stream;
    this.#socket = socket;
    [this.#parse = null] = socket.listeners("data") as ((bytes: Buffer) => void)[];
    if (this.#parse) socket.removeListener("data", this.#parse);
    socket.on("data", this.#take);
    (connection as unknown as { query(text: string): void }).query(this.text);
  }

  override _read() {
    this.#socket?.resume();
  }

  /** Whoever stops reading leaves the connection usable: what still comes is passed over. */
  override _destroy(error: Error | null, callback: (error: Error | null) => void) {
    this.#isWanted = false;
    this.#socket?.resume();
    callback(error);
  }

  handleError(error: Error) {
    this.destroy(error);
  }
  handleCommandComplete() {}
  handleReadyForQuery() {}

  #take = (chunk: Buffer) => {
    const from = this.#completeCut(chunk);
    if (from === null) return;
    const { rows, at, kind } = compact(chunk, from);
    this.#pass(rows);
    if (kind === "rows") this.#rest = chunk.subarray(at);
    else this.#giveBack(chunk.subarray(at), kind === "done");
  };

  /** Takes the message that the chunk before cut off. @returns where the next begins, or null when this one is not whole yet */
  #completeCut(chunk: Buffer): number | null {
    const rest = this.#rest;
    if (rest.length === 0) return 0;
    const header = Buffer.concat([rest.subarray(0, headerLength), chunk.subarray(0, headerLength)]);
    const length = header.length < headerLength ? Number.POSITIVE_INFINITY : 1 + header.readUInt32BE(1);
    const missing = length - rest.length;
    if (missing > chunk.length) {
      this.#rest = Buffer.concat([rest, chunk]);
      return null;
    }
    const whole = Buffer.concat([rest, chunk.subarray(0, missing)]);
    this.#rest = Buffer.alloc(0);
    const { rows, at, kind } = compact(whole, 0);
    this.#pass(rows);
    if (kind === "rows") return missing;
    this.#giveBack(Buffer.concat([whole.subarray(at), chunk.subarray(missing)]), kind === "done");
    return null;
  }

  #pass(rows: Buffer) {
    if (this.#isWanted && rows.length > 0 && !this.push(rows)) this.#socket?.pause();
  }

  /** Lets the connection go on with what is not the copy's: an error, or what follows its end. */
  #giveBack(following: Buffer, isDone: boolean) {
    const [socket, parse] = [this.#socket, this.#parse];
    this.#socket = null;
    if (this.#isWanted && isDone) this.push(null);
    if (!socket || !parse) return;
    socket.removeListener("data", this.#take);
    socket.on("data", parse);
    parse(following);
    socket.resume();
  }
}

/**
 * Moves the rows of whole messages together, in place: a chunk belongs to whoever was handed it.
 * @returns the rows, where reading stopped, and why: only a part of a message is left, the copy is done (after that message) or failed
 */
function compact(bytes: Buffer, from: number): { rows: Buffer; at: number; kind: "rows" | "done" | "error" } {
  let [at, filled] = [from, from];
  const rows = () => bytes.subarray(from, filled);
  while (at + headerLength <= bytes.length) {
    const end = at + 1 + bytes.readUInt32BE(at + 1);
    if (bytes[at] === kinds.error) return { rows: rows(), at, kind: "error" };
    if (end > bytes.length) break;
    if (bytes[at] === kinds.copyDone) return { rows: rows(), at: end, kind: "done" };
    if (bytes[at] === kinds.copyData) {
      bytes.copyWithin(filled, at + headerLength, end);
      filled += end - at - headerLength;
    }
    at = end;
  }
  return { rows: rows(), at, kind: "rows" };
}
