import { type PeriodText, parsePeriod } from "../../period/index.ts";
import { type IndexBase, isOnLastYear, takeIndexBase } from "./index-base.ts";
import { type MeasureWord, measureIn, type SaidMeasure } from "./measure-words.ts";
import { takeUnits } from "./units.ts";
import { compact, labelWords } from "./words.ts";

/** What the words over a column, or beside a row, say apart from which thing and which place they are about. */
export interface Heading {
  /** Null when nothing is said. Parts that are not said are null within. */
  period: Omit<PeriodText, "rest"> | null;
  units: string[];
  measure: MeasureWord | null;
  /** Of the same period a year ago. */
  lastYear: boolean;
  /** 比2024年增长: growth on that year, which is last year's only where the report is the year after. */
  against?: number;
  /** What 100 stands for, where an index says it. */
  base?: IndexBase;
  /** 去年全年: `period` lies in the year before the book's. */
  yearsBack?: 1;
  /** What remains: names of indicators, regions, industries, from the outermost header to the innermost. */
  contents: string[];
}

const nothing: Heading = { period: null, units: [], measure: null, lastYear: false, contents: [] };

/** What the catalogue takes words for, null when it does not know them: tells names that end like a measure. */
export type LookUp = (words: string) => string | null;
/** For words of which only the form matters. */
export const knowsNothing: LookUp = () => null;

/** 比1-2月, 比2019年同期: the period compared with, not the one that is reported. */
const compared =
  /(比|较|与)((?:\d{4}年)?)(?:同期)?(?:\d{1,2}(?:-\d{1,2})?月份?)?(?:同期)?(?=$|.*(?:增|减|±|升|降|高|低|快|回落|提高|百分点|%))/;

/** 比2024年决算数增长%: the whole of a year, by its number. */
const comparedYear =
  /(比|较|与)((?:19|20)\d\d)年(?:同期|同月|决算|执行|完成|全年)?(?:实际)?(?:完成|决算|执行)?数?(?=(?:相比)?(?:增|减|±|升|降))/;

function hideCompared(text: string): string {
  return text.replace(compared, (all, word: string, year: string) => {
    if (all === word) return all;
    return year ? `${word}上期` : /\d/.test(all) ? `${word}上期` : all;
  });
}

/** 比上年同月 says that the month alone is told. */
const monthAlone: PeriodText = { year: null, month: null, span: "month", endOfMonth: false, rest: "" };

const quarterAlone: PeriodText = { ...monthAlone, span: "quarter" };

/** 增(+)减(-), 增长(下降): one word for growth of either sign. */
const signed = (text: string): string =>
  text
    .replace(/([增升])\(\+\)([减降])\(-\)/g, "$1$2")
    .replace(/([增升])\(([减降])\)/g, "$1$2")
    .replace(/(增长|上升)\((?:下降|减少)\)/g, "增长");

/** 1-2 alone over a column. */
const bareRange = /^1\s*[-‐‑‒–—―−─~～至]\s*(?:1[0-2]|[2-9])$/;
/** 至本月平均, 年初至本月止累计. */
const toDate = /(?:年初|1月?)?[至到-]本月(?:止|底)?(?:累计|平均)*/;

/** 去年 before a period of its own (去年全年); 上年同期 is the book's period a year ago, 比上年 a comparison. */
const pastYear = /(?<![比较与同于为以])(?:上年|去年)度?(?=全年|\d{1,2}(?:-\d{1,2})?月|[一二三四上前])/;

/** 说明 in brackets that says nothing about which figure it is: 绝对额（现价）. */
const idleBrackets =
  /\((?:现价|当年价|当年价格|按现价|初步核算数?|快报数?|预计数?|累计数?|名义|含.{1,8}|不含.{1,8})\)/g;

/** Growth at constant prices is the published one; a level at constant prices is another figure. */
const constantPrices = /\((?:按?不变价格?|按?可比价格?)\)/g;

