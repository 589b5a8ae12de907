import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CopyReader } from "./copy-reader.ts";
import { copyRows, type IntegerWidth } from "./copy-writer.ts";

const widths: IntegerWidth[] = [2, 4, 8];
const anyRow = fc.tuple(
  fc.option(fc.integer({ min: -32768, max: 32767 })),
  fc.option(fc.integer()),
  fc.option(fc.maxSafeInteger()),
);

describe("rows of integers in binary COPY form", () => {
  it("are read as they were written, wherever the stream is cut", () => {
    fc.assert(
      fc.property(fc.array(anyRow), fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), (rows, cuts) => {
        const parts = [
          ...copyRows(widths, rows.length, (at, row) => row.set((rows[at] ?? []).map((value) => value ?? Number.NaN))),
        ];
        const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
        const read: (number | null)[][] = [];
        const reader = new CopyReader(widths.length, (row) =>
          read.push([...row].map((value) => (Number.isNaN(value) ? null : value))),
        );
        for (let at = 0, cut = 0; at < bytes.length; cut++) {
          const length = cuts[cut % cuts.length] ?? 1;
          reader.push(bytes.subarray(at, at + length));
          at += length;
        }
        reader.end();
        expect(read).toEqual(rows);
      }),
    );
  });

  it("are not whole when the stream breaks off", () => {
    const reader = new CopyReader(1, () => {});
    for (const part of copyRows([4], 1, (_, row) => row.set([7]))) reader.push(part.slice(0, 5));
    expect(() => reader.end()).toThrow("broke off");
  });
});
