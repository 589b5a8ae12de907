import { fixed, type Value } from "../measures/index.ts";
import { DASH } from "./text.ts";

/** Chinese counts by ten thousands, English by thousands: the scale of a unit, its English one, and how the point moves. */
const scales: readonly (readonly [words: string, english: string, tens: number])[] = [
  ["万亿", "trillion ", 0],
  ["千亿", "billion ", 2],
  ["百亿", "billion ", 1],
  ["十亿", "billion ", 0],
  ["亿", "billion ", -1],
  ["千万", "million ", 1],
  ["百万", "million ", 0],
  ["十万", "thousand ", 2],
  ["万", "thousand ", 1],
];

const names: ReadonlyMap<string, string> = new Map([
  ["元", "yuan"],
  ["千元", "thousand yuan"],
  ["美元", "US dollars"],
  ["吨", "tonnes"],
  ["吨标准煤", "tonnes of coal equivalent"],
  ["千瓦时", "kWh"],
  ["千瓦", "kW"],
  ["公里", "km"],
  ["吨公里", "tonne-km"],
  ["人公里", "passenger-km"],
  ["平方米", "square metres"],
  ["亩", "mu"],
  ["公顷", "hectares"],
  ["立方米", "cubic metres"],
  ["人", "people"],
  ["人次", "trips"],
  ["户", "firms"],
  ["家", "firms"],
  ["个", ""],
  ["台", "units"],
  ["辆", "vehicles"],
  ["头", "head"],
  ["只", "head"],
  ["百分点", "percentage points"],
  ["位", "places"],
  ["倍", "times"],
]);

/**
 * A level in English: 663.61 亿元 is 66.361 billion yuan. The point moves in the text, so that nothing is rounded twice.
 * @example levelTextEn(663.614, "亿元", 2) // 66.361 billion yuan
 * @example levelTextEn(12.3, "万人", 1) // 123 thousand people
 * @example levelTextEn(97.25, "%", 1) // 97.3%
 */
export function levelTextEn(value: Value, unit: string, decimals: number): string {
  if (value === null) return DASH;
  const number = fixed(value, decimals);
  if (unit === "%") return `${number}%`;
  const [words, english, tens] = !names.has(unit) ? (scales.find(([words]) => unit.startsWith(words)) ?? []) : [];
  const base = unit.slice(words?.length ?? 0);
  const moved = tens ? fixed(Number(`${number}e${tens}`), Math.max(0, decimals - tens)) : number;
  return `${moved} ${english ?? ""}${names.get(base) ?? base}`.trim();
}
