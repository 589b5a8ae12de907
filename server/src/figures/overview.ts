import { type Address, isAddressable, type Measure, printCanonical } from "@diaodu/core/address";
import {
  type Indicator,
  indicators,
  parentOf,
  type Region,
  type RegionCode,
  region,
  regionsOf,
} from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { figureOf, type Workings } from "@diaodu/core/figures";
import { addMonths, type Month, monthsBetween, spanLabel } from "@diaodu/core/period";
import type { Actor, Db } from "../store/index.ts";
import { figureFault } from "./errors.ts";
import { latestPeriods, type Published } from "./latest.ts";
import { monthsOf } from "./months.ts";
import { computeFigures } from "./resolve.ts";
import type { Headline, Overview, RegionAnswer } from "./schemas.ts";
import { standing } from "./standing.ts";

/** Months of the small lines beside the headlines. */
const lineMonths = 24;

/** Everything that 总览 shows of a region and month, in one answer. */
export async function overview(
  db: Db,
  actor: Actor,
  code: RegionCode,
  month: Month,
  asOf?: string,
): Promise<Result<Overview>> {
  const place = region(code);
  if (!place) return refuse(figureFault("figures/unknown-region", { code }));
  if (!isAddressable(month)) return refuse(figureFault("figures/not-a-month", { month }));
  const options = asOf === undefined ? {} : { asOf };
  const question = { region: code, indicators: headlines.map((each) => each.code), to: month, ...options };
  const latest = await latestPeriods(db, actor, question);
  const view = await computeFigures(db, actor, options, (workings) => viewOf(place, month, latest, workings));
  return ok(view);
}

const headlines = indicators
  .filter(({ headline }) => headline !== undefined)
  .sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0));

function viewOf(place: Region, month: Month, latest: ReadonlyMap<string, Published>, workings: Workings): Overview {
  const children = regionsOf(place.code);
  const rows = headlines.flatMap((each) => {
    const period = latest.get(each.code);
    return period ? [headlineOf(place, children, each, period, month, workings)] : [];
  });
  const parent = parentOf(place.code);
  return {
    region: nameOf(place),
    parent: parent && nameOf(parent),
    month,
    headlines: rows,
    ...standing(children.map(nameOf), rows),
  };
}

export const nameOf = ({ code, name, shortName, madeUp }: Region): RegionAnswer =>
  madeUp ? { code, name, shortName, madeUp } : { code, name, shortName };

function headlineOf(
  place: Region,
  children: readonly Region[],
  of: Indicator,
  { span, month }: Published,
  asked: Month,
  workings: Workings,
): Headline {
  const at: Address = { region: place.code, indicator: of.code, month, span, measure: "yoy", filters: {} };
  const figure = (measure: Measure, region = place.code) => figureOf({ ...at, measure, region }, workings);
  const up = figure("up-count");
  return {
    indicator: of.code,
    name: of.name,
    english: of.english,
    group: of.group,
    unit: of.unit,
    kind: of.kind,
    good: of.good,
    month,
    span,
    periodLabel: spanLabel(month, span, of.kind === "stock"),
    lagging: month < asked,
    level: figure("level"),
    yoy: figure("yoy"),
    yoyChange: figure("yoy-change"),
    vsParent: figure("vs-parent"),
    vsNation: figure("vs-nation"),
    rank: figure("rank"),
    rankChange: figure("rank-change"),
    line: lineOf(of, at, workings),
    counts: {
      up,
      down: figure("down-count"),
      flat: figure("flat-count"),
      text: up.value !== null ? figureOf({ ...at, measure: "up-count", wording: "updown" }, workings).text : "",
    },
    children: children.map(({ code }) => ({
      region: code,
      level: figure("level", code),
      yoy: figure("yoy", code),
      rank: figure("rank", code),
    })),
  };
}

/** Growth over two years; the level where no growth is known, and of what is itself a rate. */
function lineOf(of: Indicator, at: Address, workings: Workings): Headline["line"] {
  const months = monthsOf(of, at.span, monthsBetween(addMonths(at.month, 1 - lineMonths), at.month));
  const pointsOf = (measure: "yoy" | "level") =>
    months.map((month) => {
      const address = { ...at, month, measure };
      return { month, value: figureOf(address, workings).value, address: printCanonical(address) };
    });
  const growth = pointsOf("yoy");
  const level = pointsOf("level");
  const hasGrowth = of.kind !== "rate" && growth.some(({ value }) => value !== null);
  return hasGrowth ? { measure: "yoy", points: growth } : { measure: "level", points: level };
}
