import type { Condition } from "../template/condition.ts";
import { type Mark, textRun } from "../template/marks.ts";
import { isVisible, type Node } from "../template/structure.ts";
import { childNamed, element, type XmlElement, type XmlNode } from "../word/xml.ts";
import { addressIn, unitIn } from "./address.ts";
import type { Look } from "./figures.ts";
import { type Missing, markAt, markedRun, note, type Unresolved } from "./missing.ts";
import { type PlacedChart, renderChart } from "./render-chart.ts";
import { fieldText, type Scope } from "./scope.ts";
import { judge, type Selected, select } from "./select.ts";

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
  { items, missing, unknown, unlisted }: Selected,
  scope: Scope,
  rendering: Rendering,
): XmlNode[] {
  if (unknown) return missingAt(missing, node, rendering);
  note(missing, node.mark, rendering.unresolved);
  if (items.length === 0) return renderNodes(node.otherwise, scope, rendering);
  const separator = node.block.kind === "each" ? node.block.separator : undefined;
  const listed = items.flatMap((item, index) => [
    ...(index > 0 && separator ? [textRun(separator, node.mark.properties)] : []),
    ...renderNodes(node.body, item, rendering),
  ]);
  // The first three of nine are not the first three of twelve.
  const caveat = `（另有${unlisted}个没有数据）`;
  return unlisted === 0
    ? listed
    : [...listed, ...markAt([textRun(caveat, node.mark.properties)], node.level, node.body)];
}

function missingRuns(missing: readonly Missing[], mark: Mark, rendering: Rendering): XmlElement[] {
  note(missing, mark, rendering.unresolved);
  return missing.slice(0, 1).map((one) => markedRun(one, mark.properties, mark.inTable));
}

function missingAt(
  missing: readonly Missing[],
  node: Extract<Node, { kind: "block" }>,
  rendering: Rendering,
): XmlNode[] {
  return markAt(missingRuns(missing, node.mark, rendering), node.level, node.body);
}
