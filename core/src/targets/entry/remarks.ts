import { indicator, parentOf, region } from "../../catalogue/index.ts";
import type { Workings } from "../../figures/index.ts";
import { contradictions } from "./contradictions.ts";
import { pathRemarks } from "./path-remarks.ts";
import type { EntryRemark, Promised } from "./types.ts";

/** What is told of the entry at a position. */
export interface RemarkOn extends EntryRemark {
  at: number;
}

export interface Circumstances {
  /** Targets in force beside those entered: of the same regions and of those above them. */
  others: readonly Promised[];
  /** Whether any figure of an indicator is held of a region. */
  hasFigures(region: number, indicator: string): boolean;
  workings: Workings;
}

/**
 * What must be known of targets that are not wrong in themselves: contradictions, and what they cannot be judged by yet.
 * It asks `workings` for the same figures whatever it finds.
 * @source domain/targets.md 2, 3.2, 9
 */
export function remarksOn(entries: readonly Promised[], circumstances: Circumstances): RemarkOn[] {
  const all = [...entries, ...circumstances.others];
  return entries.flatMap((entry, at) =>
    [
      ...withoutSeries(entry, circumstances),
      ...withoutParent(entry, all),
      ...withoutParentsFigures(entry, circumstances),
      ...contradictions(entry, all, circumstances.workings),
      ...pathRemarks(entry, all, circumstances.workings),
    ].map((remark) => ({ at, ...remark })),
  );
}

export const placeWord = (code: number): string => region(code)?.name ?? String(code);
export const indicatorWord = (code: string): string => indicator(code)?.name ?? code;

function withoutSeries({ region: place, indicator: code }: Promised, { hasFigures }: Circumstances): EntryRemark[] {
  if (hasFigures(place, code)) return [];
  const text = `库中没有${placeWord(place)}“${indicatorWord(code)}”的任何数据，这项目标暂不能衡量`;
  return [{ kind: "no-series", text }];
}

const isSamePromise = (one: Promised, other: Promised) =>
  one.indicator === other.indicator &&
  (one.industry ?? "") === (other.industry ?? "") &&
  one.month === other.month &&
  one.span === other.span &&
  one.measure === other.measure;

/** 完成上级下达任务 waits for the superior's number. */
function withoutParent(entry: Promised, all: readonly Promised[]): EntryRemark[] {
  const parent = parentOf(entry.region);
  if (entry.comparator !== "as-assigned" || !parent) return [];
  if (all.some((other) => other.region === parent.code && isSamePromise(entry, other))) return [];
  return [
    { kind: "no-parent", text: `${parent.name}还没有下达“${indicatorWord(entry.indicator)}”的目标，下达前不作判定` },
  ];
}

/** What is compared with the superior or the nation waits for their figures. */
function withoutParentsFigures(entry: Promised, { hasFigures }: Circumstances): EntryRemark[] {
  const { measure, region: place, indicator: code } = entry;
  const than = measure === "vs-parent" ? parentOf(place) : measure === "vs-nation" ? region(0) : null;
  if (!than || hasFigures(than.code, code)) return [];
  return [{ kind: "unknown-parent", text: `库中没有${than.name}“${indicatorWord(code)}”的数据，暂不能比较` }];
}
