const digits = "零一二三四五六七八九";

/**
 * A Chinese numeral as headings and lists use it: 十五, not 一十五; 一百零五; 一百一十.
 * @param n 0 to 999
 * @throws RangeError beyond: no outline counts that far
 * @source domain/documents.md 2; vectors doc.cn_number
 * @example cnNumber(15) // 十五
 * @example cnNumber(105) // 一百零五
 * @example cnNumber(110) // 一百一十
 */
export function cnNumber(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 999) throw new RangeError(`no outline numeral: ${n}`);
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const one = ones ? digits.charAt(ones) : "";
  if (hundreds === 0 && tens === 0) return digits.charAt(ones);
  if (hundreds === 0) return `${tens > 1 ? digits.charAt(tens) : ""}十${one}`;
  const below = tens ? `${digits.charAt(tens)}十${one}` : one && `零${one}`;
  return `${digits.charAt(hundreds)}百${below}`;
}
