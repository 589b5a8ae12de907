/** Least squares of columns of equal length; the columns are orthogonal in scale to none, so they are few and tame. */
export interface LeastSquares {
  coefficients: Float64Array;
  /** Inverse of X'X, row by row. */
  inverse: Float64Array;
  residuals: Float64Array;
  sumOfSquares: number;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** @returns null where the columns depend on each other */
export function leastSquares(y: Float64Array, columns: readonly Float64Array[]): LeastSquares | null {
  const k = columns.length;
  const inverse = invert(gramOf(columns), k);
  if (!inverse) return null;
  const moments = columns.map((column) => dot(column, y));
  const coefficients = new Float64Array(k);
  for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) coefficients[i]! += inverse[i * k + j]! * moments[j]!;
  const residuals = Float64Array.from(y);
  columns.forEach((column, j) => {
    const b = coefficients[j]!;
    for (let i = 0; i < residuals.length; i++) residuals[i]! -= b * column[i]!;
  });
  return { coefficients, inverse, residuals, sumOfSquares: dot(residuals, residuals) };
}

export function gramOf(columns: readonly Float64Array[]): Float64Array {
  const k = columns.length;
  const gram = new Float64Array(k * k);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j <= i; j++) gram[i * k + j] = gram[j * k + i] = dot(columns[i]!, columns[j]!);
  }
  return gram;
}

/** Share of a column's own size that must be left after the others are taken out of it. */
const dependence = 1e-9;

/** Inverse of a positive definite matrix by Cholesky. @returns null where it is not */
export function invert(matrix: Float64Array, k: number): Float64Array | null {
  const factor = cholesky(matrix, k);
  if (!factor) return null;
  const inverse = new Float64Array(k * k);
  const column = new Float64Array(k);
  for (let unit = 0; unit < k; unit++) {
    for (let i = 0; i < k; i++) {
      let sum = i === unit ? 1 : 0;
      for (let j = 0; j < i; j++) sum -= factor[i * k + j]! * column[j]!;
      column[i] = sum / factor[i * k + i]!;
    }
    for (let i = k - 1; i >= 0; i--) {
      let sum = column[i]!;
      for (let j = i + 1; j < k; j++) sum -= factor[j * k + i]! * inverse[j * k + unit]!;
      inverse[i * k + unit] = sum / factor[i * k + i]!;
    }
  }
  return inverse;
}

/** Lower factor of a positive definite matrix. @returns null where it is not */
export function cholesky(matrix: Float64Array, k: number): Float64Array | null {
  const factor = new Float64Array(k * k);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * k + j]!;
      for (let m = 0; m < j; m++) sum -= factor[i * k + m]! * factor[j * k + m]!;
      if (i !== j) factor[i * k + j] = sum / factor[j * k + j]!;
      else if (sum > dependence * matrix[i * k + i]!) factor[i * k + i] = Math.sqrt(sum);
      else return null;
    }
  }
  return factor;
}

/** 2·log of the product of the factor's diagonal. */
export function logDeterminant(matrix: Float64Array, k: number): number {
  const factor = cholesky(matrix, k);
  if (!factor) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let i = 0; i < k; i++) sum += Math.log(factor[i * k + i]!);
  return 2 * sum;
}
