const digits = "零一二三四五六七八九";
const scales: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** A number as papers write it, as part of a pattern: 8.5, -3, 十二, 八点五, 百分之八. */
const chinese = "[零〇一二两三四五六七八九十百千]+(?:点[零〇一二三四五六七八九]+)?";
export const numberPattern = `(?:百分之${chinese}|[-负]?\\d+(?:\\.\\d+)?|${chinese})`;

/** What is counted or measured. */
const things =
  "美元|港元|欧元|元|吨标准煤|吨标煤|吨公里|吨|公斤|千克|斤|平方公里|平方米|平米|m2|公顷|亩|立方米|公里|千米|米|" +
  "千瓦小时|千瓦时|千瓦|兆瓦|度|人公里|人次|人(?!均)|名|户|家|个|项|件|条|台|辆|套|座|所|处|批|" +
  "只|头|羽|张|宗|场|次|株|棵|支|艘|架|标准箱|倍|位";
export const unitPattern = `(?:%|‰|个?百分点|(?:[十百千]?(?:万亿|[万亿])|[十百千])?(?:${things}))`;

/**
 * Reads what `numberPattern` matches; null where the characters are no number (十百, 二三).
 * @example readNumber("八点五") // { value: 8.5, isPercent: false }
 * @example readNumber("百分之十二") // { value: 12, isPercent: true }
 */
export function readNumber(text: string): { value: number; isPercent: boolean } | null {
  const isPercent = text.startsWith("百分之");
  const plain = isPercent ? text.slice(3) : text.replace("负", "-");
  const value = /^-?\d/u.test(plain) ? Number(plain) : chineseNumber(plain);
  return value === null ? null : { value, isPercent };
}

function chineseNumber(text: string): number | null {
  const [whole = "", part] = text.replace(/两/gu, "二").replace(/〇/gu, "零").split("点");
  const value = wholeNumber(whole);
  if (value === null || part === undefined) return value;
  return Number(`${value}.${[...part].map((each) => digits.indexOf(each)).join("")}`);
}

/** Digits and scales in turn, the scales falling: 一百零五, 十二, 二十. */
function wholeNumber(text: string): number | null {
  if (
    !/^(?:[一二三四五六七八九]千)?零?(?:[一二三四五六七八九]百)?零?(?:[一二三四五六七八九]?十)?零?[一二三四五六七八九]?$/u.test(
      text,
    )
  ) {
    return text === "零" ? 0 : null;
  }
  let [sum, digit] = [0, 0];
  for (const each of text) {
    const scale = scales.get(each);
    if (scale !== undefined) sum += (digit || 1) * scale;
    digit = scale === undefined ? digits.indexOf(each) : 0;
  }
  return sum + digit;
}
