import { matchGrowth } from "../reference/index.ts";
import type { RuleOf } from "../rules/types.ts";
import { columnWords, rate } from "../wording.ts";
import { growthOf } from "./course.ts";
import { mainMovedBy, movedAlong, percentOf, zOf } from "./expected.ts";
import { columnNow, doubt, type Evaluator } from "./said.ts";

const zOfDoubt = 4.5;
/** Percentage points by which two sources may grow apart. @source domain/monitoring.md 5.4 */
const limitPp = 20;

/**
 * Two sources that should grow together (匹配性). Held against last year and not against the recent months, so that output
 * put too high month after month stays in doubt as long as last year's is the true one.
 */
export const match: Evaluator<RuleOf<"match">> = ({ quantity, leastPct }, examined, company) => {
  const { of, per = "" } = quantity;
  const [other, main] = [growthOf(examined, of), growthOf(examined, per)];
  if (other === null || main === null || !matchGrowth(main, other, limitPp).isDoubtful) return [];
  const change = company.change(examined, quantity);
  const least = Math.log(1 + leastPct / 100);
  if (!change || zOf(change) < zOfDoubt || Math.abs(change.residual) < least) return [];
  const [top, bottom] = [columnNow(examined, of), columnNow(examined, per)];
  const words = [columnWords(examined.form, top), columnWords(examined.form, bottom)] as const;
  const away = percentOf(change.residual);
  return [
    doubt(examined, {
      field: bottom,
      zh: `${words[1].zh}同比${grown(main)}，而${words[0].zh}同比${grown(other)}，单位用量比上年同期${away < 0 ? "低" : "高"}${rate(Math.abs(away))}%，两者不相匹配，请核实。`,
      en: `${words[1].en} changed by ${rate(main)}% on a year ago, ${words[0].en} by ${rate(other)}%: they do not match. Please check.`,
      effect: mainMovedBy(examined, quantity, change.residual),
      leansOn: [top, bottom],
      ...(movedAlong(examined, company, per, of) ? { level: "hint" as const } : {}),
    }),
  ];
};

const grown = (pct: number): string => `${pct < 0 ? "下降" : "增长"}${rate(Math.abs(pct))}%`;
