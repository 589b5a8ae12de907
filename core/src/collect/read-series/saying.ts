import { type Heading, readHeading } from "../read-table/heading.ts";
import { nameOf } from "../read-table/subjects.ts";
import { readEnglish } from "./english.ts";
import { plainName } from "./roles.ts";

/** What words say of a figure. `current`: 当期值, the single period of whatever frequency the file has. */
export interface Saying extends Heading {
  current: boolean;
}

const silent: Saying = { period: null, units: [], measure: null, lastYear: false, contents: [], current: false };

const index100 = /[(（]\s*(?:上年|去年)(同期|同月|同季度?)?\s*[=＝]\s*100\s*[)）]/;
/** 上月=100: against last month, which has no address here. */
const otherIndex = /[(（]\s*(?:上月|上期|上季度?|上旬)\s*[=＝]\s*100\s*[)）]/;
const currentPeriod = /[_\s:：]?(?:当期|本期|报告期)(?:值|数|额)?/;

const remembered = new Map<string, Saying>();
const mostRemembered = 5000;

/** Reads a column's name or a cell of words, Chinese or snake_case English. */
export function sayingOf(text: string): Saying {
  const held = remembered.get(text);
  if (held) return held;
  if (remembered.size > mostRemembered) remembered.clear();
  const saying = read(text);
  remembered.set(text, saying);
  return saying;
}

function read(text: string): Saying {
  if (text.trim() === "") return silent;
  if (!/\p{Script=Han}/u.test(text)) {
    return /^[a-z0-9_]+$/.test(plainName(text))
      ? { ...readEnglish(plainName(text)), current: false }
      : { ...silent, ...readHeading([text], nameOf) };
  }
  const index = index100.exec(text);
  const bare = text.replace(index100, "").replace(otherIndex, "").replace(currentPeriod, "").replace(/_/g, "");
  const heading = readHeading([bare], nameOf);
  const contents = heading.contents.map(withoutValue).filter(Boolean);
  const period =
    heading.period ??
    (index?.[1] === "同月" ? { year: null, month: null, span: "month" as const, endOfMonth: false } : null);
  return {
    ...heading,
    contents,
    period,
    measure: index ? { measure: "index-100" } : otherIndex.test(text) ? { measure: "unsupported" } : heading.measure,
    current: currentPeriod.test(text),
  };
}

/** What is left of 累计值 once 累计 is taken for the period; 总值 and 增加值 stay whole. */
const withoutValue = (words: string): string => (nameOf(words) === null ? words.replace(/值$/, "") : words);
