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
  const template = templateOf(widths);
  let chunk = new DataView(new ArrayBuffer(chunkSize));
  let end = 0;
  yield header;
  for (let at = 0; at < rows; at++) {
    fill(at, row);
    end = putRow(chunk, end, template, row);
    if (end + template.bytes.length <= chunkSize) continue;
    yield new Uint8Array(chunk.buffer, 0, end);
    chunk = new DataView(new ArrayBuffer(chunkSize));
    end = 0;
  }
  yield new Uint8Array(chunk.buffer, 0, end);
  yield trailer;
}

/** A row of zeros, which has all lengths in place. */
interface Template {
  widths: readonly IntegerWidth[];
  bytes: Uint8Array;
}

function templateOf(widths: readonly IntegerWidth[]): Template {
  const bytes = new Uint8Array(2 + widths.reduce((sum: number, width) => sum + 4 + width, 0));
  const view = new DataView(bytes.buffer);
  view.setInt16(0, widths.length);
  let at = 2;
  for (const width of widths) {
    view.setInt32(at, width);
    at += 4 + width;
  }
  return { widths, bytes };
}

/** As long as no null moves what follows, lengths stand as in the template. */
function putRow(view: DataView, start: number, { widths, bytes }: Template, row: Float64Array): number {
  new Uint8Array(view.buffer, start, bytes.length).set(bytes);
  let at = start + 2;
  let isShifted = false;
  for (let field = 0; field < widths.length; field++) {
    const value = row[field] as number;
    const width = widths[field] as IntegerWidth;
    if (Number.isNaN(value)) {
      view.setInt32(at, -1);
      at += 4;
      isShifted = true;
      continue;
    }
    if (isShifted) view.setInt32(at, width);
    putNumber(view, at + 4, width, value, isShifted);
    at += 4 + width;
  }
  return at;
}

function putNumber(view: DataView, at: number, width: IntegerWidth, value: number, isShifted: boolean) {
  if (width === 2) return view.setInt16(at, value);
  if (width === 4) return view.setInt32(at, value);
  const high = value >= 0 && value < 4294967296 ? 0 : Math.floor(value / 4294967296);
  if (high !== 0 || isShifted) view.setInt32(at, high);
  view.setUint32(at + 4, value - high * 4294967296);
}
