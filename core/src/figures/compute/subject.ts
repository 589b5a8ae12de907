import { sizeWordsOf } from "../../address/words.ts";
import { industry, region } from "../../catalogue/index.ts";
import { subjectName } from "../wording/index.ts";
import type { Point } from "./point.ts";
import type { Workings } from "./workings.ts";

/** What a sentence is about: everything its address narrows to, and the indicator. */
export interface Subject {
  /** 示范市, or the enterprise in its stead. */
  area: string;
  /** 黑色金属冶炼和压延加工业大型企业, or nothing. */
  part: string;
  indicator: string;
}

type Narrowed = Pick<Point, "region" | "indicator" | "industry" | "size" | "enterprise">;
type Names = Pick<Workings, "enterpriseName">;

/** One enterprise's output is not that of 规模以上工业. */
const ofOne = (name: string): string => name.replace(/^规模以上(?=工业|服务业)/u, "");

/**
 * Names whom a figure is of: region, industry, size class, enterprise. A part is never told as the whole.
 * E.g. 示范市黑色金属冶炼和压延加工业规模以上工业总产值
 */
export function subjectOf(point: Narrowed, names: Names): Subject {
  const place = region(point.region)?.name ?? "";
  const name = subjectName(point.indicator);
  const part = partWords(point);
  if (point.enterprise === "") return { area: place, part, indicator: name };
  const known = names.enterpriseName(point.enterprise);
  return { area: known ?? `${place}企业（${point.enterprise}）`, part, indicator: ofOne(name) };
}

/** Industry and size class as they stand before an indicator; empty for the whole. @example 黑色金属冶炼和压延加工业大型企业 */
export function partWords({ industry: code, size }: Pick<Point, "industry" | "size">): string {
  const trade = code === "" ? "" : (industry(code)?.name ?? code);
  return `${trade}${size === "" ? "" : (sizeWords.get(size) ?? size)}`;
}
const sizeWords = new Map<string, string>(Object.entries(sizeWordsOf).map(([size, [, word]]) => [size, word]));

export const wordsOf = ({ area, part, indicator }: Subject): string => `${area}${part}${indicator}`;
