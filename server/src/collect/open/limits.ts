/** What one file may cost us. A bulletin of 39 sheets is 0.1 MB packed, 2 MB unpacked and 11 000 cells. */
export const limits = {
  fileBytes: 64 * 1024 * 1024,
  /** All parts of a workbook together, unpacked. */
  unpackedBytes: 256 * 1024 * 1024,
  /** Deflate reaches 1 : 1032; the XML of honest sheets stays under 1 : 60. */
  unpackedRatio: 200,
  /** Below this size the ratio says nothing: a nearly empty sheet packs very well. */
  ratioFromBytes: 16 * 1024 * 1024,
  zipEntries: 5000,
  sheets: 256,
  /** Cells that hold something. */
  filledCells: 300_000,
  /** Cells that the file lists, formatted but empty ones included. */
  listedCells: 3_000_000,
  merges: 20_000,
  /** Longer texts are notes; what names a figure is short. */
  textLength: 1000,
  /** By task: opening alone, and opening with what follows. The largest files that pass the other limits take half of it. */
  seconds: { open: 20, read: 40, annotate: 40 },
  memoryMb: 1536,
} as const;
