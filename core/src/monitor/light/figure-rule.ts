import { decimalsOf } from "../../address/index.ts";
import { absent, computed, ok, type Rule, reasonIn, show, valueIn, withMeasure } from "../../figures/index.ts";
import { type FourCuts, lightAsPublished } from "./light.ts";

/**
 * The state light (灯) of a figure by the cuts in force, 1 to 5. It judges the figure as it is published, rounded: what reads 7.0
 * has reached the cut 7.
 */
export const lightRule: Rule = (point, workings) => {
  const bare = { ...point, goal: 0 };
  const held = workings.standards.cuts(bare);
  if (!held) return absent(point, "no-cuts");
  const lit = workings.of(withMeasure(bare, held.measure));
  const value = valueIn(lit);
  if (value === null) return absent(point, reasonIn(lit), [lit], { notes: () => [held.how] });
  const { score, name } = lightAsPublished(value, decimalsOf(held.measure, point.indicator), held.cuts);
  return computed(point, ok(score, "级"), [lit], {
    formula: () => ({
      words: `界限${held.cuts.join("、")}分出蓝、浅蓝、绿、黄、红五灯，达到界限即进入上一灯`,
      numbers: `${show(lit)}${bandOf(score, held.cuts)}，${name}`,
    }),
    notes: () => [`五色灯看冷热，不评好坏：红为过热，蓝为过冷。`, held.how],
  });
};

/** @example bandOf(3, [0, 3, 7, 11]) // 在3与7之间 */
function bandOf(score: number, cuts: FourCuts): string {
  const [from, to] = [cuts[score - 2], cuts[score - 1]];
  if (from === undefined) return `低于${to}`;
  return to === undefined ? `不低于${from}` : `在${from}与${to}之间`;
}
