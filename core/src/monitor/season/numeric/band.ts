/**
 * Cholesky factor of the covariance matrix of a moving average of order q over `length` points. The matrix has a band of q, and so
 * has its factor; exact for any length, also where the moving average is at the edge of invertibility.
 */
export class BandFactor {
  readonly #rows: Float64Array;
  readonly #width: number;
  /** Logarithm of the determinant of the covariance matrix of the first `count` points. */
  logDeterminant(count: number): number {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += Math.log(this.#rows[i * this.#width + this.#width - 1]!);
    return 2 * sum;
  }

  /** @param covariances at lags 0 to q */
  constructor(
    covariances: Float64Array,
    readonly length: number,
  ) {
    const q = covariances.length - 1;
    const width = q + 1;
    this.#width = width;
    // Row i holds L[i, i-q … i]; its last entry is the diagonal.
    const rows = new Float64Array(length * width);
    for (let i = 0; i < length; i++) {
      const start = Math.max(0, i - q);
      for (let j = start; j <= i; j++) {
        let sum = covariances[i - j]!;
        // Both rows share the columns from `start` to before j.
        let a = i * width + start - i + q;
        let b = j * width + start - j + q;
        for (let k = start; k < j; k++) sum -= rows[a++]! * rows[b++]!;
        if (j < i) rows[i * width + j - i + q] = sum / rows[j * width + q]!;
        else rows[i * width + q] = Math.sqrt(Math.max(sum, Number.EPSILON));
      }
    }
    this.#rows = rows;
  }

  /** Standardised innovations of a column: solves L·e = column for its first `count` points. @param from first entry that is not 0 */
  whiten(column: Float64Array, count = column.length, from = 0): Float64Array {
    const [rows, width] = [this.#rows, this.#width];
    const q = width - 1;
    const out = new Float64Array(count);
    for (let i = from; i < count; i++) {
      const start = Math.max(from, i - q);
      let sum = column[i]!;
      let a = i * width + start - i + q;
      for (let k = start; k < i; k++) sum -= rows[a++]! * out[k]!;
      out[i] = sum / rows[i * width + q]!;
    }
    return out;
  }

  /** L[row, column]. */
  at(row: number, column: number): number {
    const lag = row - column;
    return lag < 0 || lag >= this.#width ? 0 : this.#rows[row * this.#width + this.#width - 1 - lag]!;
  }
}
