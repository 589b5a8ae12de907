import { usualSpan } from "../../address/index.ts";
import type { Indicator } from "../../catalogue/index.ts";
import { isMonth, type Month, type Span } from "../../period/index.ts";
import { balanceWords } from "../read-table/address-at.ts";
import { spanOfFrequency } from "./periods.ts";
import { frequencyOf } from "./terminal.ts";
import type { Around } from "./value.ts";

/** The column's own period before the row's; a year alone takes the month of its neighbours. */
export function monthOf({ row, column, saying, fileMonth, monthBeside }: Around): Month | null {
  const frequency = frequencyOver(column);
  if (frequency === "other") return null;
  if (frequency !== null && row.period !== null && (row.period.month % 100) % monthsIn[frequency] !== 0) return null;
  if (column.period) return column.period.month;
  const base = row.period?.month ?? fileMonth;
  const year = saying.period?.year ?? (base === null ? null : Math.floor(base / 100));
  const ofYear = saying.period?.month ?? (base === null ? monthBeside : base % 100);
  const value = year === null || ofYear === null ? 0 : year * 100 + ofYear;
  return isMonth(value) ? value : null;
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;
/** How often a terminal's series comes, when its head says so. */
const frequencyOver = ({ terminal }: Around["column"]) =>
  terminal?.frequency ? frequencyOf(terminal.frequency) : null;
const frequencyAt = ({ column, row }: Pick<Around, "column" | "row">) => {
  const over = frequencyOver(column);
  return (over === "other" ? null : over) ?? (column.period ?? row.period)?.frequency ?? "month";
};

/** `isOpen`: neither words nor numbers tell whether the single period or the year to date is meant. */
export function spanOf(around: Around, indicator: Indicator): { span: Span; isOpen: boolean } {
  const said = saidSpan(around);
  // What only the catalogue takes for a balance (两金占用) keeps the span under which it was published.
  if (indicator.kind === "stock") return certain(isBalance(around) || said !== "ytd" ? "month" : "ytd");
  if (said) return certain(said);
  if (usualSpan(indicator) === "month") return certain("month");
  const { isDownload } = around;
  const single = spanOfFrequency(frequencyAt(around));
  // Of a quarter's 上年同期=100 nobody says whether it is the quarter or the year so far.
  if (single === "quarter" && baseOf(around) === "same-period") return { span: "ytd", isOpen: true };
  if (isDownload) return certain(single);
  const seen = around.seen();
  if (seen !== null) return certain(seen === "ytd" ? "ytd" : single);
  return { span: usualSpan(indicator), isOpen: true };
}

const certain = (span: Span) => ({ span, isOpen: false });

/** What the words say: the column's, the row's, those of the column to the left, the period's own. */
function saidSpan({ row, column, saying, spanBeside }: Around): Span | null {
  const period = column.period ?? row.period;
  const frequency = frequencyAt({ column, row });
  const said = saying.period?.span ?? row.measure.period?.span ?? row.named.period?.span;
  if (said) return said;
  if ([saying, row.measure, row.named].some(({ current }) => current)) return spanOfFrequency(frequency);
  // Beside 上年同月=100, of the month, the bureau's databases call the index from January 上年同期=100.
  if (baseOf({ row, saying }) === "same-period" && frequency === "month") return "ytd";
  // 12月增速 beside 12月止累计增速: a bare month is the month alone where columns tell the year to date apart.
  if (saying.period?.month != null) return spanBeside ?? "month";
  if (period?.span) return period.span;
  return frequency === "year" ? "ytd" : spanBeside;
}

const baseOf = ({ row, saying }: Pick<Around, "row" | "saying">) =>
  saying.base ?? row.measure.base ?? row.named.base ?? null;

const isBalance = ({ row, column, saying }: Around): boolean =>
  saying.measure?.measure === "from-year-start" ||
  [saying, row.measure, row.named].some(({ period }) => period?.endOfMonth) ||
  balanceWords.test([...row.names, column.name].join());
