import type { ChartDrawing } from "../template/chart-drawing.ts";
import type { Condition } from "../template/condition.ts";
import { type Mark, textRun } from "../template/marks.ts";
import { isVisible, type Level, type Node } from "../template/structure.ts";
import { childNamed, element, isElement, type XmlElement, type XmlNode } from "../word/xml.ts";
import { addressIn, unitIn } from "./address.ts";
import { type ChartData, chartData } from "./chart-data.ts";
import type { Known, Look } from "./figures.ts";
import { fieldText, type Scope } from "./scope.ts";
import { judge, type Selected, select } from "./select.ts";

/** A mark that could not be filled: what it asked for, why not, and the paragraph it stands in. */
export interface Unresolved {
  words: string;
  reason: string;
  where: string;
}

/** A chart of the filled document, still showing the template's data. */
export interface PlacedChart {
  /** Unique among the drawings of its part. */
  number: number;
  drawing: ChartDrawing;
  data: ChartData;
  title: string;
  /** The run that shows it in the filled part, still to be led to the chart's own copy. */
  run: XmlElement;
}

export interface Filled {
  unresolved: Unresolved[];
  /** Left out by a condition of the template that asks whether there is a figure (有). */
  omitted: Unresolved[];
  charts: PlacedChart[];
}

/** Second pass: the part with every mark in place of its text, and a list of what was missing. */
export function render(root: Node, scope: Scope, look: Look): Filled & { root: XmlElement } {
  const rendering: Rendering = { look, unresolved: [], omitted: [], charts: [], identities: 0 };
  const [rendered] = renderNode(root, scope, rendering);
  return { ...rendering, root: rendered as XmlElement };
}

interface Rendering extends Filled {
  look: Look;
  identities: number;
}
type Missing = Extract<Known, { known: false }>;

function renderNodes(nodes: readonly Node[], scope: Scope, rendering: Rendering): XmlNode[] {
  return nodes.flatMap((node) => renderNode(node, scope, rendering));
}

function renderNode(node: Node, scope: Scope, rendering: Rendering): XmlNode[] {
  switch (node.kind) {
    case "xml":
      return [node.xml];
    case "element":
      return renderElement(node, scope, rendering);
    case "identity":
      return [{ ...node.element, attributes: { ...node.element.attributes, id: String(++rendering.identities) } }];
    case "field": {
      const text = fieldText(node.field, scope);
      if (text !== undefined) return [textRun(text, node.mark.properties)];
      return missingRuns([{ known: false, title: node.field, reason: "此处没有所指" }], node.mark, rendering);
    }
    case "figure": {
      const known = rendering.look(node.words, scope);
      if (known.known) return [textRun(known.figure.text, node.mark.properties)];
      if (node.otherwise !== undefined) {
        note([known], node.mark, rendering.omitted);
        return [textRun(node.otherwise, node.mark.properties)];
      }
      return missingRuns([known], node.mark, rendering);
    }
    case "unit": {
      const named = addressIn(node.words, scope);
      if (named.ok) return [textRun(unitIn(named.value), node.mark.properties)];
      const reason = named.faults[0]?.message.zh ?? "";
      return missingRuns([{ known: false, title: node.words, reason }], node.mark, rendering);
    }
    case "count": {
      const { items, missing, unknown } = select(node.selection, scope, rendering.look);
      if (unknown) return missingRuns(missing, node.mark, rendering);
      note(missing, node.mark, rendering.unresolved);
      return [textRun(String(items.length), node.mark.properties)];
    }
    case "chart":
      return renderChart(node.drawing, scope, rendering);
    case "block":
      return renderBlock(node, scope, rendering);
  }
}

function renderElement(
  { element: template, children }: Extract<Node, { kind: "element" }>,
  scope: Scope,
  rendering: Rendering,
): XmlNode[] {
  const filled = { ...template, children: renderNodes(children, scope, rendering) };
  const hasBlocks = children.some((child) => child.kind === "block");
  // A paragraph, row or table that conditions emptied goes with them. A table cell must keep one paragraph.
  if (template.name === "w:p" && hasBlocks && !isVisible(filled)) return [];
  if (template.name === "w:tbl" && hasBlocks && !childNamed(filled, "w:tr")) return [];
  if (template.name === "w:tc" && !childNamed(filled, "w:p")) filled.children.push(element("w:p"));
  return [filled];
}

function renderBlock(node: Extract<Node, { kind: "block" }>, scope: Scope, rendering: Rendering): XmlNode[] {
  const { block, body, otherwise } = node;
  if (block.kind === "each") return renderEach(node, select(block.selection, scope, rendering.look), scope, rendering);
  if (block.kind === "if") {
    const verdict = judge(block.condition, scope, rendering.look);
    note(absent(block.condition, scope, rendering.look), node.mark, rendering.omitted);
    if ("missing" in verdict) return missingAt(verdict.missing, node, rendering);
    return renderNodes(verdict.holds ? body : otherwise, scope, rendering);
  }
  let isPresent: boolean;
  if ("words" in block.subject) {
    const missing = block.subject.words.map((words) => rendering.look(words, scope)).filter((known) => !known.known);
    isPresent = missing.length === 0;
    note(missing, node.mark, rendering.omitted);
  } else {
    const selected = select(block.subject.selection, scope, rendering.look);
    note(selected.missing, node.mark, rendering.omitted);
    isPresent = selected.items.length >= block.subject.atLeast;
  }
  return renderNodes(isPresent !== block.negated ? body : otherwise, scope, rendering);
}

