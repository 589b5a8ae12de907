import type { Indicator } from "../../catalogue/index.ts";
import { type FormCode, forms } from "../../collect/forms/index.ts";
import { addMonths, monthOfYear } from "../../period/index.ts";
import type { Observations } from "./observations.ts";
import { inMonth, inSpan, isInCombinedMonths, isQuarterEnd, type Point } from "./point.ts";

/**
 * What enterprises' reports of one region, industry, size and span add up to: amounts in `unit`. The panel is the enterprises
 * that also filed their own last year's value: `now` on `base` is the growth on the comparable basis (可比口径).
 */
export interface Sums {
  form: FormCode;
  unit: string;
  /** Enterprises that reported. */
  firms: number;
  /** All that reported, and the panel's two years. */
  total: number;
  now: number;
  base: number;
  /** What only a form's main field keeps; null of the others. */
  main: MainSums | null;
  /** Of the panel; null where they are not counted for the span. */
  counts: FirmCounts | null;
  /** The amount may be negative (利润). */
  signed: boolean;
  state: "open" | "closed" | "published";
  /** Milliseconds since 1970. */
  knownAt: number;
}

export interface MainSums {
  /** Enterprises of the panel. */
  panel: number;
  /** What the panel filed last year in this same cell. */
  filed: number;
  /** Base of those of the panel that filed nothing in this cell last year. */
  joined: number;
}

export interface FirmCounts {
  panel: number;
  up: number;
  down: number;
  halted: number;
}

/** Indicators that enterprises' forms sum up to. */
const ofForms: ReadonlySet<string> = new Set(
  forms.flatMap(({ fields }) => fields.flatMap(({ indicator }) => indicator ?? [])),
);
export const isOfForms = ({ code }: Indicator): boolean => ofForms.has(code);

/** Sums of a point's own span, or of the three months of a quarter; null where there are no reports or no such figure. */
export function sumsAt(point: Point, observations: Observations): Sums | null {
  if (!observations.sums || isInCombinedMonths(point)) return null;
  if (point.span !== "quarter") return observations.sums(point) ?? null;
  if (point.indicator.kind === "stock" || !isQuarterEnd(point.month)) return null;
  if (monthOfYear(point.month) === 3) return observations.sums(inSpan(point, "ytd")) ?? null;
  return ofMonths(
    [-2, -1, 0].map((back) => observations.sums?.(inMonth(inSpan(point, "month"), addMonths(point.month, back)))),
  );
}

/** A quarter is its three months, each on its own panel; how many grew in all three together is not known. */
function ofMonths(months: readonly (Sums | undefined)[]): Sums | null {
  const [first, second, last] = months;
  if (!first || !second || !last) return null;
  const all = [first, second, last];
  const total = (of: (sums: Sums) => number) => all.reduce((sum, each) => sum + of(each), 0);
  const mains = all.flatMap(({ main }) => main ?? []);
  return {
    ...last,
    total: total((each) => each.total),
    now: total((each) => each.now),
    base: total((each) => each.base),
    main:
      mains.length < all.length
        ? null
        : mains.reduce((sum, each) => ({
            panel: each.panel,
            filed: sum.filed + each.filed,
            joined: sum.joined + each.joined,
          })),
    counts: null,
    state: all.every(({ state }) => state === "published")
      ? "published"
      : last.state === "published"
        ? "closed"
        : last.state,
    knownAt: Math.max(...all.map(({ knownAt }) => knownAt)),
  };
}
