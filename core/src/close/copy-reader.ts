/** Bytes before the first row: signature, flags, and the length of what else may follow. */
const signatureLength = 11;
const headerLength = 19;

/**
 * Reads rows of integers from PostgreSQL's binary COPY form as they stream in: smallint, int and bigint, NaN for null. One
 * array is used for all rows; bigints are exact below 2^53.
 */
export class CopyReader {
  readonly #row: Float64Array;
  readonly #longest: number;
  #rest = new Uint8Array(0);
  #isStarted = false;
  #isDone = false;

  constructor(
    width: number,
    readonly onRow: (row: Float64Array) => void,
  ) {
    this.#row = new Float64Array(width);
    this.#longest = 2 + width * 12;
  }

  push(chunk: Uint8Array) {
    const bytes = this.#afterCutRow(chunk);
    const start = this.#isStarted ? 0 : this.#start(bytes);
    // A row is read when it surely is there whole; what may be cut off waits for the next chunk.
    const end = start < 0 ? 0 : this.#read(bytes, start, bytes.length - this.#longest);
    this.#rest = bytes.slice(end);
  }

  /** Reads the row that the chunk before began, and gives what follows it; or all together, where that is not enough. */
  #afterCutRow(chunk: Uint8Array): Uint8Array {
    const rest = this.#rest;
    if (rest.length === 0) return chunk;
    if (!this.#isStarted || chunk.length < this.#longest || rest.length > this.#longest) return joined(rest, chunk);
    const end = this.#read(joined(rest, chunk.subarray(0, this.#longest)), 0, rest.length - 1);
    return chunk.subarray(end - rest.length);
  }

  /** After the last chunk. @throws when the stream broke off */
  end() {
    const padded = joined(this.#rest, new Uint8Array(this.#longest));
    this.#read(padded, this.#isStarted ? 0 : this.#start(padded), this.#rest.length - 1);
    if (!this.#isDone) throw new Error("the rows broke off before their end");
  }

  #start(bytes: Uint8Array): number {
    if (bytes.length < headerLength) return -1;
    this.#isStarted = true;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return headerLength + view.getInt32(signatureLength + 4);
  }

  /** @returns where it stopped */
  #read(bytes: Uint8Array, start: number, last: number): number {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const row = this.#row;
    let at = start;
    while (at <= last && !this.#isDone) {
      const fields = view.getInt16(at);
      at += 2;
      if (fields < 0) {
        this.#isDone = true;
        break;
      }
      for (let field = 0; field < fields; field++) {
        const length = view.getInt32(at);
        at += 4;
        row[field] = numberAt(view, at, length);
        if (length > 0) at += length;
      }
      this.onRow(row);
    }
    return at;
  }
}

function numberAt(view: DataView, at: number, length: number): number {
  if (length === 8) return view.getInt32(at) * 4294967296 + view.getUint32(at + 4);
  if (length === 4) return view.getInt32(at);
  return length === 2 ? view.getInt16(at) : Number.NaN;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
