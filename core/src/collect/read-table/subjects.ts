import { type FoundIndicator, findIndicator, findRegion, findSubject } from "../../catalogue/index.ts";
import { type Heading, readHeading } from "./heading.ts";
import { placeInTitle } from "./places.ts";
import type { Node } from "./row-tree.ts";
import { withoutTableNumber } from "./words.ts";

/** What the catalogue takes words for without any context; "ambiguous" is something too. */
export function nameOf(words: string): string | null {
  const found = findIndicator(words);
  return found === null || found === "ambiguous" ? found : `${found.indicator.code}:${found.industry ?? ""}`;
}

/** A title taken apart like a header: its period, unit and measure, and what remains to say what the table is about. */
export interface Title {
  text: string;
  heading: Heading;
  /** The indicator's name, bare of place, 分县市区 and 情况. */
  about: string[];
}

const placeKind = "(?:[省州盟旗镇]|地(?=[州市区盟])|市(?![场政值])|县(?!域)|区(?![域块间])|乡(?!村)|街道|园区)";
/** 分县市区, 各市（区）, 按行业: how a table is laid out, not what it is about. */
const layout = `(?:及|和|与|、)?(?:分|按|各)(?:地市|市州|地区|(?:大类|主要|重点)?行业|${placeKind}(?:${placeKind}|、|份(?!额)|\\((?:${placeKind}|、)+\\))*)(?:分组|排序|排名)?(?:情况)?|(?:各|分|逐|历)月|[主中]心?城区`;
/** 收入及增速 announces both; the columns say which is which. */
const others = "(?:及|和|与|、)其?(?:增速|增长|增幅|增减|排名|位次|排位|名次|排序|同比|占比|比重)";
const plan = "(?:目标|任务|计划|预算)";
const aboutParts = new RegExp(
  `${layout}|${others}.*$|(?:分类|${plan})?(?:完成|增长|运行|发展|统计|执行)?(?:情况|一览|进度)?表?$|(?:分组)?(?:统计|月报)$`,
  "g",
);
const announcing = new RegExp(`${others}|${plan}(?:完成|执行|进展)`);

export function readTitle(text: string): Title {
  const words = withoutTableNumber(text)
    .replace(/^《(.+)》$/, "$1")
    .replace(/(?:19|20)\d\d年?-(?=(?:19|20)\d\d年)/, "")
    .replace(/历年|历史|近[一二三四五六七八九十\d]*年来?/, "");
  const announces = announcing.test(words);
  const heading = readHeading([words], nameOf);
  const placed = [words, ...heading.contents].flatMap((each) => placeInTitle(each, null)?.rest ?? []);
  const bare = [...heading.contents, words, ...placed].map((each) => each.replace(aboutParts, "")).filter(Boolean);
  bare.push(...bare.flatMap(withoutShortPlace));
  return {
    text,
    heading: announces ? { ...heading, measure: null } : heading,
    about: [...new Set([...heading.contents, ...placed, ...bare].flatMap(withBalance))],
  };
}

const longestShortName = 6;

/** 衡阳GDP: a place named without 市 or 省, before what is known to be an indicator. */
function withoutShortPlace(words: string): string[] {
  for (let end = 2; end <= longestShortName; end++) {
    const rest = words.slice(end);
    if (rest !== "" && findRegion(words.slice(0, end)) !== null && nameOf(rest) !== null) return [rest];
  }
  return [];
}

/** 金融机构本外币存款 in a title is short for their balance. */
const withBalance = (words: string): string[] => (/(?:存款|贷款)$/.test(words) ? [words, `${words}余额`] : [words]);

/** Codes of what the titles are about, from the nearest title to the outermost: the context of short names. */
export function subjectsOf(titles: readonly Title[]): string[] {
  const subjects: string[] = [];
  for (const title of [...titles].reverse()) {
    const found = title.about
      .map((words) => findSubject(words))
      .find((subject) => subject !== null && subject !== "ambiguous");
    if (found && found !== "ambiguous") subjects.push(found);
  }
  return subjects;
}

/** The one indicator that a table is about, from its nearest title that names one. */
export function indicatorOfTitles(titles: readonly Title[], context: readonly string[]): FoundIndicator | null {
  for (const title of [...titles].reverse()) {
    for (const words of title.about) {
      const found = findIndicator(words, context);
      // The place in a title is the table's, not the indicator's: 大庆市规上工业增加值 over the districts of 大庆.
      if (found === null || found === "ambiguous") continue;
      return { indicator: found.indicator, ...(found.industry === undefined ? {} : { industry: found.industry }) };
    }
  }
  return null;
}

/** Rows by what they are about, as contexts of the rows under them. */
export type Subjects = Map<Node, string | null>;

/** What the rows above a row are about, nearest first, then the titles. */
export function contextOf(node: Node, titles: readonly string[], known: Subjects): string[] {
  const own = node.parents.map((parent) => subjectOfRow(parent, titles, known)).filter((subject) => subject !== null);
  return [...own, ...titles];
}

function subjectOfRow(node: Node, titles: readonly string[], known: Subjects): string | null {
  const held = known.get(node);
  if (held !== undefined) return held;
  const found = findSubject(node.label, contextOf(node, titles, known));
  const subject = found === "ambiguous" ? null : found;
  known.set(node, subject);
  return subject;
}
