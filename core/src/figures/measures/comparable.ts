import type { Measured } from "../types.ts";
import { difference, missing, ok, POINTS, type Value } from "./measured.ts";
import { yearOnYear } from "./year-on-year.ts";

/** One firm of the panel, this period and last year. */
export interface PanelFirm {
  /** Null when the firm has left the panel (退库). */
  now: Value;
  /** The firm's own figure for the same period (同期数). */
  samePeriod: Value;
  /** What last year's published total contained of it; null when it was not in it (a new firm). */
  publishedLastYear: Value;
}

/** A firm that left goes from both sides (`drop`), or its base still burdens the total (`keep-base`, 留基数). */
export type ExitRule = "drop" | "keep-base";

export interface ComparableGrowth {
  current: number;
  comparableBase: number;
  publishedBase: number;
  /** Percent: the growth that is published. */
  growth: Measured;
  /** Percent: what division of the two published totals gives instead. */
  ratioOfPublished: Measured;
  /** Percentage points between the two. */
  gap: Measured;
}

/** A firm without a figure adds nothing: it was not there. */
const total = (values: readonly Value[]): number => values.reduce<number>((all, value) => all + (value ?? 0), 0);

/**
 * Growth on the comparable basis (可比口径): today's panel over the same firms' own figures of last year.
 * @source domain/statistics.md 4.2, 4.3; vectors stat.comparable_growth
 * @example comparableGrowth([{ now: 54, samePeriod: 50, publishedLastYear: 45 }], "drop").gap // -12 百分点
 */
export function comparableGrowth(firms: readonly PanelFirm[], exitRule: ExitRule): ComparableGrowth {
  const compared = exitRule === "drop" ? firms.filter((firm) => firm.now !== null) : firms;
  const current = total(firms.map((firm) => firm.now));
  const comparableBase = total(compared.map((firm) => firm.samePeriod));
  const publishedBase = total(firms.map((firm) => firm.publishedLastYear));
  const growth = yearOnYear({ now: current, base: comparableBase });
  const ratioOfPublished = yearOnYear({ now: current, base: publishedBase });
  const gap = difference(growth, ratioOfPublished, POINTS);
  return { current, comparableBase, publishedBase, growth, ratioOfPublished, gap };
}

export interface PanelPulls {
  continuing: Measured;
  entered: Measured;
  left: Measured;
  /** The sum of the three. */
  total: Measured;
}

const change = (firms: readonly PanelFirm[]): number =>
  total(firms.map((firm) => firm.now)) - total(firms.map((firm) => firm.samePeriod));

/**
 * What firms that stayed, entered and left pull, in percentage points on the base of all firms including those that left.
 * @source domain/statistics.md 4.3; vectors stat.panel_pulls
 * @example panelPulls([{ now: 54, samePeriod: 50, publishedLastYear: 52 }]).continuing // 8 百分点
 */
export function panelPulls(firms: readonly PanelFirm[]): PanelPulls {
  const base = total(firms.map((firm) => firm.samePeriod));
  const points = (part: readonly PanelFirm[]): Measured =>
    base > 0 ? ok((100 * change(part)) / base, POINTS) : missing("base-not-positive");
  const present = firms.filter((firm) => firm.now !== null);
  return {
    continuing: points(present.filter((firm) => firm.publishedLastYear !== null)),
    entered: points(present.filter((firm) => firm.publishedLastYear === null)),
    left: points(firms.filter((firm) => firm.now === null)),
    total: points(firms),
  };
}
