import { printCanonical } from "@diaodu/core/address";
import { type RegionCode, region } from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { monitorFault } from "@diaodu/core/monitor";
import type { Month } from "@diaodu/core/period";
import { latestPeriods } from "../figures/latest.ts";
import { resolve } from "../figures/resolve.ts";
import type { Actor, Db } from "../store/index.ts";
import { targetMarks } from "../targets/index.ts";
import { headlines } from "./lit.ts";
import type { MonitorSummary } from "./schemas.ts";
import { standingIn } from "./warnings/list.ts";

/** Named on 总览; all others stand in the list. */
const gravest = 5;
const severities = [4, 3, 2, 1] as const;

/** Lights, open warnings and how the targets stand, for 总览. */
export async function monitorSummary(
  db: Db,
  actor: Actor,
  asked: { region: number; month: number },
): Promise<Result<MonitorSummary>> {
  const place = region(asked.region);
  if (!place) return refuse(monitorFault("monitor/unknown-region", { code: asked.region }));
  const month = asked.month as Month;
  const { warnings } = await standingIn(db, actor, place.code, month);
  const open = warnings.filter(({ status }) => status !== "dismissed");
  const marks = await targetMarks(db, actor, { region: place.code, month });
  const { green, yellow, red, grey } = marks;
  return ok({
    region: place.code,
    month,
    lights: await lightsOf(db, actor, place.code, month),
    open: open.length,
    counts: severities.map((severity) => ({
      severity,
      open: open.filter((each) => each.severity === severity).length,
    })),
    warnings: open.slice(0, gravest),
    targets: { total: green + yellow + red + grey, green, yellow, red },
  });
}

/** The headlines' lights at the newest figure of each; those without a light are left out. */
async function lightsOf(db: Db, actor: Actor, code: RegionCode, to: Month): Promise<MonitorSummary["lights"]> {
  const periods = await latestPeriods(db, actor, { region: code, indicators: headlines.map((each) => each.code), to });
  const lit = headlines.flatMap((of) => {
    const period = periods.get(of.code);
    if (!period) return [];
    const { month, span } = period;
    return [
      { of, address: printCanonical({ region: code, indicator: of.code, month, span, measure: "light", filters: {} }) },
    ];
  });
  const figures = await resolve(
    db,
    actor,
    lit.map(({ address }) => address),
  );
  return lit.flatMap(({ of, address }) => {
    const light = figures.find((figure) => figure.address === address);
    return light && light.value !== null ? [{ indicator: of.code, name: of.name, light }] : [];
  });
}
