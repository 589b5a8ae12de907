import type { Region, RegionCode } from "../types.ts";
import { regionTable } from "./table.ts";

/** @example region(430500)?.shortName // "邵阳" */
export const region = (code: number): Region | null => regionTable().get(code) ?? null;

export const parentOf = (code: number): Region | null => {
  const parent = region(code)?.parent;
  return parent === null || parent === undefined ? null : region(parent);
};

/**
 * The codes that lie inside a region: the scope of row-level security, one comparison.
 * @example codeRange(430500) // { first: 430500, last: 430599 }
 */
export function codeRange(code: number): { first: number; last: number } {
  if (code === 0) return { first: 0, last: 999999 };
  const size = code % 10000 === 0 ? 10000 : code % 100 === 0 ? 100 : 1;
  return { first: code, last: code + size - 1 };
}

/** A region lies within itself. */
export function isWithin(code: number, ancestor: number): boolean {
  const { first, last } = codeRange(ancestor);
  return code >= first && code <= last;
}

let children: Map<number, Region[]> | null = null;

function childrenByParent(): Map<number, Region[]> {
  if (children) return children;
  children = new Map();
  for (const entry of regionTable().values()) {
    if (entry.parent === null) continue;
    const siblings = children.get(entry.parent);
    if (siblings) siblings.push(entry);
    else children.set(entry.parent, [entry]);
  }
  return children;
}

export interface ChildOptions {
  /** Development zones after the units. */
  zones?: boolean;
  /** Areas that cut across the children, and 本级 and 市辖区. */
  others?: boolean;
}

/** The children in official order: those that add up to the parent, unless more is asked for. */
export function regionsOf(parent: number, { zones = false, others = false }: ChildOptions = {}): Region[] {
  const all = childrenByParent().get(parent) ?? [];
  const rank = { unit: 0, zone: 1, area: 2, aggregate: 3 };
  const wanted = all.filter(({ kind }) => kind === "unit" || (kind === "zone" ? zones : others));
  return wanted.sort((a, b) => rank[a.kind] - rank[b.kind] || a.code - b.code);
}

/** The region itself and everything above it, nearest first. */
export function regionPath(code: number): Region[] {
  const path: Region[] = [];
  for (let at = region(code); at; at = parentOf(at.code)) path.push(at);
  return path;
}

/** The prefecture (or municipality) in whose partition a region's rows are stored. */
export const prefectureOf = (code: number): RegionCode =>
  (code % 10000 === 0 ? code : Math.floor(code / 100) * 100) as RegionCode;
