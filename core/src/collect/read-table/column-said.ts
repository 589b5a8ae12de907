import type { FoundIndicator, RegionCode } from "../../catalogue/index.ts";
import type { Heading } from "./heading.ts";
import type { MeasureWord } from "./measure-words.ts";
import type { Partial } from "./periods.ts";

/** What an indicator's words came to: one, several possible, none known; or no words at all. */
export type Named = FoundIndicator | "ambiguous" | "unknown" | "none";

/** A value column understood as far as its header goes. */
export interface ColumnSaid {
  column: number;
  heads: readonly string[];
  heading: Heading;
  region: RegionCode | null;
  /** 市辖区 over a column of cities: the part of each row's place that the column counts. */
  partOfRow: string | null;
  indicator: Named;
  /** Its own period, completed by the columns it belongs with. */
  period: Partial | null;
  /** Columns with the same key are about the same thing: level, growth and rank of one indicator. */
  group: string;
}

export const measureOf = (column: ColumnSaid): MeasureWord["measure"] | "unsaid" =>
  column.heading.measure?.measure ?? "unsaid";

export const isLevel = (column: ColumnSaid): boolean => ["level", "unsaid"].includes(measureOf(column));
