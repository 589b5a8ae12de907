const chineseDigits = "〇一二三四五六七八九";
const YEAR = "(?:19|20)\\d\\d";
const rule = (pattern: string, form: string): readonly [RegExp, string] => [new RegExp(pattern, "gu"), form];

/** Every spelling of a year with its month or months becomes 2025年3月 or 2025年1-3月. Applied in this order. */
const rules: readonly (readonly [RegExp, string])[] = [
  // Blanks go, save between digits: a serial number must not run into the month after it.
  rule("(?<!\\d)\\s+|\\s+(?!\\d)", ""),
  rule("[‐‑‒–—―−─~∼〜﹣]+|--+", "-"),
  rule("(?<=[\\d月份度])[至到](?=[\\d一二三四五六七八九十本])", "-"),
  rule("(?<=[一二三四年初])[至到](?=(?:[一二三四五六七八九十]+|本)(?:月|季))", "-"),
  // 1一3月: the numeral typed for the dash.
  rule("(?<=\\d)一(?=\\d{1,2}月)", "-"),
  // A day within a month is a date of release or signature, save where a balance is told as of it.
  rule("(截[至止]到?(?:\\d{4}年)?\\d{1,2}月)(?:份)?(?:2[89]|3[01])日", "$1末"),
  rule("(?:\\d{4}年)?(?<!\\d)\\d{1,2}月\\d{1,2}日", ""),
  rule(`^(${YEAR})([-/.])(\\d{1,2})\\2\\d{1,2}$`, "$1年$3月"),
  rule(`(?<![\\d.])(${YEAR})(0[1-9]|1[0-2])(?=-(?:0[1-9]|1[0-2])月?(?!\\d))`, "$1年$2月"),
  rule(`(?<![\\d.])(${YEAR})(0[1-9]|1[0-2])(?!\\.?\\d|[万亿千百元吨户人个%])`, "$1年$2月"),
  rule(`(?<![\\d.])(${YEAR})[-./_\\s](?=\\d{1,2}(?:月|-\\d{1,2}月|季|-\\d季))`, "$1年"),
  rule(`(?<![\\d.-])(${YEAR})[-/_M](\\d{1,2})(?![\\d年月./-])`, "$1年$2月"),
  rule(`(?<![\\d.])(${YEAR})\\.(0[1-9]|1[0-2])(?![\\d年月.])`, "$1年$2月"),
  rule(`(?<![\\d.])(${YEAR})[-/_\\s]?(?=[QH][1-4](?!\\d))`, "$1年"),
  rule("(?<!\\d)(\\d\\d)年(?=\\d{1,2}(?:月|-\\d{1,2}月)|[一二三四前上]+(?:季度|半年))", "20$1年"),
  rule(`(?<![\\d.])(${YEAR})[./](1-(?:1[0-2]|[2-9]))(?![\\d./年月份日季-])`, "$1年$2月"),
  rule("(?<=年)(1-(?:1[0-2]|[2-9]))(?![\\d月份日季])", "$1月"),
];

/**
 * Period words in one form: half-width digits, one dash for a range however it was typed, 2025年3月 for every spelling
 * of a month, and no dates of a day.
 * @example normalisePeriod("２０２５ 年 １～３ 月") // 2025年1-3月
 * @example normalisePeriod("2025/3") // 2025年3月
 */
export function normalisePeriod(text: string): string {
  const halfWidth = text
    .normalize("NFKC")
    .replace(/[一二][〇零○九][〇零○一二三四五六七八九]{2}(?=年)/gu, (year) =>
      [...year].map((digit) => Math.max(0, chineseDigits.indexOf(digit))).join(""),
    );
  return rules.reduce((form, [pattern, replacement]) => form.replace(pattern, replacement), halfWidth);
}

const numerals: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["十一", 11],
  ["十二", 12],
  ["两", 2],
]);

/** 1 to 12 in digits or numerals. Absent words are null, so that a pattern's optional group may be passed as it is. */
export function readOrdinal(words: string | undefined): number | null {
  if (words === undefined) return null;
  if (/^\d+$/u.test(words)) return Number(words);
  const digit = words.length === 1 ? chineseDigits.indexOf(words) : -1;
  return numerals.get(words) ?? (digit > 0 ? digit : null);
}
