import { isAddressable } from "@diaodu/core/address";
import { type Indicator, indicator, type RegionCode, region } from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Point, type Value, valueIn, type Workings } from "@diaodu/core/figures";
import { type LeadLag, leadLag, monitorFault } from "@diaodu/core/monitor";
import { addMonths, type Month, monthLabel, monthsBetween, type Span } from "@diaodu/core/period";
import { computeFigures } from "../figures/resolve.ts";
import type { Actor, Db } from "../store/index.ts";
import { headlines, litMeasure, litSpan } from "./lit.ts";
import type { Leading } from "./schemas.ts";

/** Ten years: what came before moved by other rules. */
const monthsTried = 120;
/** From so many single months on they are taken rather than the year to date, which moves late. */
const enoughMonths = 36;

/** Which indicators lead, go with or lag behind one, as tested on the region's own figures. @source domain/monitoring.md 1 */
export async function leadingOf(
  db: Db,
  actor: Actor,
  asked: { region: number; month: number; asOf?: string; indicator: string },
): Promise<Result<Leading>> {
  const place = region(asked.region);
  const target = indicator(asked.indicator);
  const faults = [
    ...(place ? [] : [monitorFault("monitor/unknown-region", { code: asked.region }, { field: "region" })]),
    ...(target ? [] : [monitorFault("monitor/unknown-indicator", { code: asked.indicator }, { field: "indicator" })]),
    ...(isAddressable(asked.month)
      ? []
      : [monitorFault("monitor/not-a-month", { month: asked.month }, { field: "month" })]),
  ];
  if (!place || !target || faults.length > 0) return refuse(...faults);
  const month = asked.month as Month;
  const months = monthsBetween(addMonths(month, 1 - monthsTried), month);
  const options = asked.asOf === undefined ? {} : { asOf: asked.asOf };
  const others = headlines.filter((of) => of !== target);
  const rows = await computeFigures(db, actor, options, (workings) => {
    const [own, ...theirs] = [target, ...others].map((of) => growthOf(of, place.code, months, workings));
    return theirs.map((series, at) => rowOf(others[at] as Indicator, series, own as Growth, months));
  });
  return ok({
    target: target.code,
    targetName: target.name,
    rows: rows.filter(({ periods }) => periods > 0).sort(inOrder),
  });
}

/** Growth month by month, of single months and to date. */
interface Growth {
  single: Value[];
  usual: Value[];
}

function growthOf(of: Indicator, place: RegionCode, months: readonly Month[], workings: Workings): Growth {
  const over = (span: Span) =>
    months.map((month) => {
      const point: Point = {
        region: place,
        indicator: of,
        industry: "",
        size: "",
        enterprise: "",
        goal: 0,
        month,
        span,
        measure: litMeasure(of),
      };
      return valueIn(workings.of(point));
    });
  return { single: over("month"), usual: over(litSpan(of)) };
}

const known = (series: readonly Value[]): number => series.filter((value) => value !== null).length;

type Row = Leading["rows"][number];

function rowOf(of: Indicator, theirs: Growth, own: Growth, months: readonly Month[]): Row {
  const isSingle = known(theirs.single) >= enoughMonths && known(own.single) >= enoughMonths;
  const [x, y] = isSingle ? [theirs.single, own.single] : [theirs.usual, own.usual];
  const found = leadLag(x, y);
  const { role, lag, strength, periods } = found;
  return {
    indicator: of.code,
    name: of.name,
    lag,
    strength,
    periods,
    role,
    text: textOf(found, spanOf(x, y, months), isSingle),
  };
}

function spanOf(x: readonly Value[], y: readonly Value[], months: readonly Month[]): string {
  const both = months.filter((_, at) => x[at] !== null && y[at] !== null);
  const [first, last] = [both[0], both.at(-1)];
  return first && last ? `${monthLabel(first)}至${monthLabel(last)}` : "";
}

function textOf({ role, lag, strength, halves, periods }: LeadLag, stretch: string, isSingle: boolean): string {
  const basis = `${stretch}${periods}期${isSingle ? "当月" : ""}同比`;
  if (lag === null || strength === null) return `${basis}，期数不足，不作判断`;
  const at = `相关系数${strength.toFixed(2)}`;
  const named = { leading: `先行${lag}个月`, lagging: `滞后${-lag}个月`, coincident: "同步" };
  if (role !== "unclear") return `${named[role]}，${at}，前后两段一致（${basis}）`;
  const [older, newer] = halves.map((each) => (each === null ? "不足" : String(each)));
  return `不明确：前后两段的最大相关错月分别为${older}、${newer}，全期${at}（${basis}）`;
}

const order = ["leading", "coincident", "lagging", "unclear"];
const inOrder = (a: Row, b: Row): number =>
  order.indexOf(a.role) - order.indexOf(b.role) || (b.strength ?? -1) - (a.strength ?? -1);
