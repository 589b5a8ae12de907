import type { Fault } from "@diaodu/core/errors";
import { documentsFault } from "../errors.ts";
import { elementsOf, isElement, type XmlElement, type XmlNode } from "../word/xml.ts";
import { type ChartDrawing, type ChartTitles, chartOf } from "./chart-drawing.ts";
import type { Field } from "./fields.ts";
import type { Block } from "./language.ts";
import { isMark, liftMarks, type Mark, marksOf, textOf } from "./marks.ts";
import { type Pair, pairMarks, type Reading } from "./pairs.ts";
import type { Selection } from "./selection.ts";

/** A part of the template as what there is to do: text to keep, marks to fill, blocks to repeat or leave out. */
export type Node =
  | { kind: "xml"; xml: XmlNode }
  | { kind: "element"; element: XmlElement; children: Node[] }
  | { kind: "field"; field: Field; mark: Mark }
  | { kind: "figure"; words: string; otherwise?: string; mark: Mark }
  | { kind: "unit"; words: string; mark: Mark }
  | { kind: "count"; selection: Selection; mark: Mark }
  | { kind: "chart"; drawing: ChartDrawing }
  /** Non-visual identity of a drawing (wp:docPr), which must be unique however often its block repeats. */
  | { kind: "identity"; element: XmlElement }
  | { kind: "block"; block: Block; mark: Mark; level: Level; body: Node[]; otherwise: Node[] };

/** What a block repeats: text inside a paragraph, whole paragraphs and tables, or rows of a table. */
export type Level = "text" | "paragraphs" | "rows";

/**
 * Takes a part apart. `root` is used up in the course.
 * @param titles  title of the chart behind a relationship of this part
 */
export function structureOf(root: XmlElement, titles: ChartTitles): { node: Node; faults: Fault[] } {
  const faults = liftMarks(root);
  const reading = pairMarks(marksOf(root));
  faults.push(...reading.faults);
  const builder: Builder = { reading, titles, faults, alive: new Set() };
  findAlive(root, builder.alive);
  return { node: buildNode(root, "paragraphs", builder), faults };
}

interface Builder {
  reading: Reading;
  titles: ChartTitles;
  faults: Fault[];
  /** Elements with something to fill below them. Most of a document is plain and carried over without a walk. */
  alive: Set<XmlElement>;
}

function buildNode(node: XmlNode, level: Level, builder: Builder): Node {
  if (!isElement(node) || !builder.alive.has(node)) return { kind: "xml", xml: node };
  if (isMark(node)) return buildMark(node, builder);
  if (node.name === "wp:docPr") return { kind: "identity", element: node };
  const drawing = node.name === "w:r" ? chartOf(node, builder.titles) : undefined;
  if (drawing) {
    builder.faults.push(...drawing.faults);
    if (drawing.chart) return { kind: "chart", drawing: drawing.chart };
  }
  return { kind: "element", element: node, children: buildChildren(node, levelBelow(node, level), builder) };
}

function findAlive(node: XmlElement, alive: Set<XmlElement>): boolean {
  let isAlive = isMark(node) || node.name === "w:drawing" || node.name === "wp:docPr";
  for (const child of node.children) if (isElement(child) && findAlive(child, alive)) isAlive = true;
  if (isAlive) alive.add(node);
  return isAlive;
}

function levelBelow(element: XmlElement, level: Level): Level {
  if (element.name === "w:p") return "text";
  if (element.name === "w:tbl") return "rows";
  if (["w:tc", "w:txbxContent", "w:body"].includes(element.name)) return "paragraphs";
  return level;
}

function buildMark(mark: Mark, builder: Builder): Node {
  const tag = builder.reading.tags.get(mark);
  if (tag?.kind === "field") return { kind: "field", field: tag.field, mark };
  if (tag?.kind === "figure" || tag?.kind === "unit" || tag?.kind === "count") return { ...tag, mark };
  // Only a faulty template leaves other marks to this place; it is refused as a whole.
  return { kind: "xml", xml: "" };
}

function buildChildren(parent: XmlElement, level: Level, builder: Builder): Node[] {
  return buildList(parent.children, level, builder);
}

function buildList(children: readonly XmlNode[], level: Level, builder: Builder): Node[] {
  const nodes: Node[] = [];
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as XmlNode;
    const pair = isElement(child) && builder.alive.has(child) ? firstCrossing(child, builder.reading) : undefined;
    if (!pair) {
      nodes.push(buildNode(child, level, builder));
      continue;
    }
    const last = children.findIndex((other, at) => at >= index && isElement(other) && holds(other, pair.close));
    if (last < 0) {
      // It ends in the other branch of the block around it.
      refuseEdge(pair.open, "后", builder);
      continue;
    }
    nodes.push(buildBlock(pair, children.slice(index, last + 1) as XmlElement[], level, builder));
    index = last;
  }
  return nodes;
}

