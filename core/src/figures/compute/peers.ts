import { parentOf, type Region, type RegionCode, region, regionsOf } from "../../catalogue/index.ts";
import type { Workings } from "./workings.ts";

/**
 * The regions among which one is ranked: the units of its parent. Zones, areas that overlap and 本级 have no rank.
 * @returns null when the region is none of them, or when not all of them may be seen
 */
export function peersOf(code: RegionCode, workings: Workings): RegionCode[] | null {
  const parent = parentOf(code);
  if (!parent || region(code)?.kind !== "unit" || !workings.covers(parent.code)) return null;
  return unitsOf(parent.code);
}

const units = new Map<RegionCode, RegionCode[]>();

export function unitsOf(code: RegionCode): RegionCode[] {
  let held = units.get(code);
  if (!held) units.set(code, (held = regionsOf(code).map((child) => child.code)));
  return held;
}

/** 全市, 全省, 全国: a region seen as the whole of its parts. @example wholeWord(430000) // "全省" */
export function wholeWord(code: RegionCode): string {
  const { level = "nation", name = "" } = region(code) ?? {};
  if (level === "nation") return "全国";
  if (level === "province") return name.endsWith("市") ? "全市" : name.endsWith("省") ? "全省" : "全区";
  return `全${/(?:地区|[州盟县区旗])$/.exec(name)?.[0] ?? "市"}`;
}

/** Order in which kinds of units are called together. */
const kinds = ["省", "县", "市", "州", "盟", "区", "旗"];

/** What regions are called together, the first kind in front of the others: 县（市、区）, 市（州）. */
export function kindsOf(regions: readonly Region[]): string {
  const present = new Set(regions.map(({ name }) => name.at(-1) ?? ""));
  const [first, ...others] = kinds.filter((kind) => present.has(kind));
  return others.length ? `${first}（${others.join("、")}）` : (first ?? "");
}

/** What a region's peers are called together; the provinces of the nation are 省（区、市）. */
export function peersWord(code: RegionCode): string {
  const parent = parentOf(code);
  if (!parent) return "地区";
  return parent.level === "nation" ? "省（区、市）" : kindsOf(regionsOf(parent.code)) || "地区";
}
