import { type EnterpriseStatus, enterpriseStatus } from "@diaodu/core/check";
import type { StoredReport } from "../collect/index.ts";
import { type FormFigure, filedIn } from "./form-figures.ts";

/** The monthly briefing calls every fall 减产, however small. @source domain/monitoring.md 5.2 */
const anyChange = 0;

/** What one enterprise made in a month, the month before and a year before: stored units. */
export function productionOf(line: FormFigure, report: StoredReport) {
  const { now, base } = filedIn(line, "month", report);
  return { cur: now, prev: report.previous, base };
}

/** What became of an enterprise's production in the month of its report, by the form's main line. */
export function statusOf(line: FormFigure, report: StoredReport): EnterpriseStatus {
  const { cur, prev, base } = productionOf(line, report);
  return enterpriseStatus(cur, prev, base, anyChange);
}
