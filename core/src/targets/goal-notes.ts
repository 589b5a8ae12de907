import type { Point, Target, Workings } from "../figures/index.ts";
import { showNumber } from "../figures/index.ts";
import { spanLabel } from "../period/index.ts";
import { goalsAt } from "./in-force.ts";
import { targetText } from "./wording.ts";

const tierWords = { assured: "确保", stretch: "奋斗" } as const;
const originWords = { assigned: "下达", claimed: "认领", own: "自定" } as const;

/** What is promised for when: 2026年全年目标增长8%以上. */
export const goalName = (target: Target, { indicator }: Point): string =>
  `${spanLabel(target.month, target.span, indicator.kind === "stock")}目标${targetText(target, indicator)}`;

/** Which target was meant, where it stands, since when it holds, and which others there are. */
export function goalNotes(target: Target, point: Point, workings: Workings): string[] {
  const from = [target.document && `《${target.document.replace(/^《|》$/gu, "")}》`, target.clause]
    .filter(Boolean)
    .join("");
  const since = `${target.effective}起执行`;
  const kind = `${originWords[target.origin]}、${tierWords[target.tier]}目标`;
  const named = `按${goalName(target, point)}（${[kind, from, since].filter(Boolean).join("，")}）。`;
  const others = goalsAt({ ...point, goal: 0 }, workings).filter(({ goal }) => goal !== target.goal);
  return others.length === 0
    ? [named]
    : [named, `另有：${others.map((other) => `${goalName(other, point)}（目标=${other.goal}）`).join("；")}。`];
}

/** A number with its unit as formulas show it: 0.4个百分点, 27.00亿元. */
export function amountText(value: number, unit: string, decimals: number): string {
  return `${showNumber(value, decimals)}${unit === "百分点" ? "个百分点" : unit}`;
}
