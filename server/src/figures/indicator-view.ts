import { type Address, type Measure, usualSpan } from "@diaodu/core/address";
import { type Indicator, indicator, type Region, type RegionCode, region, regionsOf } from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Figure, figureOf, residualOf, type Workings } from "@diaodu/core/figures";
import { type Month, spanLabel } from "@diaodu/core/period";
import type { Actor, Db } from "../store/index.ts";
import { type Frame, faultsOf, frameOf, type IndicatorQuestion, industriesOf } from "./indicator-frame.ts";
import { nameOf } from "./overview.ts";
import { computeFigures } from "./resolve.ts";
import type { IndicatorView } from "./schemas.ts";

const comparedAtMost = 8;

/** One indicator of a region over time, its children by months, and who pulled in the newest month. */
export async function indicatorView(
  db: Db,
  actor: Actor,
  code: string,
  question: IndicatorQuestion,
): Promise<Result<IndicatorView>> {
  const of = indicator(code);
  const place = region(question.region);
  const others = (question.compare ?? "").split(",").filter(Boolean).slice(0, comparedAtMost);
  const faults = faultsOf(code, question, others);
  if (!of || !place || faults.length > 0) return refuse(...faults);
  const frame = await frameOf(db, actor, of, place, question);
  const industries = await industriesOf(db, actor, of, question.region);
  const options = question.asOf === undefined ? {} : { asOf: question.asOf };
  const compared = others.flatMap((other) => indicator(other) ?? []);
  return ok(await computeFigures(db, actor, options, (workings) => viewOf(frame, compared, industries, workings)));
}

function viewOf(
  frame: Frame,
  compared: readonly Indicator[],
  industries: IndicatorView["industries"],
  workings: Workings,
): IndicatorView {
  const { of, place, span, months } = frame;
  return {
    indicator: of.code,
    name: of.name,
    english: of.english,
    unit: of.unit,
    kind: of.kind,
    good: of.good,
    region: nameOf(place),
    span,
    industry: frame.industry,
    industries,
    months,
    series: seriesOf(frame, of, workings),
    compare: compared.map((other) => seriesOf({ ...frame, industry: "" }, other, workings)),
    children: childrenOf(frame, workings),
    waterfall: waterfallOf(frame, workings),
  };
}

const figureIn = (frame: Frame, workings: Workings) => {
  const filters = frame.industry === "" ? {} : { industry: frame.industry };
  return (measure: Measure, month: Month, at: RegionCode = frame.place.code, of: Indicator = frame.of): Figure => {
    const address: Address = { region: at, indicator: of.code, month, span: frame.span, measure, filters };
    return figureOf(address, workings);
  };
};

function seriesOf(frame: Frame, of: Indicator, workings: Workings): IndicatorView["series"] {
  // Indicators side by side share the months; each is taken in its own usual span when that differs (余额 beside 累计).
  const span = of === frame.of ? frame.span : usualSpan(of);
  const figure = figureIn({ ...frame, span }, workings);
  return {
    indicator: of.code,
    name: of.name,
    unit: of.unit,
    points: frame.months.map((month) => ({
      month,
      label: spanLabel(month, span, of.kind === "stock"),
      level: figure("level", month, frame.place.code, of),
      yoy: figure("yoy", month, frame.place.code, of),
    })),
  };
}

function childrenOf(frame: Frame, workings: Workings): IndicatorView["children"] {
  const figure = figureIn(frame, workings);
  const places = regionsOf(frame.place.code);
  const over = (of: Measure, child: Region) => frame.months.map((month) => figure(of, month, child.code));
  const isKnown = (of: Measure) => places.some((child) => over(of, child).some(({ value }) => value !== null));
  // Where growth is neither published nor comparable (GDP of counties before 2021) the level is what there is to compare;
  // the places by growth are often published all the same.
  const measure = frame.of.kind !== "rate" && isKnown("yoy") ? "yoy" : "level";
  const rankedBy = frame.of.kind !== "rate" && (measure === "yoy" || isKnown("rank")) ? "yoy" : "level";
  const rows = places.map((child) => ({
    region: nameOf(child),
    figures: over(measure, child),
    ranks: over(rankedBy === "yoy" ? "rank" : "level-rank", child),
    moves: over("rank-change", child),
  }));
  return { measure, rankedBy, rows };
}

/** Each child's pull on the region in the newest month, and what they leave unexplained. */
function waterfallOf(frame: Frame, workings: Workings): IndicatorView["waterfall"] {
  const month = frame.months.at(-1);
  const children = regionsOf(frame.place.code);
  if (month === undefined || !frame.of.additive || children.length === 0) return null;
  const figure = figureIn(frame, workings);
  // Of an industry: what it pulled the whole region by, and what the children's parts of it did.
  const isPart = frame.industry !== "";
  const total = figure(isPart ? "pull" : "yoy", month);
  const parts = children.map((child) => ({
    region: nameOf(child),
    pull: figure(isPart ? "pull-parent" : "pull", month, child.code),
    contribution: figure(isPart ? "contribution-parent" : "contribution", month, child.code),
  }));
  const residual = residualOf(
    total,
    parts.map(({ pull }) => pull),
  );
  return residual === null ? null : { month, total, parts, residual };
}
