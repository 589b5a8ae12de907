import { type Measure, measures } from "../../address/index.ts";
import { type Month, monthOfYear, type Span, yearOf } from "../../period/index.ts";
import type { SourceCell } from "../types.ts";
import { type Point, seriesOf } from "./point.ts";
import type { Sums } from "./sums.ts";

/** A published value as known on the day asked for. */
export interface Observation {
  /** In the indicator's own unit for amounts, else as published. */
  value: number;
  unit: string;
  /** When it became known, in milliseconds since 1970. */
  knownAt: number;
  /** Read only for explanations. */
  origin?: Origin;
}

/** Where an observation stands, and what stood there before. */
export interface Origin {
  /** Null for a value whose file is gone from the store. */
  source: SourceCell | null;
  /** Newest first. */
  earlier: { value: number | null; unit: string; knownAt: string; source: SourceCell | null }[];
}

/** What has been published, by figure. `find` answers the exact figure only; nothing is computed here. */
export interface Observations {
  find(point: Point): Observation | undefined;
  /** What enterprises reported of the point's region, filters, month and span (a month or the year to date). */
  sums?(point: Point): Sums | undefined;
  /** What an enterprise is called, by the code that addresses name it with. */
  enterpriseName?(code: string): string | undefined;
}

const firstYear = 1900;
const monthsKept = 300 * 12;
const spanNumber: Record<Span, number> = { month: 0, ytd: 1, quarter: 2 };
const measureNumber = Object.fromEntries(measures.map((measure, i) => [measure, i])) as Record<Measure, number>;

/** Region, month, span and measure of a figure in one number: below 4e11, and so exact. */
export function cellNumber(region: number, month: number, span: Span, measure: Measure): number {
  const at = (yearOf(month as Month) - firstYear) * 12 + monthOfYear(month as Month) - 1;
  return ((region * monthsKept + at) * 3 + spanNumber[span]) * measures.length + measureNumber[measure];
}

export const cellOf = ({ region, month, span, measure }: Point): number => cellNumber(region, month, span, measure);

/** Observations in memory, by series and cell. */
export class ObservationBook implements Observations {
  readonly #series = new Map<string, Map<number, Observation>>();

  find(point: Point): Observation | undefined {
    return this.#series.get(seriesOf(point))?.get(cellOf(point));
  }

  put(series: string, cell: number, observation: Observation): void {
    const held = this.#series.get(series);
    if (held) held.set(cell, observation);
    else this.#series.set(series, new Map([[cell, observation]]));
  }
}
