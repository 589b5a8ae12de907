import type { Sheet } from "../grid/index.ts";
import { readPeriod } from "./periods.ts";

/** What a data terminal (Wind, Choice, CEIC, 中经网) writes over each series, a row an attribute. */
type Attribute = "name" | "unit" | "frequency" | "place" | "source" | "other";

const words: readonly (readonly [Attribute, RegExp])[] = [
  ["name", /^(?:指标(?:名称)?|名称|series(?: name)?|indicator(?: name)?|name)$/i],
  ["unit", /^(?:计量|指标)?单位$|^units?$/i],
  ["frequency", /^(?:频率|频度|数据频率|frequency)$/i],
  ["place", /^(?:国家|地区|国家\/地区|区域|region|country|region\/country)$/i],
  ["source", /^(?:(?:数据|资料)?来源|发布方|发布机构|source)$/i],
  [
    "other",
    /^(?:指标(?:id|编号|编码|代码)|(?:series )?(?:id|code)|sr ?code|mnemonic|(?:最近|最后)?更新(?:时间|日期)|(?:起始|开始|结束|截止)(?:时间|日期)?|时间(?:区间|范围)|数据(?:区间|范围)|状态|备注|描述|函数|缩略名|转换|乘数|(?:first|last) (?:obs|update).*|status|function.*|remarks?|period|multiplier)$/i,
  ],
];

const attributeOf = (text: string): Attribute | null =>
  words.find(([, pattern]) =>
    pattern.test(
      text
        .normalize("NFKC")
        .trim()
        .replace(/[:：]$/, ""),
    ),
  )?.[0] ?? null;

/** The head of a terminal's export: where it ends, and what it says of each column. */
export interface TerminalHead {
  first: number;
  last: number;
  /** The column of the attributes' names, and of the periods below. */
  labels: number;
  said: Record<Exclude<Attribute, "other">, ReadonlyMap<number, string>>;
}

/** A terminal has no more attributes than this. */
const longestHead = 24;
/** Two attributes beside the names make it a terminal's head; 指标 alone heads many a table. */
const fewest = 2;

/** @returns null for a sheet of anybody else */
export function terminalHead(sheet: Sheet): TerminalHead | null {
  const rows = sheet.rows.slice(0, longestHead);
  const found = rows.flatMap((row) => {
    const cells = sheet.cellsOf(row).slice(0, 2);
    const label = cells.find(({ text, column }) => column <= 1 && attributeOf(text) !== null);
    const isBeside = label !== undefined && sheet.cellsOf(row).some(({ column }) => column > label.column);
    return label && isBeside ? [{ row, label, attribute: attributeOf(label.text) ?? "other" }] : [];
  });
  const [top] = found;
  const labels = top?.label.column;
  const own = found.filter(({ label }) => label.column === labels);
  const last = own.at(-1)?.row;
  if (top === undefined || labels === undefined || last === undefined) return null;
  const kinds = new Set(own.map(({ attribute }) => attribute));
  if (!kinds.has("name") || kinds.size <= fewest - 1 || own.length <= fewest) return null;
  if (!isDated(sheet, last, labels)) return null;
  const valuesOf = (kind: Attribute): Map<number, string> => {
    const row = own.find(({ attribute }) => attribute === kind)?.row;
    const cells = row === undefined ? [] : sheet.cellsOf(row).filter(({ column }) => column > labels);
    return new Map(cells.map(({ column, text }) => [column, text.trim()]));
  };
  return {
    first: top.row,
    last,
    labels,
    said: {
      name: valuesOf("name"),
      unit: valuesOf("unit"),
      frequency: valuesOf("frequency"),
      place: valuesOf("place"),
      source: valuesOf("source"),
    },
  };
}

/** Below the head stand dates. */
function isDated(sheet: Sheet, head: number, labels: number): boolean {
  const below = sheet.rows.filter((row) => row > head).slice(0, 3);
  return below.some((row) => readPeriod(sheet.at(row, labels)?.text ?? "") !== null);
}

const frequencies: readonly (readonly [RegExp, "month" | "quarter" | "year"])[] = [
  [/^(?:月度?|monthly|m)$/i, "month"],
  [/^(?:季度?|quarterly|q)$/i, "quarter"],
  [/^(?:年度?|yearly|annual(?:ly)?|y|a)$/i, "year"],
];

/** @returns "other" for days, weeks and half years, which have no address here */
export const frequencyOf = (text: string): "month" | "quarter" | "year" | "other" =>
  frequencies.find(([pattern]) => pattern.test(text.normalize("NFKC").trim()))?.[1] ?? "other";
