import type { Month } from "@diaodu/core/period";
import exceljs from "exceljs";
import { ask } from "../../server/src/app/in-process.ts";
import { closeMonth } from "../../server/src/close/index.ts";
import type { ReportPreview } from "../../server/src/collect/reports/schemas.ts";
import type { App } from "../../server/src/http/index.ts";
import { asActor, type Db, localAdministrator } from "../../server/src/store/index.ts";
import { withDemo } from "./demo-store.ts";
import { type Bench, median, percentile, round, timed } from "./report.ts";

const city = 990100;
const month = 202604 as Month;
const place = `form=output&month=${month}&region=${city}`;
const warmUps = 3;
const rounds = 20;

/** The made-up city on the embedded store: its close, its month's table of reports taken in, the screens of every day. */
export const reports: Bench = () =>
  withDemo(async ({ db }, app) => {
    const closes = await times(() => asActor(db, localAdministrator, (tx) => closeMonth(tx, "output", month, city)));
    const screens = await screenTimes(app);
    const { rows, seconds } = await takeIn(db, app);
    return {
      bench: "reports",
      figures: {
        closeSeconds: round(median(closes)),
        closeSecondsMost: round(Math.max(...closes)),
        importRows: rows,
        importSeconds: round(seconds),
        ...screens,
      },
      peers: {
        closeSecondsLimit: 0.3,
        importSecondsLimit: 3,
        ...Object.fromEntries(Object.keys(screens).map((key) => [`${key}Limit`, 100])),
      },
    };
  });

async function times(work: () => Promise<unknown>): Promise<number[]> {
  const seconds: number[] = [];
  for (let i = 0; i < warmUps; i++) await work();
  for (let i = 0; i < rounds; i++) seconds.push((await timed(work)).seconds);
  return seconds;
}

/** Milliseconds, the 95th percentile once warm. */
async function screenTimes(app: App): Promise<Record<string, number>> {
  const screens: Record<string, string> = {
    progressP95Ms: `/api/reports/progress?${place}`,
    worklistP95Ms: `/api/reports/worklist?${place}`,
    reportP95Ms: `/api/reports/100?form=output&month=${month}`,
    closeViewP95Ms: `/api/close?${place}`,
    dragP95Ms: `/api/drag?region=${city}&month=202603&span=ytd&indicator=industrial-output&by=region`,
    rosterP95Ms: `/api/roster?region=${city}&month=${month}`,
  };
  const found: Record<string, number> = {};
  for (const [key, path] of Object.entries(screens)) {
    const samples = await times(async () => {
      const answer = await ask(app, "GET", path);
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.body}`);
    });
    found[key] = round(percentile(samples, 0.95) * 1000, 1);
  }
  return found;
}

/** The open month's reports as one workbook, into a store from which they were taken. */
async function takeIn(db: Db, app: App): Promise<{ rows: number; seconds: number }> {
  const template = await ask(app, "GET", `/api/reports/template.xlsx?${place}`);
  const whole = await without(template.body, () => false);
  await db.query("delete from report_output where month = $1", [month]);
  const { rows: checked } = await preview(app, whole);
  const refused = new Set(checked.filter(({ status }) => status === "refused").map(({ code }) => code));
  const clean = await without(template.body, (code) => refused.has(code));
  const { seconds, value } = await timed(async () => {
    const { token } = await preview(app, clean);
    const answer = await ask(app, "POST", "/api/reports/import/commit", { token });
    if (answer.status !== 200) throw new Error(String(answer.body));
    return JSON.parse(String(answer.body)) as { stored: number };
  });
  return { rows: value.stored, seconds };
}

async function preview(app: App, bytes: Uint8Array<ArrayBuffer>): Promise<ReportPreview> {
  const form = new FormData();
  form.set("home", String(city));
  form.set("month", String(month));
  form.set("file", new Blob([bytes]), "产销月报.xlsx");
  const answer = await ask(app, "POST", "/api/reports/import/preview?form=output", form);
  if (answer.status !== 200) throw new Error(String(answer.body));
  return JSON.parse(String(answer.body)) as ReportPreview;
}

/** The workbook without enterprises that filed nothing, and without those named. */
async function without(bytes: Uint8Array, isOut: (code: string) => boolean): Promise<Uint8Array<ArrayBuffer>> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error("a template without a sheet");
  const firstValue = 5;
  for (let row = sheet.rowCount; row > 3; row--) {
    const code = String(sheet.getCell(row, 1).value ?? "");
    if (isOut(code) || sheet.getCell(row, firstValue).value === null) sheet.spliceRows(row, 1);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
