import { codeRange, findIndicator, guessHome, type RegionCode, regionPath } from "../../catalogue/index.ts";
import type { Month } from "../../period/index.ts";
import { namesIn, placeInTitle } from "../read-table/places.ts";
import { takeUnits } from "../read-table/units.ts";
import type { ReadingContext } from "../types.ts";
import type { Frame } from "./frame.ts";
import { monthInName } from "./periods.ts";
import { type Saying, sayingOf } from "./saying.ts";

/** What a data file says as a whole: in its name, above its header and below its data. */
export interface WholeFile {
  home: RegionCode | null;
  month: Month | null;
  /** 指标：居民消费价格指数(上年同月=100): the one indicator of a file whose rows are places. */
  saying: Saying | null;
  units: readonly string[];
}

const nation = 0 as RegionCode;
const saysNation =
  /(?:^|[^a-z])(?:national|nationwide|china)(?![a-z])|全国|国家统计局|海关总署|中国(?!银行|移动|电信|联通)/i;

export function wholeFile(frame: Frame, fileName: string, context: ReadingContext): WholeFile {
  const name = fileName.replace(/\.[^.]*$/, "");
  const lines = frame.preamble.map((line) => /^\s*([^:：]{1,8})[:：]\s*(.+)$/.exec(line.normalize("NFKC")));
  const line = (head: RegExp) => lines.find((found) => found && head.test(found[1] ?? ""))?.[2] ?? "";
  const indicator = line(/^(?:指标|项目)$/) || (frame.preamble.length === 1 ? (frame.preamble[0] ?? "") : "") || name;
  const isNamed =
    findIndicator(indicator) !== null || sayingOf(indicator).contents.some((words) => findIndicator(words) !== null);
  const notes = frame.notes.flatMap((row) => frame.sheet.cellsOf(row).map(({ text }) => text));
  const place = line(/^(?:地区|区域|省市|城市)$/);
  return {
    home: placeOfFile(frame, place, [name, ...frame.preamble, ...notes], context),
    month: monthInName(name) ?? context.month ?? null,
    saying: isNamed ? sayingOf(indicator) : null,
    units: [...takeUnits(line(/单位$/)).units, ...takeUnits(indicator).units],
  };
}

/** A place that the file names; else what its regions have in common; else what the person said; else the nation if named. */
function placeOfFile(
  frame: Frame,
  place: string,
  texts: readonly string[],
  context: ReadingContext,
): RegionCode | null {
  const named = place && (placeInTitle(`${place} `, null)?.place.code ?? guessHome([place]));
  if (named) return named;
  const common = commonRegion(frame);
  if (common !== null) return common;
  const isNational = texts.some((text) => saysNation.test(text));
  if (isNational) return nation;
  if (context.home !== undefined) return context.home;
  const inName = texts[0] ? (placeInTitle(texts[0], null)?.place.code ?? guessHome(namesIn(texts[0]))) : null;
  return inName ?? null;
}

/** The region that holds all whose codes the file lists, when it lists that region itself among others. */
function commonRegion({ sheet, columns, rows }: Frame): RegionCode | null {
  const code = columns.find(({ role }) => role === "region-code");
  if (!code) return null;
  const codes = new Set(rows.map((row) => Number(sheet.at(row, code.column)?.text)).filter((value) => value > 0));
  const [first] = codes;
  if (first === undefined || codes.size < 2) return null;
  const holder = regionPath(first).find(({ code: above }) => {
    const range = codeRange(above);
    return [...codes].every((each) => each >= range.first && each <= range.last);
  });
  return holder && codes.has(holder.code) ? holder.code : null;
}
