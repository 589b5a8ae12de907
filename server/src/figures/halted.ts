import type { Address, Measure } from "@diaodu/core/address";
import {
  convert,
  divisionNumbers,
  industry,
  industryCode,
  industryNumber,
  type Region,
  type RegionCode,
  region,
  regionsOf,
} from "@diaodu/core/catalogue";
import { form } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Figure, figureOf, valueOf, type Workings } from "@diaodu/core/figures";
import { type Month, monthsBetween } from "@diaodu/core/period";
import { type Actor, asActor, type Db } from "../store/index.ts";
import type { Halted, HaltedCount, HaltedFirm } from "./close-schemas.ts";
import { figureFault } from "./errors.ts";
import { type FormFigure, mainLine, spanIn } from "./form-figures.ts";
import {
  type ListedFirm,
  type ListedStatus,
  listed,
  listedStatuses,
  placeOf,
  type Stated,
  shortfallOf,
  statedOf,
  summaryOf,
} from "./halted-firms.ts";
import { ofEnterprise } from "./in-unit.ts";
import { nameOf } from "./overview.ts";
import { computeFigures } from "./resolve.ts";

export interface HaltedQuestion {
  region: RegionCode;
  month: Month;
  status?: ListedStatus;
  county?: RegionCode;
  industry?: string;
  /** How many of the list. */
  first?: number;
  asOf?: string;
}

/** The heaviest stand first; who needs the others asks for more of them. */
const usuallyListed = 60;

interface Held {
  place: Region;
  line: FormFigure;
  month: Month;
  stated: Stated[];
  matching: number;
  firms: ListedFirm[];
}

/** 停减产: which enterprises stand still, made less, are back or are new, and what they take from the growth. */
export async function halted(db: Db, actor: Actor, asked: HaltedQuestion): Promise<Result<Halted>> {
  const place = region(asked.region);
  if (!place) return refuse(figureFault("figures/unknown-region", { code: asked.region }));
  const line = mainLine(form("output"));
  const { month } = asked;
  const held = await asActor(db, actor, async (tx): Promise<Held> => {
    const stated = await statedOf(tx, line, month, place);
    const chosen = heaviestFirst(
      line,
      stated.filter((each) => isAsked(each, asked)),
    );
    const firms = await listed(tx, line, month, place, chosen.slice(0, asked.first ?? usuallyListed));
    return { place, line, month, stated, matching: chosen.length, firms };
  });
  const options = asked.asOf === undefined ? {} : { asOf: asked.asOf };
  return ok(await computeFigures(db, actor, options, (workings) => viewOf(held, workings)));
}

function isAsked({ report, status: own }: Stated, { status, county, industry: trade }: HaltedQuestion): boolean {
  const statuses: readonly string[] = status ? [status] : listedStatuses;
  return (
    statuses.includes(own) &&
    (county === undefined || report.region === county) &&
    (trade === undefined || report.industry === industryNumber(trade))
  );
}

/** Those without a base lost nothing and stand last. */
function heaviestFirst(line: FormFigure, stated: readonly Stated[]): Stated[] {
  const lost = stated.map((each) => ({ each, by: shortfallOf(line, each) ?? Number.NEGATIVE_INFINITY }));
  return lost.sort((a, b) => b.by - a.by || 0).map(({ each }) => each);
}

function viewOf(held: Held, workings: Workings): Halted {
  const { place, line, month, stated, matching, firms } = held;
  const counted = countsIn(held, workings);
  const summary = summaryOf(line, stated);
  const growth = figureIn(held, workings)("yoy", {});
  return {
    region: nameOf(place),
    month,
    indicator: line.of.code,
    indicatorName: line.of.name,
    unit: firmUnit,
    total: counted({ kind: "total", code: String(place.code), name: place.name }, {}, stated),
    regions: regionsOf(place.code, { zones: true, others: true })
      .map(({ code, name }) => {
        const of = stated.filter(({ report }) => report.region === code);
        return counted({ kind: "region", code: String(code), name }, { region: code }, of);
      })
      .filter(hasFirms),
    industries: divisionNumbers
      .map((number) => {
        const code = industryCode(number);
        const of = stated.filter(({ report }) => report.industry === number);
        return counted(
          { kind: "industry", code, name: industry(code)?.name ?? code },
          { filters: { industry: code } },
          of,
        );
      })
      .filter(hasFirms),
    summary: {
      shortfall: inFirmUnit(line, summary.shortfall),
      dragPp: valueOf(summary.pull),
      withoutPct: valueOf(summary.growthWithout),
      growth,
    },
    matching,
    firms: firms.map((firm) => firmRow(held, firm, workings)),
  };
}

const hasFirms = ({ firms }: HaltedCount): boolean => (firms.value ?? 0) > 0;

/** A figure of the month's main line, of the place unless another is named. */
const figureIn = ({ place, line, month }: Held, workings: Workings) => {
  const whole: Omit<Address, "measure"> = {
    region: place.code,
    indicator: line.of.code,
    month,
    span: spanIn(line, "month", month),
    filters: {},
  };
  return (measure: Measure, part: Partial<Address>): Figure => figureOf({ ...whole, ...part, measure }, workings);
};

const countsIn = (held: Held, workings: Workings) => {
  const figure = figureIn(held, workings);
  return (
    head: Pick<HaltedCount, "kind" | "code" | "name">,
    part: Partial<Address>,
    stated: readonly Stated[],
  ): HaltedCount => ({
    ...head,
    firms: figure("firms", part),
    halted: figure("firms-halted", part),
    reduced: figure("firms-down", part),
    up: figure("firms-up", part),
    resumed: stated.filter(({ status }) => status === "resumed").length,
    added: stated.filter(({ status }) => status === "new").length,
  });
};

const firmUnit = "万元";
const inFirmUnit = ({ field }: FormFigure, stored: number): number | null =>
  convert(stored / 10 ** field.decimals, field.unit, firmUnit);

function firmRow(held: Held, firm: ListedFirm, workings: Workings): HaltedFirm {
  const figure = figureIn(held, workings);
  const of = { filters: { enterprise: firm.code } };
  const shortfall = shortfallOf(held.line, firm);
  return {
    ...placeOf(firm),
    code: firm.code,
    name: firm.name,
    status: firm.status,
    level: ofEnterprise(figure("level", of)),
    base: ofEnterprise(figure("base", of)),
    pull: figure("pull", of),
    shortfall: shortfall !== null && shortfall > 0 ? inFirmUnit(held.line, shortfall) : null,
    haltedMonths: firm.idleSince === null ? null : monthsBetween(firm.idleSince, held.month).length,
    since: firm.idleSince,
  };
}
