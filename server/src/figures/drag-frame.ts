import { isAddressable } from "@diaodu/core/address";
import {
  divisionNumbers,
  industry,
  industryCode,
  type Region,
  type RegionCode,
  region,
  regionsOf,
} from "@diaodu/core/catalogue";
import type { Fault } from "@diaodu/core/errors";
import type { Month, Span } from "@diaodu/core/period";
import { figureFault } from "./errors.ts";
import { type FormFigure, formFigure, spanIn } from "./form-figures.ts";

export type DragOrder = "region" | "industry";
export type Size = "large" | "medium" | "small" | "micro";

export interface DragQuestion {
  region: RegionCode;
  month: Month;
  span: Span;
  indicator: string;
  by: DragOrder;
  /** The opened region below, and the opened division. */
  county?: RegionCode;
  industry?: string;
  size?: Size;
  asOf?: string;
}

/** A part of the whole: some region and industry of it; the whole itself has its own region and no industry. */
export interface DragCell {
  region: RegionCode;
  industry: string;
}

/** What is looked at: the whole, and the cells from it down to the one that is opened. */
export interface DragFrame {
  place: Region;
  line: FormFigure;
  asked: DragQuestion;
  /** The whole first, the opened cell last. */
  path: DragCell[];
  opened: DragCell;
}

export function faultsOf({ region: place, month, indicator, county, industry: trade }: DragQuestion): Fault[] {
  return [
    ...(region(place) ? [] : [figureFault("figures/unknown-region", { code: place })]),
    ...(county === undefined || region(county) ? [] : [figureFault("figures/unknown-region", { code: county })]),
    ...(isAddressable(month) ? [] : [figureFault("figures/not-a-month", { month })]),
    ...(formFigure(indicator) ? [] : [figureFault("figures/not-of-a-form", { code: indicator })]),
    ...(trade === undefined || industry(trade) ? [] : [figureFault("figures/unknown-industry", { code: trade })]),
  ];
}

export function frameOf(place: Region, line: FormFigure, question: DragQuestion): DragFrame {
  const asked = { ...question, span: spanIn(line, question.span, question.month) };
  const { county, industry: trade, by } = asked;
  const whole: DragCell = { region: place.code, industry: "" };
  const inRegion = county === undefined ? [] : [{ region: county }];
  const inIndustry = trade === undefined ? [] : [{ industry: trade }];
  const path = [whole];
  let opened = whole;
  for (const step of by === "region" ? [...inRegion, ...inIndustry] : [...inIndustry, ...inRegion]) {
    opened = { ...opened, ...step };
    path.push(opened);
  }
  return { place, line, asked, path, opened };
}

/** What a cell falls into: regions or industries, in the chosen order; at the end, enterprises (no cells). */
export function partsOf({ place, asked }: DragFrame, cell: DragCell): DragCell[] | "enterprises" {
  const below = cell.region === place.code ? regionsBelow(place.code) : [];
  const regions = below.map((code): DragCell => ({ ...cell, region: code }));
  const industries = cell.industry === "" ? divisions.map((code): DragCell => ({ ...cell, industry: code })) : [];
  const [first, second] = asked.by === "region" ? [regions, industries] : [industries, regions];
  if (first.length > 0) return first;
  return second.length > 0 ? second : "enterprises";
}

const divisions = divisionNumbers.map(industryCode);

/** Zones and 本级 count too: an enterprise stands under one code only. */
const regionsBelow = (code: RegionCode): RegionCode[] =>
  regionsOf(code, { zones: true, others: true }).map((each) => each.code);
