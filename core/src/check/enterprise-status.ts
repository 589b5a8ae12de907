import type { Value } from "../figures/index.ts";

/** What became of an enterprise's production, by this month, the month before and last year's month. */
export const enterpriseStatuses = {
  "not-reported": { zh: "未报", en: "not reported" },
  halted: { zh: "停产", en: "halted" },
  idle: { zh: "无生产", en: "no production" },
  new: { zh: "新增", en: "new" },
  resumed: { zh: "复产", en: "resumed" },
  reduced: { zh: "减产", en: "reduced" },
  increased: { zh: "增产", en: "increased" },
  level: { zh: "持平", en: "level" },
} as const;
export type EnterpriseStatus = keyof typeof enterpriseStatuses;

/**
 * The state of an enterprise (停产, 减产, …).
 * @param cur, prev, base this month, the month before, last year's month, in one unit; null where not reported
 * @param deltaPct growth within ± this counts as level: 0 for the monthly briefing, 5 for warnings
 * @source domain/monitoring.md 5.2; vectors mon.enterprise_status
 * @example enterpriseStatus(0, 12, 10, 0) // halted
 * @example enterpriseStatus(10.3, 9, 10, 5) // level
 */
export function enterpriseStatus(cur: Value, prev: Value, base: Value, deltaPct: number): EnterpriseStatus {
  if (cur === null) return "not-reported";
  if (cur === 0) return (base ?? 0) > 0 || (prev ?? 0) > 0 ? "halted" : "idle";
  if (base === null || base <= 0) return "new";
  if (prev === 0) return "resumed";
  const growthPct = (100 * (cur - base)) / base;
  if (growthPct < -deltaPct) return "reduced";
  return growthPct > deltaPct ? "increased" : "level";
}
