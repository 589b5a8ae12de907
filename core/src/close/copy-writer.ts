const signature = [0x50, 0x47, 0x43, 0x4f, 0x50, 0x59, 0x0a, 0xff, 0x0d, 0x0a, 0x00];
const header = Uint8Array.from([...signature, 0, 0, 0, 0, 0, 0, 0, 0]);
const trailer = Uint8Array.from([0xff, 0xff]);
const chunkSize = 1 << 20;

/** Bytes of an integer column: smallint, int, bigint. */
export type IntegerWidth = 2 | 4 | 8;

/**
 * Rows of integers in PostgreSQL's binary COPY form, in chunks of a megabyte.
 * @param fill puts row `at` into the array given, NaN for null
 */
export function* copyRows(
  widths: readonly IntegerWidth[],
  rows: number,
  fill: (at: number, row: Float64Array) => void,
): Generator<Uint8Array<ArrayBuffer>> {
  const row = new Float64Array(widths.length);
  const longest = 2 + widths.length * 12;
  let chunk = new DataView(new ArrayBuffer(chunkSize));
  let end = 0;
  yield header;
  for (let at = 0; at < rows; at++) {
    fill(at, row);
    end = putRow(chunk, end, widths, row);
    if (end + longest <= chunkSize) continue;
    yield new Uint8Array(chunk.buffer, 0, end);
    chunk = new DataView(new ArrayBuffer(chunkSize));
    end = 0;
  }
  yield new Uint8Array(chunk.buffer, 0, end);
  yield trailer;
}

function putRow(view: DataView, start: number, widths: readonly IntegerWidth[], row: Float64Array): number {
  view.setInt16(start, widths.length);
  let at = start + 2;
  for (let field = 0; field < widths.length; field++) {
    const value = row[field] as number;
    const width = Number.isNaN(value) ? -1 : (widths[field] as IntegerWidth);
    view.setInt32(at, width);
    at += 4;
    if (width < 0) continue;
    putNumber(view, at, width, value);
    at += width;
  }
  return at;
}

function putNumber(view: DataView, at: number, width: number, value: number) {
  if (width === 2) return view.setInt16(at, value);
  if (width === 4) return view.setInt32(at, value);
  const high = Math.floor(value / 4294967296);
  view.setInt32(at, high);
  view.setUint32(at + 4, value - high * 4294967296);
}
