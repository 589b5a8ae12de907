/** Digits of a raised run as the characters that say so by themselves. */
const raised: ReadonlyMap<string, string> = new Map([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((sign, digit) => [String(digit), sign]));
const run = /<((?:\w{1,8}:)?r)>(?:(?!<\/?\1>)[^]){0,2000}<\/\1>/g;
const script = /<(?:\w{1,8}:)?vertAlign\b[^>]{0,80}\bval="(?:superscript|subscript)"/;
const words = /(<(?:\w{1,8}:)?t(?:\s[^>]{0,40})?>)([^<]*)/g;

/**
 * The part with the digits of raised and lowered runs of text made such: 5.2 with a raised 1 behind it is 5.2¹. The library joins the
 * runs and would read 5.21.
 */
export function withRaisedDigits(part: Buffer): Buffer {
  if (!part.includes("vertAlign")) return part;
  const raise = (_: string, tag: string, text: string) =>
    tag + text.replace(/&#?\w+;|\d/g, (sign) => raised.get(sign) ?? sign);
  return Buffer.from(
    part.toString("utf8").replace(run, (whole) => (script.test(whole) ? whole.replace(words, raise) : whole)),
  );
}
