/** A unit taken apart: 万吨 is 10 000 of the dimension 吨. */
export interface Unit {
  /** Name of the dimension's base unit. */
  dimension: string;
  /** How many base units one of it is. */
  factor: number;
}

/** Base words and the dimension they belong to, longest first where one contains another. */
const bases: readonly (readonly [word: string, dimension: string, factor: number])[] = [
  ["吨标准煤", "吨标准煤", 1],
  ["吨公里", "吨公里", 1],
  ["人公里", "人公里", 1],
  ["标准箱", "标准箱", 1],
  ["千瓦小时", "千瓦时", 1],
  ["千瓦时", "千瓦时", 1],
  ["平方公里", "平方米", 1e6],
  ["平方米", "平方米", 1],
  ["立方米", "立方米", 1],
  ["美元", "美元", 1],
  ["欧元", "欧元", 1],
  ["港元", "港元", 1],
  ["人民币", "元", 1],
  ["百分点", "百分点", 1],
  ["人次", "人次", 1],
  ["千瓦", "千瓦", 1],
  ["公顷", "平方米", 1e4],
  ["公斤", "吨", 1e-3],
  ["千克", "吨", 1e-3],
  ["斤", "吨", 5e-4],
  ["公里", "米", 1e3],
  ["指数", "指数", 1],
  ["元", "元", 1],
  ["吨", "吨", 1],
  ["亩", "平方米", 1e4 / 15],
  ["升", "立方米", 1e-3],
  ["度", "千瓦时", 1],
  ["米", "米", 1],
  ["%", "%", 1],
  ["‰", "%", 0.1],
];
const prefixes: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1e3],
  ["万", 1e4],
  ["亿", 1e8],
]);
const written = /^([十百千万亿]*)(.+)$/u;

/**
 * Takes a unit as printed apart; null for an empty one. A word that is not in the table (户, 万头, 台) is its own dimension.
 * @example unitOf("万千瓦时") // { dimension: "千瓦时", factor: 10000 }
 */
export function unitOf(text: string): Unit | null {
  const word = text
    .normalize("NFKC")
    .replace(/[\s()]|^(?:计量)?单位:?/g, "")
    .replace(/^个百分点$|^百分点个$/, "百分点")
    .replace(/^(万?)[户家个]$/, "$1家") // establishments and projects are counted in any of the three
    .replace(/^1(00?)(?=[万亿])/, (_, zeros: string) => (zeros === "0" ? "十" : "百")) // 10亿元
    .replace(/平米$|m2$/, "平方米")
    .replace(/m3$/, "立方米");
  if (word === "") return null;
  for (const [base, dimension, factor] of bases) {
    const before = word.slice(0, -base.length);
    if (word.endsWith(base) && /^[十百千万亿]*$/u.test(before)) return { dimension, factor: factor * times(before) };
  }
  const [, before = "", rest = word] = written.exec(word) ?? [];
  return { dimension: rest, factor: times(before) };
}

const times = (before: string): number =>
  [...before].reduce((product, digit) => product * (prefixes.get(digit) ?? 1), 1);

/**
 * One value in another unit of the same dimension; null when the dimensions differ.
 * @example convert(663.61, "亿元", "万元") // 6636100
 */
export function convert(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const [a, b] = [unitOf(from), unitOf(to)];
  if (!a || !b || a.dimension !== b.dimension) return null;
  // One division or one multiplication, so that 663.61 亿元 is 6636100 万元 and not 6636100.000000001.
  const ratio = a.factor / b.factor;
  const converted = ratio >= 1 ? value * ratio : value / (b.factor / a.factor);
  return Number(converted.toPrecision(15));
}
