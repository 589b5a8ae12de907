import { printCanonical } from "../../address/index.ts";
import { mainIndustries, type RegionCode, regionsOf } from "../../catalogue/index.ts";
import {
  addressOf,
  type Derivation,
  growthPhrase,
  type Point,
  pointOf,
  pullPhrase,
  valueIn,
  type Workings,
  withMeasure,
} from "../../figures/index.ts";
import { readFigure } from "./figure-words.ts";
import type { WarningDetail, WarningRule } from "./types.ts";

/** An enterprise worth asking about, and the region whose growth it moved. */
export interface MovingFirm {
  code: string;
  name: string;
  among: RegionCode;
}

type Driver = WarningDetail["drivers"][number];
interface Candidate {
  name: string;
  pull: Derivation;
  growth: Derivation;
}

/** Named of each kind. @source domain/monitoring.md 5.3 */
const parts = 3;
const firms = 5;
/** Pulls are told with two decimals. */
const hardly = 0.005;

/**
 * The likely drivers of a bad figure: the counties, trades and enterprises that pull it down most. Where no pull can be had, as
 * of what is published as growth only, those that fall most.
 */
export function driversOf(figure: Derivation, movers: readonly MovingFirm[], workings: Workings): Driver[] {
  const at = withMeasure({ ...figure.point, goal: 0 }, "yoy");
  const counties = countiesOf(at).map((each) => candidate(each, workings));
  const trades = tradesOf(at).map((each) => candidate(each, workings));
  const enterprises = firmsOf(at, movers).map((each) => candidate(each, workings));
  return [...worst(counties, parts), ...worst(trades, parts), ...worst(enterprises, firms)];
}

interface Part {
  name: string;
  point: Point;
}

const candidate = ({ name, point }: Part, workings: Workings): Candidate => ({
  name,
  pull: workings.of(withMeasure(point, "pull")),
  growth: workings.of(withMeasure(point, "yoy")),
});

const countiesOf = (at: Point): Part[] =>
  at.enterprise !== ""
    ? []
    : regionsOf(at.region, { zones: true }).map(({ code, name }) => ({ name, point: { ...at, region: code } }));

const isIndustrial = (code: string): boolean => /^[BCD]/.test(code);

function tradesOf(at: Point): Part[] {
  if (!at.indicator.industries || at.industry !== "" || at.enterprise !== "") return [];
  const level = at.indicator.industries === "division" ? 2 : 1;
  return mainIndustries
    .filter((each) => each.level === level && isIndustrial(each.code))
    .map(({ code, name }) => ({ name, point: { ...at, industry: code } }));
}

/** What enterprises' reports sum up to, and value added, which moves with it. */
const ofReports: ReadonlySet<string> = new Set(["industrial-output", "industrial-value-added"]);

/** Whether single enterprises may be named for what a rule warns of. */
export const namesFirms = ({ conditions }: WarningRule): boolean => {
  const figure = readFigure(conditions[0]?.figure ?? "");
  return figure.ok && ofReports.has(figure.value.indicator.code);
};

function firmsOf(at: Point, movers: readonly MovingFirm[]): Part[] {
  if (!ofReports.has(at.indicator.code) || at.enterprise !== "") return [];
  const output = pointOf({ ...addressOf(at), indicator: "industrial-output" });
  if (!output) return [];
  return movers
    .filter(({ among }) => among === at.region)
    .map(({ code, name }) => ({ name, point: { ...output, industry: "", enterprise: code } }));
}

function worst(candidates: readonly Candidate[], most: number): Driver[] {
  const pulls = candidates.filter(({ pull }) => valueIn(pull) !== null);
  const by = pulls.length > 0 ? pulls.map(({ name, pull }) => ({ name, figure: pull })) : fallen(candidates);
  return by
    .filter(({ figure }) => (valueIn(figure) ?? 0) < -hardly)
    .sort((a, b) => (valueIn(a.figure) ?? 0) - (valueIn(b.figure) ?? 0))
    .slice(0, most)
    .map(({ name, figure }) => ({ name, address: printCanonical(addressOf(figure.point)), text: textOf(figure) }));
}

const fallen = (candidates: readonly Candidate[]) => candidates.map(({ name, growth }) => ({ name, figure: growth }));

const textOf = (figure: Derivation): string =>
  figure.point.measure === "pull" ? pullPhrase(valueIn(figure), "", 2) : growthPhrase(valueIn(figure));
