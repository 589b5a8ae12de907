import { type EnterpriseStatus, enterpriseStatus } from "@diaodu/core/check";
import type { Span } from "@diaodu/core/period";
import type { StoredReport } from "../collect/index.ts";
import { type FormFigure, filedIn } from "./form-figures.ts";

/** The monthly briefing calls every fall 减产, however small. @source domain/monitoring.md 5.2 */
const anyChange = 0;

/** What one enterprise made in a month or the year to date, the month before and a year before: stored units. */
export function productionOf(line: FormFigure, report: StoredReport, span: Span = "month") {
  const { now, base } = filedIn(line, span, report);
  return { cur: now, prev: span === "month" ? report.previous : null, base };
}

/** What became of an enterprise's production in the month of its report or so far this year, by the form's main line. */
export function statusOf(line: FormFigure, report: StoredReport, span: Span = "month"): EnterpriseStatus {
  const { cur, prev, base } = productionOf(line, report, span);
  return enterpriseStatus(cur, prev, base, anyChange);
}
