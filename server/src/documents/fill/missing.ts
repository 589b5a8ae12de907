import { excerpt } from "../errors.ts";
import type { Mark } from "../template/marks.ts";
import { textRun } from "../template/marks.ts";
import type { Level, Node } from "../template/structure.ts";
import { childNamed, element, isElement, type XmlElement } from "../word/xml.ts";
import type { Known } from "./figures.ts";

/** A mark that could not be filled: what it asked for, why not, and the paragraph it stands in. */
export interface Unresolved {
  words: string;
  reason: string;
  where: string;
}

export type Missing = Extract<Known, { known: false }>;

/** Lists what is missing, once for each place. */
export function note(missing: readonly Missing[], mark: Mark, list: Unresolved[]): void {
  if (missing.length === 0) return;
  const where = placeOf(mark);
  for (const { title, reason } of missing) {
    const isListed = list.some((other) => other.words === title && other.where === where);
    if (!isListed) list.push({ words: title, reason, where });
  }
}

/** The paragraph as its writer would read it out: without conditions and loops. */
const placeOf = ({ paragraph, source }: Mark): string =>
  excerpt(paragraph.replace(/\{\{(?:[#/][^{}]*|否则)\}\}/g, ""), source);

/**
 * 【缺：规上工业增加值 2025年3月 累计 同比（未公布）】, highlighted so that nobody overlooks it. In a table, where row and
 * column say what is meant, only the reason.
 */
export function markedRun(
  { title, reason }: Missing,
  properties: XmlElement | undefined,
  isShort: boolean,
): XmlElement {
  const text = isShort ? `【缺：${reason}】` : `【缺：${title}（${reason}）】`;
  return textRun(text, highlighted(properties));
}

/** w:highlight has its place in the order of w:rPr: before these. */
const afterHighlight = new Set([
  ...["w:u", "w:effect", "w:bdr", "w:shd", "w:fitText", "w:vertAlign", "w:rtl", "w:cs", "w:em", "w:lang"],
  ...["w:eastAsianLayout", "w:specVanish", "w:oMath", "w:rPrChange"],
]);

function highlighted(properties: XmlElement | undefined): XmlElement {
  const kept = (properties?.children ?? []).filter((child) => isElement(child) && child.name !== "w:highlight");
  const at = kept.findIndex((child) => isElement(child) && afterHighlight.has(child.name));
  const children = [...kept];
  children.splice(at < 0 ? kept.length : at, 0, element("w:highlight", { "w:val": "yellow" }));
  return element("w:rPr", {}, children);
}

/** What stands in place of a block whose condition cannot be judged. */
export function markAt(runs: XmlElement[], level: Level, body: readonly Node[]): XmlElement[] {
  if (level === "text") return runs;
  return level === "paragraphs" ? [paragraph(runs, firstNamed(body, "w:p"))] : rowWith(runs, firstNamed(body, "w:tr"));
}

function paragraph(runs: XmlElement[], like: XmlElement | undefined): XmlElement {
  const properties = like && childNamed(like, "w:pPr");
  return element("w:p", {}, [...(properties ? [properties] : []), ...runs]);
}

/** A row like the first of the block, with the mark in its first cell. */
function rowWith(runs: XmlElement[], like: XmlElement | undefined): XmlElement[] {
  if (!like) return [];
  let isFirst = true;
  const children = like.children.filter(isElement).map((child) => {
    if (child.name !== "w:tc") return child;
    const properties = childNamed(child, "w:tcPr");
    const content = paragraph(isFirst ? runs : [], childNamed(child, "w:p"));
    isFirst = false;
    return element("w:tc", child.attributes, [...(properties ? [properties] : []), content]);
  });
  return [element("w:tr", like.attributes, children)];
}

function firstNamed(nodes: readonly Node[], name: string): XmlElement | undefined {
  for (const node of nodes) {
    const found =
      node.kind === "element" ? node.element : node.kind === "xml" && isElement(node.xml) ? node.xml : undefined;
    if (found?.name === name) return found;
    const inner = node.kind === "block" ? firstNamed(node.body, name) : undefined;
    if (inner) return inner;
  }
  return undefined;
}
