import { findIndicator, findSubject } from "../../catalogue/index.ts";
import type { Named } from "./columns-said.ts";
import type { Heading } from "./heading.ts";
import { isTotal, placeOf } from "./places.ts";
import { type Node, partMark } from "./row-tree.ts";
import { compact } from "./words.ts";

/** A row that names an indicator, as far as the rows around it are known. */
export interface NamedRow {
  node: Node;
  indicator: Named;
}

/** What a row stands under: further label columns from left to right, and the rows above, as contexts of short names. */
export interface Surroundings {
  /** Labels of columns on the left: 工业 beside 用电量. */
  outer: readonly string[];
  /** Subjects, nearest first. */
  context: readonly string[];
}

type Look = (around: readonly string[]) => Named;

/**
 * Which indicator a row names, in the light of what it stands under.
 * @param above the rows before it, which lend a short name (第二产业) their whole
 */
export function nameRow(node: Node, heading: Heading, around: Surroundings, above: readonly NamedRow[]): Named {
  if (node.label === "" || heading.contents.length === 0) return "none";
  const [parent] = node.parents;
  const over = around.outer.at(-1) ?? (parent?.heading ? parent.label : undefined);
  // 工业 over 用电量 is 工业用电量, not the 用电量 of everybody.
  const joined = over === undefined ? null : lookUp([over + node.label.replace(partMark, "")], around.context);
  if (joined !== null && typeof joined !== "string") return joined;
  const look: Look = (context) => lookUp([node.label, ...heading.contents.slice(-1)], context);
  const found = look(around.context);
  if (found === "unknown" && isTotal(node.label)) return "none";
  return found === "ambiguous" ? amongRelatives(look, above) : found;
}

function lookUp(spellings: readonly string[], context: readonly string[]): Named {
  let result: Named = "unknown";
  for (const words of spellings) {
    const found = findIndicator(words, context);
    if (found !== null && found !== "ambiguous") return found;
    if (found === "ambiguous") result = "ambiguous";
  }
  return result;
}

/**
 * A short name (第二产业) at the indent of its whole: the rows before it are its context, as far up as the first that is
 * part of nothing.
 */
function amongRelatives(look: Look, above: readonly NamedRow[]): Named {
  for (const { indicator } of [...above].reverse()) {
    if (typeof indicator === "string") continue;
    const found = look([indicator.indicator.code]);
    if (typeof found !== "string") return found;
    if (!indicator.indicator.parent) break;
  }
  return "ambiguous";
}

/** Headings that sort the rows below but do not limit what they count. */
const sorting =
  /^(?:[一二三四五六七八九十\d]+[、.])?(?:综合|总体|总量|速度|效益|结构|质量|核算|指标|其他|其它|主要|经济|国民经济|社会|全市|全县|全区|全省|实物量|价值量|增长|情况|发展|运行|完成|指数|数据|统计|及|和|与|类|表|[:：、])+$/;

/** Words that take only a part of the economy: what stands under them is not the whole city's. */
const limiting =
  /民营|私营|个体|非公|国有|集体|园区|开发区|产业园|工业园|集聚区|示范区|功能区|中小|小微|外资企业|监测|样本|重点企业|百强|百家|乡镇|街道|口岸|自贸|产业链|数字经济|高新技术企业|新兴产业|县域|城区/;

/** Do these words over rows say something that nobody understood, so that the rows may count less than they seem to? */
export const isStrange = (words: string, context: readonly string[]): boolean =>
  !sorting.test(compact(words)) && findSubject(words, context) === null;

export const isLimiting = (words: string): boolean => limiting.test(words);

/** A heading of its own level over the row whose words nobody understood. */
export const isUnderStrange = (node: Node, context: readonly string[], home: Parameters<typeof placeOf>[1]): boolean =>
  node.parents.some(
    (parent) =>
      parent.heading &&
      !parent.parts &&
      (node.indent > parent.indent || /[:：]$/.test(parent.label)) &&
      placeOf(parent.label, home) === null &&
      isStrange(parent.label, context),
  );