interface Piece {
  bare: string;
  /** In the same cell as the words. */
  units: readonly string[];
  /** In the same cell: 上年同期（2024年1-5月） stands at that year, 上年同期 under 2025年 a year before. */
  dated: boolean;
  said: SaidMeasure | null;
}

/**
 * Reads header words that stand above one another as one heading: 1-3月 / 绝对额(亿元), 总量 / 排名, 比年初 / 增减额.
 * @param lookUp keeps names whole that end like a measure (人口自然增长率)
 */
export function readHeading(texts: readonly string[], lookUp: LookUp): Heading {
  const known = memory.get(lookUp) ?? new Map<string, Heading>();
  memory.set(lookUp, known);
  const key = texts.join("\n");
  const held = known.get(key) ?? read(texts, lookUp);
  if (known.size >= remembered) known.clear();
  known.set(key, held);
  return held;
}

/** A sheet's labels and headers are looked at from several sides. */
const memory = new WeakMap<LookUp, Map<string, Heading>>();
const remembered = 20_000;

function read(texts: readonly string[], lookUp: LookUp): Heading {
  const heading: Heading = { ...nothing, units: [], contents: [] };
  const periods: PeriodText[] = [];
  const pieces: Piece[] = [];
  const alone: string[] = [];
  for (const said of texts) {
    const { rest: text, base } = takeIndexBase(bareRange.test(said.trim()) ? `${said.trim()}月` : said);
    if (base) heading.base = base;
    if (base === "same-month") periods.push(monthAlone);
    if (base === "same-quarter") periods.push(quarterAlone);
    const { rest, units } = takeUnits(text);
    heading.units.push(...units);
    const yearCompared = comparedYear.exec(rest);
    if (yearCompared) heading.against = Number(yearCompared[2]);
    const isGrowth = /增|减|速|同比|幅|%/.test(rest);
    const written = signed(
      hideCompared(
        rest
          .replace(comparedYear, "$1上年")
          .replace(toDate, "累计")
          .replace(idleBrackets, "")
          .replace(constantPrices, isGrowth ? "" : "不变价"),
      ),
    );
    const isPast = pastYear.test(written) && parsePeriod(written)?.month != null;
    if (isPast) heading.yearsBack = 1;
    // 累计 makes it the same months: 上年 alone may be the whole year.
    const asWritten = isPast ? written.replace(pastYear, "") : written.replace(/(?<=上年|去年)(?=累计)/, "同期");
    const period = parsePeriod(asWritten);
    if (period) periods.push(period);
    else if (/(?:上年|去年)同月/.test(asWritten)) periods.push(monthAlone);
    const bare = trim(period ? compact(period.rest) : asWritten);
    if (bare !== "" && !labelWords.test(bare)) pieces.push({ bare, units, dated: period?.year != null, said: null });
    else alone.push(...units);
  }
  heading.period = mergePeriods(periods);
  return withBase({ ...heading, ...readPieces(pieces, alone, lookUp) });
}

/** An index on anything but last year is another thing than growth, whatever else the heading says. */
function withBase(heading: Heading): Heading {
  const { base, measure } = heading;
  if (base === undefined) return heading;
  if (!isOnLastYear(base)) return { ...heading, measure: { measure: "unsupported" } };
  const isSaid = measure !== null && measure.measure !== "level" && measure.measure !== "index-100";
  return isSaid ? heading : { ...heading, measure: { measure: "index-100" } };
}

