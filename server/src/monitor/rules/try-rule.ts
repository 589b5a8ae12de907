import { type RegionCode, region } from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import {
  checkRule,
  monitorFault,
  readFigure,
  regionsTried,
  ruleText,
  type Trial,
  tryRuleOn,
  type WarningRule,
} from "@diaodu/core/monitor";
import type { Month } from "@diaodu/core/period";
import { cubePeriods } from "../../figures/cube-periods.ts";
import { computeFigures } from "../../figures/resolve.ts";
import { type Actor, asActor, type Db } from "../../store/index.ts";

/** What a rule would have said over all history. */
export async function tryRule(
  db: Db,
  actor: Actor,
  { home, rule }: { home: number; rule: WarningRule },
): Promise<Result<{ text: string; trial: Trial }>> {
  const place = region(home);
  if (!place) return refuse(monitorFault("monitor/unknown-region", { code: home }, { field: "home" }));
  const faults = checkRule(rule, place.code);
  if (faults.length > 0) return refuse(...faults);
  return ok({ text: ruleText(rule, place.code), trial: await trialOf(db, actor, place.code, rule) });
}

/** @param rule has been checked */
export async function trialOf(db: Db, actor: Actor, home: RegionCode, rule: WarningRule): Promise<Trial> {
  const months = await asActor(db, actor, (tx) => monthsOfRule(tx, home, rule));
  const options = { origins: rule.conditions.some(({ kind }) => kind === "revised") };
  return computeFigures(db, actor, options, (workings) => tryRuleOn(rule, home, months, workings));
}

const nothing = { from: 200001 as Month, to: 200001 as Month };
const always = { from: 190001 as Month, to: 219012 as Month };

/** First and last month in which the rule's regions have any of its figures, published or out of reports. */
async function monthsOfRule(tx: Db, home: RegionCode, rule: WarningRule): Promise<{ from: Month; to: Month }> {
  const indicators = rule.conditions.flatMap(({ figure }) => {
    const read = readFigure(figure);
    return read.ok ? [read.value.indicator.code] : [];
  });
  const [published] = await tx.query<{ from: Month | null; to: Month | null }>(
    `select min(month) as from, max(month) as to from observation
      where indicator = any ($1) and region = any ($2) and value is not null`,
    [indicators, regionsTried(rule, home)],
  );
  const reported = await cubePeriods(tx, { region: home, indicators, ...always });
  const all = [published?.from, published?.to, ...reported.map(({ month }) => month)].flatMap((month) => month ?? []);
  return all.length === 0 ? nothing : { from: Math.min(...all) as Month, to: Math.max(...all) as Month };
}
