import type { Finding } from "@diaodu/core/check";
import {
  type Carried,
  carried,
  collectedBeside,
  type Form,
  type FormCode,
  form as formOf,
  type ReportValues,
  type Standing,
} from "@diaodu/core/collect";
import { addMonths, type Month, yearBefore } from "@diaodu/core/period";
import { type Actor, asOwner, type Db } from "../../store/index.ts";
import { keepFindings } from "./findings.ts";
import { readAllReports } from "./read-reports.ts";
import type { MonthGate, ReportDelta, ReportState, StoredReport } from "./types.ts";
import {
  type ChangeNote,
  deleteReports,
  keepChanges,
  updateCarried,
  updateStates,
  upsertReports,
} from "./write-reports.ts";

/** What a report is to be; `null` takes it away. */
export interface Put {
  enterpriseId: number;
  city: number;
  to: (Standing & { values: ReportValues; state: ReportState }) | null;
}

export interface PutOptions extends ChangeNote {
  /** Only states move: what was filed, and when, stays. */
  statesOnly?: boolean;
  /** Findings of these reports, where they were just examined. */
  findings?: ReadonlyMap<number, readonly Finding[]>;
}

/**
 * Writes reports of one month and all that follows from them, in the transaction it is given: what they replaced, what next month's and
 * next year's reports carry along, the doubts about them, and the cube.
 * @returns the reports as they were and are, of this month
 */
export async function putReports(
  tx: Db,
  actor: Actor,
  form: FormCode,
  month: Month,
  puts: readonly Put[],
  options: PutOptions,
  gate: MonthGate,
): Promise<ReportDelta[]> {
  if (puts.length === 0) return [];
  requireScope(actor, puts);
  const { deltas, later } = await asOwner(tx, async (owner) => {
    const around = await reportsAround(owner, form, month, puts);
    const deltas = puts.map((put) => ({
      before: around.at(month, put.enterpriseId),
      after: put.to ? afterOf(formOf(form), month, put, around) : null,
    }));
    await write(owner, form, month, deltas, options);
    const later = laterDeltas(formOf(form), month, deltas, around);
    const refreshed = later.flatMap(({ deltas }) => deltas.flatMap(({ after }) => after ?? []));
    if (refreshed.length > 0) await updateCarried(owner, form, refreshed);
    return { deltas, later };
  });
  if (!options.statesOnly) await keepFindings(tx, form, month, deltas, options.findings);
  for (const each of later) await keepFindings(tx, form, each.month, each.deltas);
  for (const each of [{ month, deltas }, ...later]) {
    const counting = each.deltas.filter(countsDiffer);
    if (counting.length > 0) await gate.stored(tx, actor, form, each.month, counting);
  }
  return deltas;
}

/** Writing as owner passes row-level security by, so the scope is held here. */
function requireScope({ scope }: Actor, puts: readonly Put[]) {
  const outside = puts.find(({ to }) => to && (to.region < scope.from || to.region > scope.to));
  if (outside) throw new Error(`report of enterprise ${outside.enterpriseId} lies outside the actor's scope`);
}

/** The enterprises' reports that this month's carry along or are carried by. */
interface Around {
  at(month: Month, enterpriseId: number): StoredReport | null;
  /** The newest version that anybody has seen of a report or its draft. */
  version(enterpriseId: number): number;
}

async function reportsAround(owner: Db, form: FormCode, month: Month, puts: readonly Put[]): Promise<Around> {
  const ids = puts.map(({ enterpriseId }) => enterpriseId);
  const months = [month, ...monthsCarried(formOf(form), month), ...laterMonths(formOf(form), month)];
  // Those that carry this month's along themselves stand on two reports each.
  const both = [
    ...new Set([...months, ...laterMonths(formOf(form), month).flatMap((m) => monthsCarried(formOf(form), m))]),
  ];
  const reports = await readAllReports(owner, form, { months: both, enterpriseIds: ids });
  const byKey = new Map(reports.map((report) => [`${report.month} ${report.enterpriseId}`, report]));
  const drafts = await owner.query<{ id: number; version: number }>(
    "select enterprise_id as id, version from report_draft where form = $1 and month = $2 and enterprise_id = any($3)",
    [form, month, ids],
  );
  const drafted = new Map(drafts.map(({ id, version }) => [id, version]));
  const at: Around["at"] = (when, id) => byKey.get(`${when} ${id}`) ?? null;
  return { at, version: (id) => Math.max(at(month, id)?.version ?? 0, drafted.get(id) ?? 0) };
}

const monthsCarried = (form: Form, month: Month): Month[] => [yearBefore(month), collectedBeside(form, month, -1)];
const laterMonths = (form: Form, month: Month): Month[] => [collectedBeside(form, month, 1), addMonths(month, 12)];

function afterOf(form: Form, month: Month, { enterpriseId, city, to }: Put, around: Around): StoredReport {
  const { values, state, region, industry, size } = to as NonNullable<Put["to"]>;
  const standing = { region, industry, size };
  return {
    city,
    month,
    enterpriseId,
    ...standing,
    values,
    ...carriedAt(form, month, enterpriseId, standing, around.at),
    state,
    version: around.version(enterpriseId) + 1,
  };
}

function carriedAt(form: Form, month: Month, id: number, standing: Standing, at: Around["at"]): Carried {
  const [lastYear = month, before = month] = monthsCarried(form, month);
  const counting = (report: StoredReport | null) => (report?.state === "sent-back" ? null : report);
  return carried(form, month, before, standing, counting(at(lastYear, id)), counting(at(before, id)));
}

async function write(owner: Db, form: FormCode, month: Month, deltas: readonly ReportDelta[], options: PutOptions) {
  const afters = deltas.flatMap(({ after }) => after ?? []);
  if (options.statesOnly) await updateStates(owner, form, afters);
  else await upsertReports(owner, form, month, afters, options);
  const gone = deltas.flatMap(({ before, after }) => (before && !after ? [before.enterpriseId] : []));
  await deleteReports(owner, form, month, gone);
  await keepChanges(owner, form, month, deltas, options);
}

/** What next month's and next year's reports carry along of these, where it changes. */
function laterDeltas(form: Form, month: Month, deltas: readonly ReportDelta[], around: Around) {
  const now = new Map(deltas.map(({ before, after }) => [(after ?? before)?.enterpriseId ?? 0, after]));
  const at: Around["at"] = (when, id) => (when === month && now.has(id) ? (now.get(id) ?? null) : around.at(when, id));
  return laterMonths(form, month).map((later) => ({
    month: later,
    deltas: [...now.keys()].flatMap((id): ReportDelta[] => {
      const before = around.at(later, id);
      if (!before) return [];
      const after = { ...before, ...carriedAt(form, later, id, before, at) };
      return carriesDiffer(before, after) ? [{ before, after }] : [];
    }),
  }));
}

const carriedKey = ({ filed, filedYtd, previous, was }: StoredReport) =>
  JSON.stringify([filed, filedYtd, previous, was]);
const carriesDiffer = (a: StoredReport, b: StoredReport) => carriedKey(a) !== carriedKey(b);

/** Whether sums may change: a move from reported to reviewed changes none. */
function countsDiffer({ before, after }: ReportDelta): boolean {
  if (!before || !after) return true;
  const isStanding = (report: StoredReport) => report.state !== "sent-back";
  if (isStanding(before) !== isStanding(after)) return true;
  const place = ({ region, industry, size }: Standing) => `${region} ${industry} ${size}`;
  const isSame = place(before) === place(after) && !carriesDiffer(before, after);
  return !isSame || Object.keys(after.values).some((column) => after.values[column] !== before.values[column]);
}
