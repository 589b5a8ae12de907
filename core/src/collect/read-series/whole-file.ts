import { codeRange, findIndicator, findRegion, guessHome, type RegionCode, regionPath } from "../../catalogue/index.ts";
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
  /** 地区：… in words that name no place we know: whose figures these are must be asked. */
  strangePlace: string | null;
  month: Month | null;
  /** 指标：居民消费价格指数(上年同月=100): the one indicator of a file whose rows are places. */
  saying: Saying | null;
  units: readonly string[];
}

export const nation = 0 as RegionCode;
const saysNation = /(?:^|[^a-z])(?:national|nationwide|china)(?![a-z])|全国|中国(?!银行|移动|电信|联通)/i;
/** Databases of provinces and cities: without a place in the file they are never the nation's. */
const ofPlaces = /分(?:省|地区|市|城市|县)|(?:主要|各)(?:城市|地区|省)|城市年度|省级|港澳台/;
/** 数据库：月度数据, as the bureau's downloads of national figures begin. */
const nationalDatabase = /^(?:全国)?(?:进度|普查)?(?:月度|季度|年度)数据$/;

export function wholeFile(frame: Frame, fileName: string, context: ReadingContext): WholeFile {
  const name = fileName.replace(/\.[^.]*$/, "");
  const lines = frame.preamble.map((line) => /^\s*([^:：]{1,8})[:：]\s*(.+)$/.exec(line.normalize("NFKC")));
  const line = (head: RegExp) => lines.find((found) => found && head.test(found[1] ?? ""))?.[2] ?? "";
  const indicator = line(/^(?:指标|项目)$/) || (frame.preamble.length === 1 ? (frame.preamble[0] ?? "") : "") || name;
  const isNamed =
    findIndicator(indicator) !== null || sayingOf(indicator).contents.some((words) => findIndicator(words) !== null);
  const notes = frame.notes.flatMap((row) => frame.sheet.cellsOf(row).map(({ text }) => text));
  const place = line(/^(?:地区|区域|省市|省份|城市)$/);
  const named = place === "" ? null : placeOfLine(place, context);
  return {
    home:
      named ??
      (place === "" ? placeOfFile(frame, line(/^数据库$/), [name, ...frame.preamble, ...notes], context) : null),
    strangePlace: place !== "" && named === null && !/^全部|^所有/.test(place) ? place : null,
    month: monthInName(name) ?? context.month ?? null,
    saying: isNamed ? sayingOf(indicator) : null,
    units: [...takeUnits(line(/单位$/)).units, ...takeUnits(indicator).units],
  };
}

/** The bureau's own databases write 上海 for 上海市; where a province and a city share a name, the province is meant. */
function placeOfLine(place: string, { home }: ReadingContext): RegionCode | null {
  const inFull = placeInTitle(`${place} `, null)?.place.code ?? guessHome([place]);
  if (inFull !== null) return inFull;
  const found = findRegion(place) ?? null;
  if (found !== null && found !== "ambiguous") return found.code;
  const near = home === undefined ? null : findRegion(place, { home });
  return near !== null && near !== "ambiguous" ? near.code : null;
}

/** What the file's regions have in common; else the nation where it says so; else what the person said; else its name. */
function placeOfFile(
  frame: Frame,
  database: string,
  texts: readonly string[],
  context: ReadingContext,
): RegionCode | null {
  const common = commonRegion(frame);
  if (common !== null) return common;
  const isOfPlaces = ofPlaces.test(database) || texts.some((text) => /^数据库/.test(text) && ofPlaces.test(text));
  const isNational = nationalDatabase.test(database) || texts.some((text) => saysNation.test(text));
  if (isNational && !isOfPlaces) return nation;
  if (context.home !== undefined && !(isOfPlaces && context.home === nation)) return context.home;
  const inName = texts[0] ? (placeInTitle(texts[0], null)?.place.code ?? guessHome(namesIn(texts[0]))) : null;
  if (inName !== null) return inName;
  // 国家统计局 as the source of a file that names no place at all.
  return !isOfPlaces && texts.some((text) => nationalSource.test(text)) ? nation : null;
}

export const nationalSource = /(?:国家统计局|海关总署|国家能源局|中国人民银行)(?!.{0,8}(?:调查|总队|支行|分行|分署))/;

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
