import { addMonths, type Month, month, monthOfYear, yearOf } from "@diaodu/core/period";
import { openMonth } from "./calendar.ts";
import type { Firm } from "./firm.ts";
import type { Random } from "./random.ts";
import type { Season } from "./seasons.ts";
import type { DemoEvent } from "./types.ts";

export const floodCounty = 990124;
const said = (m: Month) => `${yearOf(m)}年${monthOfYear(m)}月`;

/** An enterprise whose published month was wrong by a factor. */
export interface LateCorrection {
  firm: Firm;
  month: Month;
  factor: number;
}

/** A manufacturer, medium-sized, steady, on the roster from the first to the last month: whoever an event needs. */
const isSeasonal = (season: Season) => season === "sugar" || season === "tea";
export const isSteady = ({ joinedHow, left, jitter, season, annual, division, effects }: Firm) =>
  joinedHow === "initial" &&
  !left &&
  jitter < 0.1 &&
  annual < 700_000 &&
  !effects.length &&
  division < 44 &&
  !isSeasonal(season);

export function halt(firm: Firm): DemoEvent[] {
  const [fromMonth, toMonth] = [month(2025, 9), month(2026, 1)];
  firm.effects.push({ from: fromMonth, factors: [0, 0, 0, 0, 0, 0.5, 0.9] });
  const note = `${firm.name}电解系列检修停产，${said(addMonths(toMonth, 1))}逐步复产`;
  return [{ enterpriseId: firm.id, region: firm.region, kind: "halted", fromMonth, toMonth, note }];
}

export function rampUp(firm: Firm): DemoEvent[] {
  const fromMonth = firm.starts ?? openMonth;
  const toMonth = addMonths(fromMonth, 9);
  const note = `${firm.name}投产，十个月内逐步达产`;
  return [{ enterpriseId: firm.id, region: firm.region, kind: "ramp-up", fromMonth, toMonth, note }];
}

export function strike(firm: Firm): DemoEvent[] {
  const [fromMonth, toMonth] = [month(2025, 4), month(2025, 5)];
  firm.effects.push({ from: fromMonth, factors: [0.15, 0.75] });
  const note = `${firm.name}因劳资纠纷停工，五月中旬全面恢复`;
  return [{ enterpriseId: firm.id, region: firm.region, kind: "strike", fromMonth, toMonth, note }];
}

export function flood(firms: readonly Firm[], random: Random): DemoEvent[] {
  const [fromMonth, toMonth] = [month(2024, 7), month(2024, 8)];
  for (const firm of firms.filter(({ region }) => region === floodCounty))
    firm.effects.push({ from: fromMonth, factors: [random.between(0.25, 0.6), random.between(0.75, 0.95)] });
  return [{ region: floodCounty, kind: "flood", fromMonth, toMonth, note: "朗溪县七月洪涝，工业企业普遍停限产" }];
}

export function restate(firm: Firm, factor: number): DemoEvent[] {
  const [fromMonth, toMonth] = [month(2025, 6), month(2025, 12)];
  firm.restated = { from: fromMonth, to: toMonth, factor };
  const note = `经核实批准，${firm.name}上年同期产值、销售产值调整为原报数的${Math.round(factor * 100)}%`;
  return [{ enterpriseId: firm.id, region: firm.region, kind: "restated-base", fromMonth, toMonth, note }];
}

/** The largest neighbour in the same trade that nothing else happens to. */
export function mergedFirm(firms: readonly Firm[], absorber: Firm, taken: Set<number>): Firm | undefined {
  const own = firms.filter((firm) => firm.region === absorber.region && isSteady(firm) && !taken.has(firm.id));
  const near = own.filter(({ division }) => division === absorber.division);
  const [found] = (near.length ? near : own).sort((a, b) => b.annual - a.annual);
  if (found) taken.add(found.id);
  return found;
}

export function merge(absorber: Firm, firm: Firm): DemoEvent[] {
  const fromMonth = month(2025, 1);
  Object.assign(firm, { left: fromMonth, leftHow: "merged", mergedInto: absorber.id, changes: [] });
  absorber.absorbed = { from: fromMonth, firm };
  const note = `${firm.name}并入${absorber.name}，同期数合并上报`;
  const { region } = absorber;
  return [absorber, firm].map(({ id }) => ({
    enterpriseId: id,
    region,
    kind: "merger",
    fromMonth,
    toMonth: addMonths(fromMonth, 11),
    note,
  }));
}

export const lateReporter = (enterpriseId: number): DemoEvent => ({
  enterpriseId,
  kind: "late-reporter",
  fromMonth: month(2023, 2),
  toMonth: openMonth,
  note: "经常迟报，部分月份缺报",
});

export const suspicion = ({ id, region, name }: Firm): DemoEvent => ({
  enterpriseId: id,
  region,
  kind: "suspected-padding",
  fromMonth: month(2025, 10),
  toMonth: openMonth,
  note: `${name}产值大幅增长而用电量没有变化，疑似虚报`,
});

export const lateCorrection = ({ firm, month: m }: LateCorrection): DemoEvent => ({
  enterpriseId: firm.id,
  region: firm.region,
  kind: "late-correction",
  fromMonth: m,
  toMonth: m,
  note: `${firm.name}${said(m)}数据在公布之后订正`,
});
