/**
 * Probability that a Student's t of so many degrees of freedom lies below x.
 * @example studentBelow(0, 5) // 0.5
 */
export function studentBelow(x: number, degrees: number): number {
  if (!Number.isFinite(x)) return x > 0 ? 1 : 0;
  if (degrees > 400) return normalBelow(x);
  const tail = 0.5 * incompleteBeta(degrees / (degrees + x * x), degrees / 2, 0.5);
  return x > 0 ? 1 - tail : tail;
}

/** The x below which a Student's t lies with probability p. @example studentQuantile(0.9, 10) // 1.372 */
export function studentQuantile(p: number, degrees: number): number {
  if (p === 0.5) return 0;
  let [low, high] = [-1, 1];
  while (studentBelow(low, degrees) > p) low *= 2;
  while (studentBelow(high, degrees) < p) high *= 2;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (studentBelow(middle, degrees) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function normalBelow(x: number): number {
  return 0.5 * erfc(-x / Math.SQRT2);
}

/** Complementary error function, absolute error below 1.2e-7 (Numerical Recipes 6.2). */
function erfc(x: number): number {
  const z = Math.abs(x);
  const t = 1 / (1 + 0.5 * z);
  const series = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ].reduceRight((sum, each) => sum * t + each, 0);
  const value = t * Math.exp(-z * z + series);
  return x >= 0 ? value : 2 - value;
}

/** Regularised incomplete beta function by its continued fraction (Numerical Recipes 6.4). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let sum = d;
  for (let m = 1; m <= 200; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    sum *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    sum *= d * c;
    if (Math.abs(d * c - 1) < 1e-12) break;
  }
  return sum;
}

/** Logarithm of the gamma function (Lanczos). */
function logGamma(x: number): number {
  const lanczos = [
    76.18009172947146, -86.50532032941677, 24.01409824083091, -1.231739572450155, 1.208650973866179e-3,
    -5.395239384953e-6,
  ];
  const shifted = x + 5.5 - (x + 0.5) * Math.log(x + 5.5);
  const series = lanczos.reduce((sum, each, i) => sum + each / (x + 1 + i), 1.000000000190015);
  return -shifted + Math.log((2.5066282746310005 * series) / x);
}
