import { parseCanonical, printCanonical } from "@diaodu/core/address";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { addressOf, type Figure, pointOf, unknownFigure } from "@diaodu/core/figures";
import {
  atPeriod,
  monitorFault,
  periodsBefore,
  ruleText,
  type WarningDetail,
  type WarningRule,
} from "@diaodu/core/monitor";
import type { Month } from "@diaodu/core/period";
import { resolve } from "../../figures/resolve.ts";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { ruleOfWarning } from "../rules/index.ts";
import type { WarningDetailView } from "../schemas.ts";
import { runMonths } from "./basis.ts";
import { earlierWarnings, stepsOf, storedWarning } from "./stored.ts";
import { toldIn, warningView } from "./view.ts";

/** A warning with what it stands on: live figures beside what was said, its course over two years, what was done with it. */
export async function warningDetail(db: Db, actor: Actor, id: number): Promise<Result<WarningDetailView>> {
  const read = await asActor(db, actor, async (tx) => {
    const stored = await storedWarning(tx, id);
    if (!stored) return null;
    const newestRun = (await runMonths(tx, stored.home)).at(-1) ?? stored.month;
    const rule = await ruleOfWarning(tx, stored.home, stored.rule, stored.rule_version);
    return { stored, rule, newestRun, steps: await stepsOf(tx, id), earlier: await earlierWarnings(tx, stored) };
  });
  if (!read) return refuse(monitorFault("monitor/no-such-warning", { id }));
  const { stored, rule, newestRun, steps, earlier } = read;
  const month = Math.max(stored.month, stored.cleared ?? newestRun) as Month;
  const { address } = toldIn(stored, month);
  const course = courseOf(address, month);
  const { facts, drivers, since } = (stored.told ?? stored).detail;
  const all = [address, ...addressesOf(facts), ...addressesOf(drivers), ...course.map((each) => each.address)];
  const figures = new Map((await resolve(db, actor, [...new Set(all)])).map((figure) => [figure.address, figure]));
  const figureAt = (text: string): Figure => figures.get(text) ?? unknownFigure(text);
  return ok({
    warning: warningView(stored, figureAt(address), month, namesOf(rule)),
    since,
    ruleText: rule ? ruleText(rule, stored.home) : "",
    note: rule?.note ?? "",
    facts: facts.map((fact) => ({ condition: fact.condition, figure: figureAt(fact.address), thenText: fact.text })),
    drivers: drivers.map((each) => ({ name: each.name, figure: figureAt(each.address), thenText: each.text })),
    course: course.map((each) => ({ month: each.month, figure: figureAt(each.address) })),
    steps,
    earlier,
  });
}

const addressesOf = (said: WarningDetail["drivers"] | WarningDetail["facts"]): string[] =>
  said.map(({ address }) => address);

const namesOf = (rule: WarningRule | null) => new Map(rule ? [[rule.code, rule.name]] : []);

/** Periods of two years, as the chart shows them. */
const periodsOfCourse = 24;

/** The figure's own periods up to the month, oldest first. */
function courseOf(text: string, month: Month): { month: Month; address: string }[] {
  const address = parseCanonical(text);
  const point = address.ok ? pointOf(address.value) : null;
  if (!point) return [];
  const newest = atPeriod({ ...point, month });
  return [newest, ...periodsBefore(newest, periodsOfCourse - 1)]
    .reverse()
    .map((at) => ({ month: at.month, address: printCanonical(addressOf(at)) }));
}
