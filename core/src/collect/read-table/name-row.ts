import { findIndicator } from "../../catalogue/index.ts";
import type { Named } from "./column-said.ts";
import type { Heading } from "./heading.ts";
import { isTotal } from "./places.ts";
import { type Node, partMark } from "./row-tree.ts";

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
  // 全行业用电合计 is 全行业用电; A、 numbers rows as 一、 does.
  const bare = node.label.replace(/^[A-Za-z][、.]/, "");
  const spellings = [bare, ...heading.contents.slice(-1), bare.replace(/(?:合计|总计|共计)$/, "")];
  const look: Look = (context) => lookUp(spellings, context);
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

/** Rows over which a whole still lends its name. */
const farthest = 60;

/**
 * A short name (第二产业) at the indent of its whole: the rows before it are its context, as far up as the first that is
 * part of nothing.
 */
function amongRelatives(look: Look, above: readonly NamedRow[]): Named {
  for (const { indicator, node } of above.slice(-farthest).reverse()) {
    // 主要行业总产值 with a unit but no number heads what follows: the rows before it lend nothing any more.
    if (node.heading && !node.parts && node.label !== "") break;
    if (typeof indicator === "string") continue;
    const found = look([indicator.indicator.code]);
    if (typeof found !== "string") return found;
    if (!indicator.indicator.parent) break;
  }
  return "ambiguous";
}
