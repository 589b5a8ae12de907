import { region } from "@diaodu/core/catalogue";
import { columnName } from "@diaodu/core/collect";
import { pointDifference, valueOf, yearOnYear } from "@diaodu/core/figures";
import type { CubeCell, PublicationDiff, ReportDiff } from "../close/index.ts";
import type { KeptReport } from "../collect/index.ts";
import type { CloseDiff } from "./close-schemas.ts";
import type { EnterpriseName } from "./enterprise-members.ts";
import { type FormFigure, usualSpanOf } from "./form-figures.ts";

/** What is known to tell of the corrections. */
export interface DiffHeld {
  diff: PublicationDiff;
  names: ReadonlyMap<number, EnterpriseName>;
  /** The region's own sums as now known. */
  whole: CubeCell | undefined;
}

type Correction = CloseDiff["reports"][number];

/** Each correction since the publication, newest first: who did it, what it was before, and by how much it moved the whole. */
export function correctionsOf(line: FormFigure, { diff, names, whole }: DiffHeld): Correction[] {
  return [...diff.reports].reverse().map((report) => {
    const named = names.get(report.enterpriseId);
    const { enterpriseId, how, reason, by, at } = report;
    return {
      ...{ enterpriseId, how, reason, by, at },
      code: named?.code ?? "",
      name: named?.name ?? String(enterpriseId),
      regionName: region(report.region)?.name ?? String(report.region),
      points: whole ? pointsOf(line, report, whole) : null,
      changed: changedOf(line, report),
    };
  });
}

/** Values that are not as they were, in the form's units. */
function changedOf({ form }: FormFigure, { before, after }: ReportDiff): Correction["changed"] {
  return form.fields.flatMap(({ code, columns, decimals }) =>
    columns.flatMap((part) => {
      const column = columnName(code, part);
      const [was, is] = [before?.values[column] ?? null, after?.values[column] ?? null];
      const filed = (stored: number | null) => (stored === null ? null : stored / 10 ** decimals);
      return was === is ? [] : [{ column, before: filed(was), after: filed(is) }];
    }),
  );
}

/** Growth of the whole as it is, less what it would be with this one report as it was before. */
function pointsOf(line: FormFigure, { before, after }: ReportDiff, { sums }: CubeCell): number | null {
  const isYtd = usualSpanOf(line) === "ytd";
  const whole = { now: (isYtd ? sums.ycur : sums.cur) ?? 0, base: (isYtd ? sums.ybase : sums.base) ?? 0 };
  const [was, is] = [inPanel(line, before), inPanel(line, after)];
  const without = { now: whole.now - is.now + was.now, base: whole.base - is.base + was.base };
  return valueOf(pointDifference(valueOf(yearOnYear(whole)), valueOf(yearOnYear(without))));
}

/** What a report gives to the comparable panel: nothing without a base of its own, or sent back. */
function inPanel(line: FormFigure, report: KeptReport | null): { now: number; base: number } {
  const values = report?.state === "sent-back" ? undefined : report?.values;
  const part = usualSpanOf(line) === "ytd" ? (["ytd", "ytdBase"] as const) : (["month", "monthBase"] as const);
  const [now, base] = part.map((column) => values?.[columnName(line.field.code, column)] ?? null);
  return now == null || base == null ? { now: 0, base: 0 } : { now, base };
}
