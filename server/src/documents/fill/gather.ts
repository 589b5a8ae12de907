import type { Condition } from "../template/condition.ts";
import { wordsOf } from "../template/condition.ts";
import type { Block } from "../template/language.ts";
import type { Selection } from "../template/selection.ts";
import type { Node } from "../template/structure.ts";
import { addressIn } from "./address.ts";
import { chartCells } from "./chart-data.ts";
import type { Scope } from "./scope.ts";
import { candidates } from "./select.ts";

/** A thick yearbook needs a few thousand figures; nested loops written by mistake or on purpose would need millions. */
export const figureLimit = 20_000;

/**
 * First pass: every figure that filling may need, both branches of every condition and all items of every loop included,
 * so that all are resolved in one call.
 * @returns canonical addresses; undefined past the limit
 */
export function gather(root: Node, scope: Scope): Set<string> | undefined {
  const wanted = new Set<string>();
  let asked = 0;
  const want = (words: string, at: Scope) => {
    if (++asked > figureLimit) throw new TooMany();
    const named = addressIn(words, at);
    if (named.ok) wanted.add(named.value.canonical);
  };
  try {
    visit(root, scope, want);
  } catch (failure) {
    if (failure instanceof TooMany) return undefined;
    throw failure;
  }
  return wanted;
}

/** Whether a template has a loop over enterprises (targets, warnings), or counts them. */
export function loopsOver(kind: Selection["over"]["kind"], node: Node): boolean {
  if (node.kind === "count") return node.selection.over.kind === kind;
  if (node.kind === "element") return node.children.some((child) => loopsOver(kind, child));
  if (node.kind !== "block") return false;
  return overOf(node.block) === kind || [...node.body, ...node.otherwise].some((child) => loopsOver(kind, child));
}

function overOf(block: Block): Selection["over"]["kind"] | null {
  if (block.kind === "each") return block.selection.over.kind;
  return block.kind === "present" && "selection" in block.subject ? block.subject.selection.over.kind : null;
}

class TooMany extends Error {}
type Want = (words: string, scope: Scope) => void;

function visit(node: Node, scope: Scope, want: Want): void {
  if (node.kind === "figure") want(node.words, scope);
  if (node.kind === "count") visitSelection(node.selection, scope, want);
  if (node.kind === "element") for (const child of node.children) visit(child, scope, want);
  if (node.kind === "chart") {
    for (const cell of chartCells(node.drawing.chart, scope)) for (const series of cell.series) want("", series);
    for (const piece of node.drawing.title)
      if (typeof piece === "object" && piece.kind === "figure") want(piece.words, scope);
  }
  if (node.kind === "block") {
    const scopes = scopesOf(node.block, scope, want);
    for (const inner of scopes) for (const child of node.body) visit(child, inner, want);
    for (const child of node.otherwise) visit(child, scope, want);
  }
}

/** What a block itself looks at, and the scopes in which its body may be filled. */
function scopesOf(block: Block, scope: Scope, want: Want): Scope[] {
  if (block.kind === "each") return visitSelection(block.selection, scope, want);
  if (block.kind === "if") visitCondition(block.condition, scope, want);
  else if ("words" in block.subject) for (const words of block.subject.words) want(words, scope);
  else visitSelection(block.subject.selection, scope, want);
  return [scope];
}

function visitSelection(selection: Selection, scope: Scope, want: Want): Scope[] {
  const items = candidates(selection, scope);
  for (const item of items) {
    // An empty loop costs steps too: hundreds of nested ones would run for ever without asking for a figure.
    want("", item);
    if (selection.where) visitCondition(selection.where, item, want);
    if (selection.sort) want(selection.sort.words, item);
  }
  return items;
}

function visitCondition(condition: Condition, scope: Scope, want: Want): void {
  for (const words of wordsOf(condition)) want(words, scope);
}
