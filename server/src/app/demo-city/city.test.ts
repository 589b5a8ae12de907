import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isUscc, regionsOf } from "@diaodu/core/catalogue";
import {
  collectedBeside,
  columnsIn,
  type FormCode,
  form as formOf,
  forms,
  type ReportValues,
} from "@diaodu/core/collect";
import { addMonths, type Month, monthOfYear, yearBefore } from "@diaodu/core/period";
import { describe, expect, it } from "vitest";
import type { StoredReport } from "../../collect/index.ts";
import { projectRoot } from "../../store/index.ts";
import { demoCity } from "./index.ts";
import { standingAt } from "./standings.ts";
import type { DemoCity, RosterState } from "./types.ts";

const city = demoCity();
const months = city.monthsOf("output");
const reportsBy = new Map(forms.map(({ code }) => [code, [...city.reports(code)]]));
const reports = (form: FormCode) => reportsBy.get(form) ?? [];
const faultsOf = (form: FormCode) => city.faults.filter((fault) => fault.form === form);
const keyed = (form: FormCode) => new Set(faultsOf(form).map(({ month, enterpriseId }) => `${month} ${enterpriseId}`));

const standings = new Map<number, RosterState[]>();
for (const row of city.rosterStates) standings.set(row.enterpriseId, [...(standings.get(row.enterpriseId) ?? []), row]);

const hashOf = (made: DemoCity) => {
  const hash = createHash("sha256");
  hash.update(
    JSON.stringify([made.enterprises, made.rosterStates, made.faults, made.events, made.candidates, made.drafts]),
  );
  for (const { code } of forms) for (const report of made.reports(code)) hash.update(JSON.stringify(report));
  return hash.digest("hex");
};

