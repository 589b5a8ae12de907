import {
  allIndustries,
  codeRange,
  type EnterpriseSize,
  industryAbove,
  industryNumber,
  sizeNumber,
} from "@diaodu/core/catalogue";
import type { FormCode } from "@diaodu/core/collect";
import type { Need, Point, Sums } from "@diaodu/core/figures";
import type { Month } from "@diaodu/core/period";
import type { CubeCell, CubeOptions } from "../close/index.ts";
import { type Position, readReports, type StoredReport } from "../collect/index.ts";
import type { Db } from "../store/index.ts";
import { type FormFigure, filedIn, formFigure } from "./form-figures.ts";
import { type ReportThen, reportsThen } from "./reports-then.ts";

/** Sums of one enterprise, given the cell of its region, whose state it shares. */
type FirmSums = (point: Point, around: CubeCell | undefined) => Sums | undefined;

/**
 * Reads the reports of the enterprises asked about: of a published month as they were published, of any other, or with `now`, as
 * they stand. Run it as an actor.
 */
export async function readFirms(
  tx: Db,
  needs: readonly Need[],
  held: ReadonlySet<FormCode>,
  { now = false }: CubeOptions = {},
): Promise<FirmSums> {
  const ofFirms = needs.filter(({ enterprise }) => enterprise !== "");
  const ids = await idsOf(tx, [...new Set(ofFirms.map(({ enterprise }) => enterprise))]);
  const filings = new Map<FormCode, Filings>();
  for (const code of ids.size > 0 ? held : []) filings.set(code, await filingsOf(tx, code, ofFirms, ids));
  return (point, around) => {
    const figure = formFigure(point.indicator.code);
    const filed = figure && filings.get(figure.form.code);
    if (!filed || !around || point.span === "quarter" || !figure.spans.includes(point.span)) return undefined;
    const at = around.state === "published" && !now ? around.knownAt : Number.POSITIVE_INFINITY;
    const own = ids.get(point.enterprise)?.flatMap((id) => filed.get(id, point.month) ?? []) ?? [];
    const report = own.flatMap((each) => filed.standing(each, at) ?? []).find((each) => isIn(each, point));
    return report && sumsOfFirm(figure, report, point, around);
  };
}

/** Reports of some enterprises of one form. */
interface Filings {
  get(enterpriseId: number, month: Month): StoredReport | undefined;
  standing: ReportThen;
}

async function filingsOf(
  tx: Db,
  code: FormCode,
  needs: readonly Need[],
  ids: ReadonlyMap<string, number[]>,
): Promise<Filings> {
  const asked = needs.filter(({ indicator }) => formFigure(indicator)?.form.code === code);
  const months = [...new Set(asked.flatMap(({ months }) => [...months.values()].flatMap((each) => [...each])))];
  const enterpriseIds = [...new Set(asked.flatMap(({ enterprise }) => ids.get(enterprise) ?? []))];
  if (enterpriseIds.length === 0) return { get: () => undefined, standing: () => undefined };
  const reports = await readReports(tx, code, { months, enterpriseIds });
  const byKey = new Map(reports.map((report) => [`${report.enterpriseId};${report.month}`, report]));
  return {
    get: (enterpriseId, month) => byKey.get(`${enterpriseId};${month}`),
    standing: await reportsThen(tx, code, months, enterpriseIds),
  };
}

/** A code may stand in several prefectures after a move; the rows of all of them are the one enterprise. */
async function idsOf(tx: Db, codes: readonly string[]): Promise<Map<string, number[]>> {
  if (codes.length === 0) return new Map();
  const rows = await tx.query<{ id: number; code: string }>("select id, code from enterprise where code = any ($1)", [
    codes,
  ]);
  const ids = new Map<string, number[]>();
  for (const { id, code } of rows) ids.set(code, [...(ids.get(code) ?? []), id]);
  return ids;
}

/** Whether an enterprise stood where a point's region and filters are. */
function isIn({ region, industry, size }: Position, point: Point): boolean {
  const { first, last } = codeRange(point.region);
  if (region < first || region > last) return false;
  if (point.size !== "" && sizeNumber(point.size as EnterpriseSize) !== size) return false;
  return isOfTrade(industry, industryNumber(point.industry));
}

/** @param trade a division, a section, or all industry */
const isOfTrade = (industry: number, trade: number | null): boolean =>
  trade === allIndustries || trade === industry || (trade !== null && industryAbove(industry) === trade);

/** One report as the sums of a panel of one: its base makes it comparable, what it filed last year tells entry from change. */
function sumsOfFirm(figure: FormFigure, report: StoredReport, point: Point, around: CubeCell): Sums | undefined {
  const { form, field } = figure;
  const { now, base } = filedIn(figure, point.span, report);
  if (now === null) return undefined;
  const inPanel = base !== null;
  const scale = 10 ** field.decimals;
  const isMain = field.code === form.main;
  return {
    form: form.code,
    unit: field.unit,
    firms: 1,
    total: now / scale,
    now: inPanel ? now / scale : 0,
    base: (base ?? 0) / scale,
    main: isMain ? lastYearOf(report, point, base) : null,
    counts: isMain ? countsOf(now, base, report.previous) : null,
    signed: field.signed ?? false,
    state: around.state,
    knownAt: around.knownAt,
  };
}

function lastYearOf(report: StoredReport, point: Point, base: number | null): Sums["main"] {
  const filed = isIn(report.was ?? report, point) ? (point.span === "ytd" ? report.filedYtd : report.filed) : null;
  if (base === null) return { panel: 0, filed: 0, joined: 0 };
  return { panel: 1, filed: filed ?? 0, joined: filed === null ? base : 0 };
}

function countsOf(now: number, base: number | null, previous: number | null): Sums["counts"] {
  const isHalted = now === 0 && ((base ?? 0) > 0 || (previous ?? 0) > 0);
  if (base === null) return { panel: 0, up: 0, down: 0, halted: Number(isHalted) };
  return {
    panel: 1,
    up: Number(base > 0 && now > base),
    down: Number(now < base && now !== 0),
    halted: Number(isHalted),
  };
}
