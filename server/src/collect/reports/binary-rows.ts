/**
 * Reads rows of integers in PostgreSQL's binary COPY form. The array handed to `take` is used again for the next row.
 * @param chunks as `Db.copyOut` yields them, cut anywhere
 */
export async function eachIntegerRow(
  chunks: AsyncIterable<Uint8Array>,
  take: (row: readonly (number | null)[]) => void,
): Promise<void> {
  const row: (number | null)[] = [];
  let rest: Uint8Array = new Uint8Array(0);
  let isStarted = false;
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    if (!isStarted) {
      if (bytes.length < headerBytes) {
        rest = bytes;
        continue;
      }
      at = headerBytes + view.getInt32(headerBytes - 4);
      isStarted = true;
    }
    for (let end = endOfRow(view, at); end !== null; end = endOfRow(view, at)) {
      readRow(view, at, row);
      take(row);
      at = end;
    }
    rest = bytes.subarray(at);
  }
}

/** Signature, flags, length of the header's extension. */
const headerBytes = 19;

/** Where the row that starts at `at` ends; null when it is not there whole, or is the trailer. */
function endOfRow(view: DataView, at: number): number | null {
  if (at + 2 > view.byteLength) return null;
  const fields = view.getInt16(at);
  if (fields < 0) return null;
  let end = at + 2;
  for (let field = 0; field < fields; field++) {
    if (end + 4 > view.byteLength) return null;
    end += 4 + Math.max(0, view.getInt32(end));
  }
  return end <= view.byteLength ? end : null;
}

function readRow(view: DataView, start: number, row: (number | null)[]) {
  const fields = view.getInt16(start);
  let at = start + 2;
  for (let field = 0; field < fields; field++) {
    const length = view.getInt32(at);
    row[field] = length < 0 ? null : integer(view, at + 4, length);
    at += 4 + Math.max(0, length);
  }
}

function integer(view: DataView, at: number, length: number): number {
  if (length === 4) return view.getInt32(at);
  if (length === 2) return view.getInt16(at);
  return view.getInt32(at) * 2 ** 32 + view.getUint32(at + 4);
}
