import type { RegionCode } from "@diaodu/core/catalogue";
import {
  atPeriod,
  judgeRule,
  type PeriodReading,
  periodsBefore,
  periodsNeeded,
  periodsToRead,
  pointIn,
  regionsTried,
  type WarningRule,
} from "@diaodu/core/monitor";
import type { Month } from "@diaodu/core/period";
import { computeFigures } from "../../figures/resolve.ts";
import type { Actor, Db } from "../../store/index.ts";

/** Whether a rule held in a region over its newest periods, oldest first. */
export interface Course {
  rule: WarningRule;
  region: RegionCode;
  readings: PeriodReading[];
}

/** The courses of all rules over a unit and its parts, in one pass over the figures; only what looks at vintages is read apart. */
export async function readCourses(
  db: Db,
  actor: Actor,
  home: RegionCode,
  month: Month,
  rules: readonly WarningRule[],
): Promise<Course[]> {
  const wanted = rules.flatMap((rule) => regionsTried(rule, home).map((region) => ({ rule, region })));
  const passes = [
    wanted.filter(({ rule }) => !looksAtVintages(rule)),
    wanted.filter(({ rule }) => looksAtVintages(rule)),
  ];
  const courses: Course[] = [];
  for (const pass of passes) {
    if (pass.length === 0) continue;
    const options = { origins: pass.some(({ rule }) => looksAtVintages(rule)) };
    const read = await computeFigures(db, actor, options, (workings) =>
      pass.map(({ rule, region }) => ({
        rule,
        region,
        readings: periodsOf(rule, region, month).map((at) => ({
          month: at,
          holds: judgeRule(rule, region, at, workings).holds,
        })),
      })),
    );
    courses.push(...read);
  }
  return courses;
}

/** Earlier vintages cost as much to read as the figures themselves. */
export const looksAtVintages = ({ conditions }: WarningRule): boolean =>
  conditions.some(({ kind }) => kind === "revised");

/** The newest periods of a rule's figure at or before the month, oldest first. */
function periodsOf(rule: WarningRule, region: RegionCode, month: Month): Month[] {
  const newest = atPeriod(pointIn(rule.conditions[0]?.figure ?? "", region, month));
  const before = periodsBefore(newest, periodsToRead(periodsNeeded(rule)) - 1);
  return [newest, ...before].map((point) => point.month).reverse();
}
