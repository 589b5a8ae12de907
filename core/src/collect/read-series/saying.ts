import { type Heading, readHeading } from "../read-table/heading.ts";
import { nameOf } from "../read-table/subjects.ts";
import { readEnglish } from "./english.ts";
import { partsOfName } from "./parts-of-name.ts";
import { plainName } from "./roles.ts";

/** What words say of a figure. `current`: 当期值, the single period of whatever frequency the file has. */
export interface Saying extends Heading {
  current: boolean;
}

const silent: Saying = { period: null, units: [], measure: null, lastYear: false, contents: [], current: false };

const currentPeriod = /[_\s:：]?(?:当期|本期|报告期)(?:值|数|额)?/;

/** 进出口差额累计值 is the 进出口差额 so far. */
const valueOfPeriod = /(?<=.{2})(累计|当月|当季)值/;

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
  const parts = partsOfName(text).parts.map((part) =>
    part.replace(currentPeriod, "").replace(valueOfPeriod, "$1").replace(/_/g, ""),
  );
  const heading = readHeading(parts.filter(Boolean), nameOf);
  const contents = heading.contents.map(withoutValue).filter(Boolean);
  return {
    ...heading,
    contents,
    current: currentPeriod.test(text),
  };
}

/** What is left of 累计值 once 累计 is taken for the period; 总值 and 增加值 stay whole. */
const withoutValue = (words: string): string => (nameOf(words) === null ? words.replace(/值$/, "") : words);
