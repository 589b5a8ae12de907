import { region, regionsOf } from "../catalogue/index.ts";

/** Regions of a close by number: every region after the one it is part of. */
export interface RegionTree {
  codes: readonly number[];
  /** Number of the region that each adds up to; -1 for the root. */
  parents: Int32Array;
  /** Levels from the root down, both included. */
  depth: number;
  /** Numbers of sister regions that are ranked among each other. */
  sisters: readonly (readonly number[])[];
}

/** A region, what it adds up to, and whether it is ranked among its sisters. */
export interface TreeNode {
  code: number;
  parent: number | null;
  ranked: boolean;
}

/** @param nodes in any order; exactly one has no parent among them, and is the root */
export function makeTree(nodes: readonly TreeNode[]): RegionTree {
  const below = childrenOf(nodes);
  const ordered = [...(below.get(null) ?? [])];
  if (ordered.length !== 1) throw new Error(`a tree has one root, not ${ordered.length}`);
  for (const { code } of ordered) ordered.push(...(below.get(code) ?? []));
  if (ordered.length !== nodes.length) throw new Error("regions hang under each other in a ring");
  const numbers = new Map(ordered.map(({ code }, number) => [code, number]));
  const numberOf = (code: number | null) => (code === null ? -1 : (numbers.get(code) ?? -1));
  const sisters = ordered.map(({ code }) => (below.get(code) ?? []).filter(({ ranked }) => ranked));
  const parents = Int32Array.from(ordered, ({ parent }) => numberOf(parent));
  return {
    codes: ordered.map(({ code }) => code),
    parents,
    depth: depthOf(parents),
    sisters: sisters.filter(({ length }) => length > 0).map((group) => group.map(({ code }) => numberOf(code))),
  };
}

/** A region stands after its parent, so levels are counted in one go. */
function depthOf(parents: Int32Array): number {
  const levels = new Int32Array(parents.length);
  let deepest = 0;
  for (let number = 0; number < parents.length; number++) {
    const parent = parents[number] as number;
    levels[number] = parent < 0 ? 1 : (levels[parent] as number) + 1;
    deepest = Math.max(deepest, levels[number] as number);
  }
  return deepest;
}

/** Nodes by what they hang under; under null those whose parent is none of them. */
function childrenOf(nodes: readonly TreeNode[]): Map<number | null, TreeNode[]> {
  const known = new Set(nodes.map(({ code }) => code));
  const below = new Map<number | null, TreeNode[]>();
  for (const node of nodes) {
    const parent = node.parent !== null && known.has(node.parent) ? node.parent : null;
    const sisters = below.get(parent);
    if (sisters) sisters.push(node);
    else below.set(parent, [node]);
  }
  return below;
}

/**
 * A region of the catalogue and all below it: units, zones, 本级. Areas that cut across others (长株潭) add up to nothing.
 * @example treeOf(430500).codes[0] // 430500
 */
export function treeOf(root: number): RegionTree {
  const known = trees.get(root);
  if (known) return known;
  const tree = makeTree(nodesBelow(root));
  trees.set(root, tree);
  return tree;
}
const trees = new Map<number, RegionTree>();

function nodesBelow(root: number): TreeNode[] {
  const nodes: TreeNode[] = [{ code: root, parent: null, ranked: false }];
  for (const { code } of nodes) {
    const children = regionsOf(code, { zones: true, others: true }).filter(({ kind }) => kind !== "area");
    nodes.push(...children.map((child) => ({ code: child.code, parent: code, ranked: child.kind === "unit" })));
  }
  return nodes;
}

/** Whether a month of this region can be closed: units and zones, whose code range holds all that is below. */
export const canClose = (code: number): boolean => ["unit", "zone"].includes(region(code)?.kind ?? "");

let sorted: readonly number[] | null = null;

/** Regions of the catalogue that may have sums, from one code to another, ascending. */
export function codesBetween(first: number, last: number): readonly number[] {
  sorted ??= allCodes(0).sort((a, b) => a - b);
  return sorted.slice(placeIn(sorted, first), placeIn(sorted, last + 1));
}

/** With areas: the made-up province is one, and its city has sums. */
const allCodes = (root: number): number[] => [
  root,
  ...regionsOf(root, { zones: true, others: true }).flatMap(({ code }) => allCodes(code)),
];

/** Where the first code that is not smaller stands. */
function placeIn(codes: readonly number[], code: number): number {
  let [low, high] = [0, codes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] as number) < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
