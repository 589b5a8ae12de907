import type { Indicator } from "../../catalogue/index.ts";
import type { Comparator, Target, TargetMeasure } from "../../figures/index.ts";
import type { CellFaultCode } from "../errors.ts";

/** What one cell promises. What it leaves open is null: other cells of the row may say it. */
export interface CellPromise {
  measure: TargetMeasure | null;
  comparator: Comparator | null;
  value: number | null;
  /** As written; null where the cell names none. */
  unit: string | null;
  /** 7±0.5%. */
  tolerance: number | null;
  tier: Target["tier"] | null;
  /** Words that name the indicator to keep pace with. */
  reference: string | null;
  /** Words that name whom it is compared with: 全省. */
  than: string | null;
  /** What the cell was taken for, where that is not what it says. */
  readAs: string | null;
}

export const nothingPromised: CellPromise = {
  ...{ measure: null, comparator: null, value: null, unit: null, tolerance: null },
  ...{ tier: null, reference: null, than: null, readAs: null },
};

/** What words were not understood, and why not. */
export interface Misread {
  code: CellFaultCode;
  /** The words that it is about. */
  part: string;
  more?: Record<string, string>;
}

/** What the words are about. */
export interface About {
  indicator: Indicator;
  /** Of the row, its column or the table, for a number without one. */
  unit: string | null;
  /** Of the row or its column, as far as they say. */
  measure: TargetMeasure | null;
}
