import { type BaseUnit, baseUnits } from "./base-units.ts";

/** A unit of measure as published: 亿元, 万千瓦时, 元/平方米. Two units convert when their dimensions are the same. */
export interface Unit {
  /** The standard spelling: 亿千瓦小时 is 亿千瓦时, 万㎡ is 万平方米. */
  symbol: string;
  dimension: string;
  /** How many of the dimension's smallest unit one of these holds. */
  factor: number;
}

/** Longer words first, so that 千万 is not read as 千 with something after it. */
const scales: readonly (readonly [string, number])[] = [
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["十亿", 1e9],
  ["亿", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
  ["", 1],
];

const bySpelling: ReadonlyMap<string, BaseUnit> = new Map(
  baseUnits.flatMap((unit) => [unit.symbol, ...(unit.spellings ?? [])].map((spelling) => [spelling, unit] as const)),
);

/** 亿元, 10亿元, 千瓦时. The whole word is tried before its first sign is taken for a scale: 千瓦 is not a thousand 瓦. */
function simpleUnit(words: string): Unit | null {
  const { digits = "", word = "" } = /^(?<digits>10{0,4})?(?<word>.+)$/u.exec(words)?.groups ?? {};
  const times = digits ? Number(digits) : 1;
  for (const base of [bySpelling.get(word)]) {
    if (base) return { symbol: digits + base.symbol, dimension: base.dimension, factor: times * base.factor };
  }
  for (const [scale, factor] of scales) {
    const base = word.startsWith(scale) ? bySpelling.get(word.slice(scale.length)) : undefined;
    if (base)
      return { symbol: digits + scale + base.symbol, dimension: base.dimension, factor: times * factor * base.factor };
  }
  return null;
}

/**
 * Reads one unit, with or without its brackets or 单位：before it.
 * @returns null when the words are no unit we know
 * @example unitOf("（亿千瓦小时）")?.symbol // 亿千瓦时
 * @example unitOf("单位：万㎡")?.symbol // 万平方米
 * @example unitOf("万元/亩")?.dimension // yuan/land
 * @example unitOf("邵阳市") // null
 */
export function unitOf(words: string): Unit | null {
  const bare = words
    .normalize("NFKC")
    .replace(/\s+|^计?量?单位[:：]?/gu, "")
    .replace(/^\((.*)\)$/u, "$1");
  const [numerator, ...denominators] = bare.split(/[/每]/u).map(simpleUnit);
  if (!numerator || denominators.length > 1) return null;
  const denominator = denominators[0];
  if (denominator === undefined) return numerator;
  return (
    denominator && {
      symbol: `${numerator.symbol}/${denominator.symbol}`,
      dimension: `${numerator.dimension}/${denominator.dimension}`,
      factor: numerator.factor / denominator.factor,
    }
  );
}

/**
 * The units that a header or a title names: in brackets, after 单位：, or at its very end.
 * @returns each unit once, in the order of the text; none when the text names none
 * @example unitsIn("绝对额（万美元）").map((unit) => unit.symbol) // ["万美元"]
 * @example unitsIn("单位：亿元、%").map((unit) => unit.symbol) // ["亿元","%"]
 * @example unitsIn("同比增速%").map((unit) => unit.symbol) // ["%"]
 * @example unitsIn("二、农业总产值（现价）") // []
 */
export function unitsIn(text: string): Unit[] {
  const words = text.normalize("NFKC").replace(/\s+/gu, "");
  const whole = unitOf(words);
  if (whole) return [whole];
  const named = [
    ...words.matchAll(
      /单位:(?<unit>[^()]+)|\((?<inside>[^()]+)\)|(?<tail>[%‰]|(?:[百十千]?万|[百十千]?亿)元|百分点)(?:\([^()]*\))?$/gu,
    ),
  ];
  const pieces = named.flatMap(({ groups = {} }) =>
    (groups.tail ?? groups.unit ?? groups.inside ?? "").split(/[、,;，；和]/u).concat(),
  );
  const units = pieces.flatMap((piece) => unitOf(piece) ?? []);
  return units.filter((unit, at) => units.findIndex(({ symbol }) => symbol === unit.symbol) === at);
}

/**
 * A value in another unit of the same dimension.
 * @returns null when either unit is unknown or they measure different things
 * @example convert(663.61, "亿元", "万元") // 6636100
 * @example convert(5, "亿元", "万美元") // null
 */
export function convert(value: number, from: string, to: string): number | null {
  const [source, target] = [unitOf(from), unitOf(to)];
  if (!source || !target || source.dimension !== target.dimension) return null;
  // One multiplication or one division by the whole ratio: a single rounding, so 663.61 亿元 is 6636100 万元 exactly.
  if (source.factor >= target.factor) return value * (source.factor / target.factor);
  return value / (target.factor / source.factor);
}