const trim = (text: string): string =>
  text
    .replace(/^\(([^()]*)\)$/, "$1")
    .replace(/^[、,，。.:：\-/()]+|[、,，。.:：\-/(]+$|\(\)/g, "")
    .replace(/^其中[:：]?$/, "");

/** @param alone units in header cells of their own, which hold for all words above and below them */
function readPieces(
  pieces: Piece[],
  alone: readonly string[],
  lookUp: LookUp,
): Pick<Heading, "measure" | "lastYear" | "contents"> {
  const words = pieces.map(({ bare }) => bare).join("");
  // 总产值(亿元) over 增速: the unit belongs to the words beside it.
  const unitsOf = (piece: Piece | undefined) => (piece?.units.length ? piece.units : alone);
  const joined = measureIn(words, unitsOf(pieces.findLast(({ units }) => units.length > 0)));
  // 计划总投资 is an indicator, 计划 alone a plan.
  const isPlanned = joined?.word.measure === "unsupported" && lookUp(words) !== null;
  const undated = (lastYear: boolean) =>
    lastYear && !pieces.some(({ bare, dated }) => dated && /同期|上年|去年/.test(bare));
  if (joined?.rest === "" && !isPlanned)
    return { measure: joined.word, lastYear: undated(joined.lastYear), contents: [] };
  for (const piece of pieces) {
    const said = measureIn(piece.bare, unitsOf(piece));
    piece.said = said && said.rest !== "" && isWhole(piece.bare, said.rest, lookUp) ? null : said;
  }
  const contents = pieces
    .map((piece) => trim(piece.said ? piece.said.rest : piece.bare))
    .filter((rest) => rest !== "" && !saysOnlyLevel(rest));
  const said = pieces.flatMap((piece) => (piece.said ? [piece.said] : []));
  return {
    measure: combine(said.map((each) => each.word)),
    lastYear: undated(said.some((each) => each.lastYear)),
    contents,
  };
}

/** 余额 of 余额同比 names nothing. */
function saysOnlyLevel(words: string): boolean {
  const said = measureIn(words, []);
  return said?.rest === "" && said.word.measure === "level" && !said.lastYear;
}

/** Words that name another thing, or only as a whole name one: 建设项目计划总投资 is not 建设项目. */
function isWhole(words: string, shorter: string, lookUp: LookUp): boolean {
  const whole = lookUp(words);
  return whole !== null && whole !== lookUp(shorter);
}

/** Said by no word of its own: 本期, 上年同期. */
export const isImplied = (word: MeasureWord | null): boolean =>
  word !== null && "implied" in word && word.implied === true;

/** 增速 over 排名 is the rank of the growth; the level gives way to whatever else is said; two others do not go together. */
export function combine(words: readonly MeasureWord[]): MeasureWord | null {
  const telling = words.filter((word) => word.measure !== "level");
  const rank = telling.find((word) => word.measure === "rank" || word.measure === "rank-change");
  // 位次 over 上期 is not this month's.
  if (rank && telling.some((word) => word.measure === "unsupported")) return { measure: "unsupported" };
  if (rank) {
    const other = words.find(
      (word) => word !== rank && ((word.measure === "level" && !isImplied(word)) || word.measure === "yoy"),
    );
    const of = other?.measure === "yoy" || other?.measure === "level" ? other.measure : undefined;
    return rank.measure === "rank" && of && !rank.of ? { measure: "rank", of } : rank;
  }
  const distinct = new Set(telling.map((word) => word.measure));
  if (distinct.size > 1 && distinct.has("yoy")) {
    // 增速(%) over 比上年同期±百分点: the latter says what of the growth.
    distinct.delete("yoy");
  }
  if (distinct.size > 1) return { measure: "unsupported" };
  return telling.find((word) => distinct.has(word.measure)) ?? words[0] ?? null;
}

/** Header rows complete one another: 2025年 over 1-3月; what stands lower is more particular. */
export function mergePeriods(periods: readonly Omit<PeriodText, "rest">[]): Heading["period"] {
  if (periods.length === 0) return null;
  const merged = { year: null, month: null, span: null, endOfMonth: false } as Omit<PeriodText, "rest">;
  for (const period of periods) {
    if (period.year !== null) merged.year = period.year;
    if (period.month !== null) merged.month = period.month;
    if (period.span !== null || period.month !== null) {
      merged.span = period.span ?? merged.span;
      merged.endOfMonth = period.endOfMonth || (merged.endOfMonth && period.span === null);
    }
  }
  return merged;
}
