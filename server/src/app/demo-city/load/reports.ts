import { copyRows, type IntegerWidth } from "@diaodu/core/close";
import { type FormCode, form as formOf, valueColumns } from "@diaodu/core/collect";
import { reportStates, type StoredReport } from "../../../collect/index.ts";
import type { Db } from "../../../store/index.ts";
import { filedAt } from "../month-states.ts";
import { demoClerk } from "./place.ts";

type Column = readonly [name: string, width: IntegerWidth, of: (report: StoredReport) => number | null];

/** A timestamp in COPY is microseconds since 2000. */
const microseconds = (milliseconds: number) => (milliseconds - Date.UTC(2000, 0, 1)) * 1000;

const columnsOf = (form: FormCode): readonly Column[] => [
  ["city", 4, ({ city }) => city],
  ["month", 4, ({ month }) => month],
  ["enterprise_id", 4, ({ enterpriseId }) => enterpriseId],
  ["region", 4, ({ region }) => region],
  ["industry", 2, ({ industry }) => industry],
  ["size", 2, ({ size }) => size],
  ...valueColumns(formOf(form)).map((name): Column => [name, 8, ({ values }) => values[name] ?? null]),
  ["filed", 8, ({ filed }) => filed],
  ["filed_ytd", 8, ({ filedYtd }) => filedYtd],
  ["previous", 8, ({ previous }) => previous],
  ["was_region", 4, ({ was }) => was?.region ?? null],
  ["was_industry", 2, ({ was }) => was?.industry ?? null],
  ["was_size", 2, ({ was }) => was?.size ?? null],
  ["state", 2, ({ state }) => reportStates[state]],
  ["version", 4, ({ version }) => version],
  ["saved_at", 8, ({ month, enterpriseId }) => microseconds(filedAt(month, enterpriseId))],
];

/** Stores reports of a form by COPY, all months at once. @param firstId is added to the demo's ids */
export async function copyReports(owner: Db, form: FormCode, reports: readonly StoredReport[], firstId: number) {
  const columns = columnsOf(form);
  const widths = columns.map(([, width]) => width);
  const rows = copyRows(widths, reports.length, (at, row) => {
    const report = reports[at] as StoredReport;
    for (let column = 0; column < columns.length; column++) row[column] = columns[column]?.[2](report) ?? Number.NaN;
    row[2] = firstId + report.enterpriseId;
  });
  await owner.copyIn(`report_${form} (${columns.map(([name]) => `"${name}"`).join(", ")})`, rows);
}

/** COPY of numbers takes no text: who filed the open month's reports is said afterwards. */
export const signReports = (owner: Db, form: FormCode, month: number, city: number) =>
  owner.query(`update report_${form} set saved_by = $1 where month = $2 and city = $3`, [demoClerk.user, month, city]);