/** What a condition expressly asks about (有 …) and does not find. */
function absent(condition: Condition, scope: Scope, look: Look): Missing[] {
  const asked = condition.anyOf.flat().flatMap((test) => (test.kind === "present" ? [look(test.words, scope)] : []));
  return asked.filter((known) => !known.known);
}

function renderEach(
  node: Extract<Node, { kind: "block" }>,
  { items, missing, unknown }: Selected,
  scope: Scope,
  rendering: Rendering,
): XmlNode[] {
  if (unknown) return missingAt(missing, node, rendering);
  note(missing, node.mark, rendering.unresolved);
  if (items.length === 0) return renderNodes(node.otherwise, scope, rendering);
  const separator = node.block.kind === "each" ? node.block.separator : undefined;
  return items.flatMap((item, index) => [
    ...(index > 0 && separator ? [textRun(separator, node.mark.properties)] : []),
    ...renderNodes(node.body, item, rendering),
  ]);
}

/** Lists what is missing, once for each place. */
function note(missing: readonly Missing[], mark: Mark, list: Unresolved[]): void {
  for (const { title, reason } of missing) {
    const isListed = list.some((other) => other.words === title && other.where === mark.paragraph);
    if (!isListed) list.push({ words: title, reason, where: mark.paragraph });
  }
}

function missingRuns(missing: readonly Missing[], mark: Mark, rendering: Rendering): XmlElement[] {
  note(missing, mark, rendering.unresolved);
  return missing.slice(0, 1).map((one) => markedRun(one, mark.properties, mark.inTable));
}

/**
 * 【缺：规上工业增加值 2025年3月 累计 同比（未公布）】, highlighted so that nobody overlooks it. In a table, where row and
 * column say what is meant, only the reason.
 */
function markedRun({ title, reason }: Missing, properties: XmlElement | undefined, isShort: boolean): XmlElement {
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
function missingAt(
  missing: readonly Missing[],
  node: Extract<Node, { kind: "block" }>,
  rendering: Rendering,
): XmlNode[] {
  const runs = missingRuns(missing, node.mark, rendering);
  const wrap: Record<Level, (runs: XmlElement[]) => XmlElement[]> = {
    text: (inner) => inner,
    paragraphs: (inner) => [paragraph(inner, firstNamed(node.body, "w:p"))],
    rows: (inner) => rowWith(inner, firstNamed(node.body, "w:tr")),
  };
  return wrap[node.level](runs);
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

/** A chart without any figure becomes a mark; one with gaps carries a mark below it that names them. */
function renderChart(drawing: ChartDrawing, scope: Scope, rendering: Rendering): XmlNode[] {
  const data = chartData(drawing.chart, scope, rendering.look);
  const [first] = data.missing;
  const where = `图：${data.caption}`;
  for (const { title, reason } of data.missing) rendering.unresolved.push({ words: title, reason, where });
  if (data.categories.length === 0 || data.series.every(({ values }) => values.every((value) => value === null))) {
    const reason = first?.reason ?? "没有数据";
    return [markedRun({ known: false, title: `图 ${data.caption}`, reason }, undefined, false)];
  }
  const run = structuredClone(drawing.run);
  const title = titleText(drawing, data, scope, rendering);
  rendering.charts.push({ number: ++rendering.identities, drawing, data, title, run });
  if (!first) return [run];
  return [run, element("w:r", {}, [element("w:br")]), markedRun(gapsOf(data.missing), smallPrint, false)];
}

const smallPrint = element("w:rPr", {}, [element("w:sz", { "w:val": "21" }), element("w:szCs", { "w:val": "21" })]);

/** One mark for all points: the first, and how many there are. */
function gapsOf(missing: readonly Missing[]): Missing {
  const [first] = missing as [Missing];
  return missing.length === 1 ? first : { ...first, title: `${first.title} 等${missing.length}个数` };
}

function titleText({ title }: ChartDrawing, data: ChartData, scope: Scope, rendering: Rendering): string {
  return title
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if (piece.kind === "chart") return data.caption;
      if (piece.kind === "field") return fieldText(piece.field, scope) ?? "";
      const known = rendering.look(piece.words, scope);
      if (known.known) return known.figure.text;
      rendering.unresolved.push({ words: known.title, reason: known.reason, where: `图：${data.caption}` });
      return `【缺：${known.title}（${known.reason}）】`;
    })
    .join("");
}
