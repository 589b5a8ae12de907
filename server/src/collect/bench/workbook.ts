import type { ImportCell } from "@diaodu/core/collect";
import { needsConfirmation } from "@diaodu/core/collect";
import { records } from "../open/text.ts";
import { bulletinNames } from "./names.ts";
import type { Score } from "./score.ts";
import { addressOf, type Truth } from "./truth.ts";

/** A figure of the workbook as others took it out, without its cell. */
type Figure = Omit<Truth, "cell"> & { sheet: string; decimals: number };

/** Holds the workbook's cells against a tidied CSV of the same bulletin: each of its figures must stand at its address. */
export function scoreWorkbook(cells: readonly ImportCell[], csv: string, bulletinMonth: string): Score {
  const score: Score = { right: 0, flagged: 0, wrong: 0, skipped: 0, unexplained: 0, examples: [] };
  score.unexplained = cells.filter((cell) => cell.status === "skipped" && cell.reason === undefined).length;
  const inSheet = (name: string) => cells.filter(({ sheet }) => sheet.trim() === name);
  const sheets = new Map([...new Set(cells.map(({ sheet }) => sheet.trim()))].map((name) => [name, inSheet(name)]));
  for (const figure of figuresOf(csv, bulletinMonth)) {
    const place = (sheets.get(figure.sheet) ?? []).filter((cell) => isValue(cell, figure));
    if (place.some((cell) => isAddress(cell, figure) && cell.status !== "unknown" && !needsConfirmation(cell)))
      score.right++;
    else if (place.some((cell) => cell.status === "unknown" || needsConfirmation(cell))) score.flagged++;
    else if (place.some((cell) => cell.status !== "skipped")) wrong(score, figure, place);
    else score.skipped++;
    if (place.length === 0) score.examples.push(`not found: ${JSON.stringify(figure)}`);
  }
  return score;
}

function wrong(score: Score, figure: Figure, place: readonly ImportCell[]) {
  score.wrong++;
  score.examples.push(
    `${JSON.stringify(figure)} landed at ${place.map((cell) => `${cell.cell} ${cell.address}`).join(", ")}`,
  );
}

const isValue = ({ value }: ImportCell, figure: Figure): boolean =>
  value !== null && Math.abs(value - figure.value) <= 0.5000001 * 10 ** -figure.decimals;

const isAddress = (cell: ImportCell, figure: Figure): boolean =>
  cell.region === figure.region &&
  cell.indicator === figure.indicator &&
  cell.industry === figure.industry &&
  cell.month === figure.month &&
  cell.span === figure.span &&
  cell.measure === figure.measure;

function figuresOf(csv: string, bulletinMonth: string): Figure[] {
  const [head, ...rows] = [...records(csv, ",")].map(([, fields]) => fields);
  return rows.flatMap((fields) => {
    const at = (name: string) => fields[head?.indexOf(name) ?? -1] ?? "";
    // Rows without a code (经开区) name no unit of GB/T 2260.
    if (at("bulletin_month") !== bulletinMonth || at("region_code") === "") return [];
    const names = bulletinNames[at("sheet").replace(/^\d+|\d+$/g, "")] ?? { names: {} };
    const named = addressOf(names, at("indicator"));
    const shared = {
      sheet: at("sheet").trim(),
      region: Number(at("region_code")),
      month: Number(at("data_period").replace("-", "")),
      ...named,
    };
    const put = (measure: Truth["measure"], text: string, decimals: number): Figure[] =>
      text === "" ? [] : [{ ...shared, span: spanOf(at("measure")), measure, value: Number(text), decimals }];
    return [
      ...put("level", at("value"), 4),
      ...put("yoy", at("cum_yoy_pct"), 2),
      ...put("from-year-start", at("change_since_year_start"), 2),
      ...put("rank", at("rank_as_published"), 0),
    ];
  });
}

const spanOf = (measure: string): Truth["span"] => (measure.startsWith("累计") ? "ytd" : "month");