describe("示范市 (made up)", () => {
  it("is the same city for the same seed, and another for another", () => {
    const small = (seed: number) => hashOf(demoCity(seed, { scale: 0.05 }));
    expect(small(1)).toBe(small(1));
    expect(small(2)).not.toBe(small(1));
  });

  it("has enterprises with codes that check and names of their own, none of which could be real", () => {
    const { enterprises, candidates } = city;
    const all = [...enterprises, ...candidates];
    expect(all.filter(({ code }) => !isUscc(code))).toEqual([]);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(all.filter(({ name }) => !name.startsWith("示范"))).toEqual([]);
    const standing = city.rosterStates.filter(({ onRoster, how }) => onRoster && how !== "changed");
    expect(new Set(standing.map(({ name }) => name)).size).toBe(standing.length);
  });

  it("has 1 800 to 2 000 enterprises on its roster in every month, in all its counties", () => {
    for (const m of months) {
      const standing = [...standings.values()].flatMap((rows) => standingAt(rows, m) ?? []);
      expect(standing.length, String(m)).toBeGreaterThanOrEqual(1800);
      expect(standing.length, String(m)).toBeLessThanOrEqual(2000);
      expect(new Set(standing.map(({ region }) => region))).toEqual(new Set(regionsOf(990100).map(({ code }) => code)));
    }
  });

  it("files reports only for who is on the roster, where it stands then, and hardly any is missing", () => {
    const filed = new Set<string>();
    const elsewhere = reports("output").filter(({ month, enterpriseId, region, industry, size }) => {
      filed.add(`${month} ${enterpriseId}`);
      const standing = standingAt(standings.get(enterpriseId) ?? [], month);
      return standing?.region !== region || standing.industry !== industry || standing.size !== size;
    });
    expect(elsewhere).toEqual([]);
    for (const m of months) {
      const due = [...standings].filter(([, rows]) => standingAt(rows, m));
      const missing = due.filter(([id]) => !filed.has(`${m} ${id}`)).length / due.length;
      expect(missing, String(m)).toBeLessThan(m === city.openMonth ? 0.1 : 0.02);
      if (m === city.openMonth) expect(missing).toBeGreaterThan(0.05);
    }
  });

  it.each(forms.map(({ code }) => code))("adds up from month to month and carries last year's figures: %s", (code) => {
    const form = formOf(code);
    const at = (id: number, m: Month): ReportValues | null => city.corrected(code, id, m);
    const wrong: string[] = [];
    for (const { enterpriseId: id, month } of reports(code)) {
      const now = at(id, month) as ReportValues;
      const [before, lastYear] = [at(id, collectedBeside(form, month, -1)), at(id, yearBefore(month))];
      const follows = (column: string, value: number | null | undefined) => {
        if ((now[column] ?? null) !== (value ?? null)) wrong.push(`${id} ${month} ${column}`);
      };
      for (const field of form.fields) {
        const ytd = `${field.code}_ytd`;
        const isMonthly = columnsIn(form, field, month).includes("month") && field.columns.includes("ytd");
        if (isMonthly && before && monthOfYear(month) > 2) follows(ytd, (before[ytd] ?? 0) + (now[field.code] ?? 0));
        if (!lastYear || city.isBaseAdjusted(code, id, month)) continue;
        follows(`${field.code}_base`, lastYear[field.code]);
        follows(`${ytd}_base`, lastYear[ytd]);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("grows by between -15 % and +25 % in every month, with turns", () => {
    const growth = months.map((m) => {
      const sums = { now: 0, base: 0 };
      const [now, base] = monthOfYear(m) === 2 ? ["output_ytd", "output_ytd_base"] : ["output", "output_base"];
      for (const { enterpriseId, month } of reports("output")) {
        const values = month === m ? city.corrected("output", enterpriseId, m) : null;
        if (typeof values?.[base] !== "number") continue;
        sums.now += values[now] ?? 0;
        sums.base += values[base] ?? 0;
      }
      return 100 * (sums.now / sums.base - 1);
    });
    for (const each of growth) {
      expect(each).toBeGreaterThan(-15);
      expect(each).toBeLessThan(25);
    }
    expect(Math.max(...growth) - Math.min(...growth)).toBeGreaterThan(5);
  });

  it("is wrong just where it says so", () => {
    expect(city.faults.length).toBeGreaterThan(250);
    expect(city.faults.length).toBeLessThan(350);
    for (const { form, enterpriseId, month, field } of city.faults)
      expect(city.filed(form, enterpriseId, month)?.[field]).not.toBe(
        city.corrected(form, enterpriseId, month)?.[field],
      );
    for (const { code } of forms) {
      const faulty = keyed(code);
      expect(faulty.size).toBe(faultsOf(code).length);
      const others = reports(code).filter(({ month, enterpriseId }) => !faulty.has(`${month} ${enterpriseId}`));
      const isRight = ({ values, enterpriseId, month }: StoredReport) =>
        JSON.stringify(values) === JSON.stringify(city.corrected(code, enterpriseId, month));
      expect(others.filter((report) => !isRight(report))).toEqual([]);
    }
  });

  it("loses more than a point of growth while its largest smelter stands still", () => {
    const halt = city.events.find(({ kind }) => kind === "halted");
    for (const m of [halt?.fromMonth as Month, addMonths(halt?.fromMonth as Month, 3)]) {
      const values = city.corrected("output", halt?.enterpriseId ?? 0, m);
      const own = reports("output").filter(({ month }) => month === m);
      const base = own.reduce((sum, each) => sum + (each.values.output_base ?? 0), 0);
      expect(values?.output).toBe(0);
      expect((100 * (values?.output_base ?? 0)) / base).toBeGreaterThan(1);
    }
  });
});

describe("demo/shifan/README.md", () => {
  const readme = readFileSync(join(projectRoot(), "demo/shifan/README.md"), "utf8");

  it("names every enterprise that something was planted for", () => {
    const code = new Map(city.enterprises.map((each) => [each.id, each.code]));
    const planted = city.events.filter(({ kind, enterpriseId }) => enterpriseId && kind !== "late-reporter");
    const said = [...readme.matchAll(/\| ([0-9A-Z]{18}) \|/g)].map(([, found]) => found);
    expect(new Set(said)).toEqual(new Set(planted.map(({ enterpriseId = 0 }) => code.get(enterpriseId))));
  });

  it("counts the faults", () => {
    const open = city.faults.filter(({ month }) => month === city.openMonth).length;
    const each = forms.map(({ code }) => faultsOf(code).length);
    const [all, output, finance, labour, latest] =
      /共 (\d+) 处.* (\d+) 处.* (\d+) 处.* (\d+) 处；\n.*（(\d+) 处）/.exec(readme)?.slice(1).map(Number) ?? [];
    expect([all, output, finance, labour, latest]).toEqual([city.faults.length, ...each, open]);
  });
});
