import type { Indicator, RegionCode } from "../../catalogue/index.ts";
import { addMonths, type Month, type Span } from "../../period/index.ts";
import { inCurrency } from "../read-table/name-cell.ts";
import type { PriceForm } from "../read-table/price-form.ts";
import type { CellReason, ReadCell } from "../types.ts";
import type { Column } from "./frame.ts";
import { settleMeasure } from "./measure-of.ts";
import type { Named } from "./name.ts";
import { monthOf, spanOf } from "./period-of.ts";
import type { Row } from "./row.ts";
import type { Saying } from "./saying.ts";
import { unitFor, unitsAround } from "./unit-of.ts";

/** Everything around one value that says what it is. */
export interface Around {
  row: Row;
  column: Column;
  /** What the column says, with what it takes over from its left neighbour or from the row's own titles. */
  saying: Saying;
  /** The span that is said nearest to the left, for columns that say none. */
  spanBeside: Span | null;
  named: Named;
  region: RegionCode | null;
  /** The month of the whole file, when rows and columns do not say. */
  fileMonth: Month | null;
  /** The month that other columns of the row say. */
  monthBeside: number | null;
  rankOf: "level" | "yoy";
  /** Whether prices of this series are printed as indices or as growth. */
  prices(): PriceForm;
  /** Do the levels of this series add up over the year, are they single periods, or can one not see? */
  seen(): "ytd" | "single" | null;
  /** Periods run to the right, as in downloads, where what is not said to be cumulative is not. */
  isDownload: boolean;
  /** The unit of the row above, which its parts need not repeat. */
  unitAbove: readonly string[];
  /** Of the file: the unit that its name or preamble gives. */
  unitOfFile: readonly string[];
}

type Parts = Pick<ReadCell, "region" | "indicator" | "industry" | "month" | "span" | "measure" | "unit" | "value">;
/** `doubt`: understood, but a person has to confirm what no word and no number says. */
export type Settled =
  | { ok: true; parts: Parts; doubt?: CellReason }
  | { ok: false; reason: CellReason; parts: Partial<Parts> };

/** Settles the address of one value, or says what is missing. */
export function settle(around: Around, value: number): Settled {
  const { named, region } = around;
  if (around.row.isEnterprise) return { ok: false, reason: "unknown-indicator", parts: {} };
  if (named === "ignored") return { ok: false, reason: "ignored", parts: {} };
  if (named === "unknown") return { ok: false, reason: "unknown-indicator", parts: { region } };
  if (named === "ambiguous") return { ok: false, reason: "ambiguous", parts: { region } };
  const { indicator, industry } = inCurrency(named, unitsAround(around));
  return settleFigure(around, indicator, { region, indicator: indicator.code, industry: industry ?? null }, value);
}

function settleFigure(
  around: Around,
  indicator: Indicator,
  found: Pick<Parts, "region" | "indicator" | "industry">,
  value: number,
): Settled {
  const settled = settleMeasure(around, indicator, value);
  if (settled === null) return { ok: false, reason: "unknown-measure", parts: found };
  const at = monthOf(around);
  if (at === null) return { ok: false, reason: "unknown-period", parts: { ...found, measure: settled.measure } };
  const month = settled.lastYear ? addMonths(at, -12) : at;
  const { span, isOpen } = spanOf(around, indicator);
  const said = unitFor(around, settled.measure, indicator);
  // Where no unit is said at all, the usual one is proposed.
  const isUnsaid = said === null && unitsAround(around).length === 0 && indicator.unit !== "";
  const unit = isUnsaid ? indicator.unit : said;
  const parts = { ...found, month, span, measure: settled.measure, unit: unit ?? "", value: settled.value };
  if (unit === null) return { ok: false, reason: "unknown-unit", parts };
  if (found.region === null) return { ok: false, reason: "unknown-region", parts };
  const doubt = isUnsaid ? "unknown-unit" : isOpen ? "unknown-period" : null;
  return { ok: true, parts, ...(doubt ? { doubt } : {}) };
}
