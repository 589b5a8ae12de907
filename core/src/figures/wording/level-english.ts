import { fixed, type Value } from "../measures/index.ts";
import { inReadableUnit, minus } from "./level.ts";
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
  ["千", "thousand ", 0],
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
  ["台(套)", "units"],
  ["套", "units"],
  ["件", "pieces"],
  ["块", "pieces"],
  ["面", "pieces"],
  ["份", "copies"],
  ["线", "lines"],
  ["射频模块", "radio modules"],
  ["分钟", "minutes"],
  ["小时", "hours"],
  ["盎司", "ounces"],
  ["芯千米", "fibre km"],
  ["千伏安时", "kVAh"],
  ["部/百人", "sets per 100 people"],
  ["箱", "cases"],
  ["双", "pairs"],
  ["条", "pieces"],
  ["片", "pieces"],
  ["副", "pairs"],
  ["载重吨", "deadweight tonnes"],
  ["千伏安", "kVA"],
  ["架", "aircraft"],
  ["列", "trains"],
  ["架次", "flights"],
  ["次", "times"],
  ["天", "days"],
  ["辆", "vehicles"],
  ["头", "head"],
  ["只", "head"],
  ["米", "metres"],
  ["千米", "km"],
  ["千克", "kg"],
  ["升", "litres"],
  ["千升", "kilolitres"],
  ["GB", "GB"],
  ["标准箱", "TEU"],
  ["重量箱", "weight cases"],
  ["蒸发量吨", "tonnes of steam an hour"],
  ["元/平方米", "yuan per square metre"],
  ["元/人", "yuan per head"],
  ["微克/立方米", "µg per cubic metre"],
  ["‰", "per mille"],
  ["指数", ""],
  ["点", "points"],
  ["千分点", "per-mille points"],
  ["级", ""],
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
  const said = inReadableUnit(value, unit, decimals);
  const number = fixed(said.value, said.decimals);
  if (said.unit === "%") return `${minus(number)}%`;
  const [words, english, tens] = !names.has(said.unit)
    ? (scales.find(([words]) => said.unit.startsWith(words)) ?? [])
    : [];
  const base = said.unit.slice(words?.length ?? 0);
  const moved = tens ? fixed(Number(`${number}e${tens}`), Math.max(0, said.decimals - tens)) : number;
  return `${minus(moved)} ${english ?? ""}${names.get(base) ?? base}`.trim();
}