/** The first block that begins in `child` and needs more than a part of it: it ends elsewhere, or in another cell of a row. */
function firstCrossing(child: XmlElement, reading: Reading): Pair | undefined {
  const marks = marksOf(child);
  const inside = new Set(marks);
  for (const mark of marks) {
    const pair = reading.pairs.get(mark);
    if (pair?.open !== mark) continue;
    if (isMark(child) || !inside.has(pair.close)) return pair;
    if (child.name === "w:tr" && cellWith(child, mark) !== cellWith(child, pair.close)) return pair;
  }
  return undefined;
}

const holds = (element: XmlElement, mark: Mark) => element === mark || marksOf(element).includes(mark);
const cellWith = (row: XmlElement, mark: Mark) => row.children.find((cell) => isElement(cell) && holds(cell, mark));

/** @param span the siblings from the one with the block's beginning to the one with its end */
function buildBlock(pair: Pair, span: XmlElement[], level: Level, builder: Builder): Node {
  const { block, open, otherwise, close } = pair;
  if (block.kind === "each" && block.separator !== undefined && level !== "text") {
    builder.faults.push(documentsFault("documents/separator-across", { tag: open.source }, open.paragraph));
  }
  const turn = otherwise ? span.findIndex((sibling) => holds(sibling, otherwise)) : span.length;
  const own = [open, close, ...(otherwise ? [otherwise] : [])];
  if (level !== "rows") checkEdges(span, pair, builder);
  else if (otherwise && turn === 0) refuseEdge(otherwise, "前", builder);
  // Marks inside one paragraph leave nothing behind; elsewhere a paragraph that held only a mark goes with it.
  const kept = span.map((sibling) => (own.includes(sibling as Mark) ? undefined : without(sibling, own, level)));
  const present = (siblings: (XmlElement | undefined)[]) => siblings.filter((sibling) => sibling !== undefined);
  if (block.kind === "each") for (const sibling of present(kept)) dropIdentities(sibling);
  return {
    kind: "block",
    block,
    mark: open,
    level,
    body: buildList(present(kept.slice(0, turn)), level, builder),
    otherwise: buildList(present(kept.slice(turn)), level, builder),
  };
}

/** A block of whole paragraphs must begin where one begins and end where one ends, or text would be torn. */
function checkEdges(span: readonly XmlElement[], pair: Pair, builder: Builder): void {
  const [first, last] = [span[0] as XmlElement, span.at(-1) as XmlElement];
  if (textAround(first, pair.open).before !== "") refuseEdge(pair.open, "前", builder);
  if (textAround(last, pair.close).after !== "") refuseEdge(pair.close, "后", builder);
  const turn = pair.otherwise;
  const middle = turn && span.find((sibling) => holds(sibling, turn));
  if (turn && middle && textAround(middle, turn).before !== "") refuseEdge(turn, "前", builder);
}

function refuseEdge(mark: Mark, side: "前" | "后", builder: Builder): void {
  builder.faults.push(documentsFault("documents/block-crosses-text", { tag: mark.source, side }, mark.paragraph));
}

function textAround(sibling: XmlElement, mark: Mark): { before: string; after: string } {
  if (sibling === mark) return { before: "", after: "" };
  const text: string[] = [];
  let at = -1;
  for (const inner of elementsOf(sibling)) {
    if (inner === mark) at = text.length;
    else if (isMark(inner)) text.push(inner.source);
    else if (inner.name === "w:t") text.push(inner.children.join(""));
  }
  return { before: text.slice(0, at).join("").trim(), after: text.slice(at).join("").trim() };
}

/** The element without some marks; undefined when it was a paragraph with nothing else. */
function without(parent: XmlElement, marks: readonly Mark[], level: Level): XmlElement | undefined {
  const had = marksOf(parent).length;
  removeMarks(parent, marks);
  const isEmptied =
    level === "paragraphs" && parent.name === "w:p" && marksOf(parent).length < had && !isVisible(parent);
  return isEmptied ? undefined : parent;
}

function removeMarks(parent: XmlElement, marks: readonly Mark[]): void {
  parent.children = parent.children.filter((child) => !(isElement(child) && marks.includes(child as Mark)));
  for (const child of parent.children.filter(isElement)) removeMarks(child, marks);
}

/** Whether a reader would see anything of it. A paragraph that ends a section counts: it carries the page's layout. */
export function isVisible(node: XmlElement): boolean {
  const seen = new Set([
    "w:drawing",
    "w:pict",
    "w:object",
    "w:sectPr",
    "w:br",
    "w:fldChar",
    "w:fldSimple",
    "{{}}",
    "m:oMath",
  ]);
  return textOf(node).trim() !== "" || [...elementsOf(node)].some((inner) => seen.has(inner.name));
}

/** Word numbers paragraphs and bookmarks of a document; copies of a repeated block must not carry the same numbers. */
function dropIdentities(root: XmlElement): void {
  for (const inner of elementsOf(root)) {
    delete inner.attributes["w14:paraId"];
    delete inner.attributes["w14:textId"];
    inner.children = inner.children.filter((child) => !isElement(child) || !/^w:bookmark(Start|End)$/.test(child.name));
  }
}
