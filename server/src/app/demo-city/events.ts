import { addMonths, type Month, month, monthOfYear, yearOf } from "@diaodu/core/period";
import { openMonth } from "./calendar.ts";
import type { Firm } from "./firm.ts";
import type { Cast, Part } from "./leaders.ts";
import { type Random, randomFor } from "./random.ts";
import type { Season } from "./seasons.ts";
import type { DemoEvent } from "./types.ts";

/** What the planted events mean for the making of reports. */
export interface Planted {
  events: DemoEvent[];
  /** Often late, so that some of their months are missing. */
  lateReporters: ReadonlySet<number>;
  /** Suspected of padding, with the factor by which output is above what was made. */
  padding: readonly { firm: Firm; from: Month; factor: number }[];
  /** Their February 2026 was published wrong and corrected afterwards. */
  correctedLate: readonly { firm: Firm; month: Month; factor: number }[];
}

const floodCounty = 990124;
const said = (m: Month) => `${yearOf(m)}年${monthOfYear(m)}月`;

/** A manufacturer, medium-sized, steady, on the roster from the first to the last month: whoever an event needs. */
const isSeasonal = (season: Season) => season === "sugar" || season === "tea";
const isSteady = ({ joinedHow, left, jitter, season, annual, division, effects }: Firm) =>
  joinedHow === "initial" &&
  !left &&
  jitter < 0.1 &&
  annual < 700_000 &&
  !effects.length &&
  division < 44 &&
  !isSeasonal(season);

function some(firms: readonly Firm[], count: number, least: number, random: Random, taken: Set<number>): Firm[] {
  const fit = firms.filter((firm) => isSteady(firm) && firm.annual > least && firm.region !== floodCounty);
  const found: Firm[] = [];
  const pool = fit.filter(({ id }) => !taken.has(id));
  while (found.length < count && pool.length > 0) {
    const [firm] = pool.splice(random.whole(0, pool.length - 1), 1);
    if (!firm) break;
    taken.add(firm.id);
    found.push(firm);
  }
  return found;
}

/** Lets the planted events happen to the enterprises, before a single figure is made. */
export function plantEvents(firms: readonly Firm[], cast: readonly Cast[], seed: number, scale: number): Planted {
  const random = randomFor(seed, "events");
  const taken = new Set(cast.map(({ firm }) => firm.id));
  const leader = (part: Part): Firm => {
    const found = cast.find((each) => each.part === part)?.firm;
    if (!found) throw new Error(`nobody plays ${part}`);
    return found;
  };
  const times = (count: number) => Math.max(2, Math.round(count * scale));
  const drawn = (count: number, least: number) => some(firms, count, least * Math.min(1, scale * 4), random, taken);
  const late = drawn(times(30), 20_000);
  const padders = drawn(Math.max(2, Math.round(5 * Math.min(1, scale * 2))), 150_000);
  const restated = drawn(3, 200_000);
  const merged = mergedFirm(firms, leader("absorber"), taken);
  const corrected = [
    { firm: leader("late-correction"), month: month(2026, 2), factor: 1.32 },
    ...drawn(1, 100_000).map((firm) => ({ firm, month: month(2026, 2), factor: 0.45 })),
  ];
  return {
    events: [
      ...halt(leader("smelter")),
      ...rampUp(leader("battery")),
      ...strike(leader("strike")),
      ...flood(firms, random),
      ...restated.flatMap((firm, at) => restate(firm, [0.72, 0.8, 1.2][at] ?? 0.8)),
      ...(merged ? merge(leader("absorber"), merged) : []),
      ...late.map(({ id }) => lateReporter(id)),
      ...padders.map((firm) => suspicion(firm)),
      ...corrected.map((each) => lateCorrection(each)),
    ],
    lateReporters: new Set(late.map(({ id }) => id)),
    padding: padders.map((firm) => ({ firm, from: month(2025, 10), factor: random.between(1.6, 2.1) })),
    correctedLate: corrected,
  };
}

function halt(firm: Firm): DemoEvent[] {
  const [fromMonth, toMonth] = [month(2025, 9), month(2026, 1)];
  firm.effects.push({ from: fromMonth, factors: [0, 0, 0, 0, 0, 0.5, 0.9] });
  const note = `${firm.name}电解系列检修停产，${said(addMonths(toMonth, 1))}逐步复产`;
  return [{ enterpriseId: firm.id, region: firm.region, kind: "halted", fromMonth, toMonth, note }];
}

function rampUp(firm: Firm): DemoEvent[] {
  const fromMonth = firm.starts ?? openMonth;
  const toMonth = addMonths(fromMonth, 9);
  const note = `${firm.name}投产，十个月内逐步达产`;
  return [{ enterpriseId: firm.id, region: firm.region, kind: "ramp-up", fromMonth, toMonth, note }];
}

function strike(firm: Firm): DemoEvent[] {
  const [fromMonth, toMonth] = [month(2025, 4), month(2025, 5)];
  firm.effects.push({ from: fromMonth, factors: [0.15, 0.75] });
  const note = `${firm.name}因劳资纠纷停工，五月中旬全面恢复`;
  return [{ enterpriseId: firm.id, region: firm.region, kind: "strike", fromMonth, toMonth, note }];
}

function flood(firms: readonly Firm[], random: Random): DemoEvent[] {
  const [fromMonth, toMonth] = [month(2024, 7), month(2024, 8)];
  for (const firm of firms.filter(({ region }) => region === floodCounty))
    firm.effects.push({ from: fromMonth, factors: [random.between(0.25, 0.6), random.between(0.75, 0.95)] });
  return [{ region: floodCounty, kind: "flood", fromMonth, toMonth, note: "朗溪县七月洪涝，工业企业普遍停限产" }];
}

function restate(firm: Firm, factor: number): DemoEvent[] {
  const [fromMonth, toMonth] = [month(2025, 6), month(2025, 12)];
  firm.restated = { from: fromMonth, to: toMonth, factor };
  const note = `经核实批准，${firm.name}上年同期产值、销售产值调整为原报数的${Math.round(factor * 100)}%`;
  return [{ enterpriseId: firm.id, region: firm.region, kind: "restated-base", fromMonth, toMonth, note }];
}

/** The largest neighbour in the same trade that nothing else happens to. */
function mergedFirm(firms: readonly Firm[], absorber: Firm, taken: Set<number>): Firm | undefined {
  const own = firms.filter((firm) => firm.region === absorber.region && isSteady(firm) && !taken.has(firm.id));
  const near = own.filter(({ division }) => division === absorber.division);
  const [found] = (near.length ? near : own).sort((a, b) => b.annual - a.annual);
  if (found) taken.add(found.id);
  return found;
}

function merge(absorber: Firm, firm: Firm): DemoEvent[] {
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

const lateReporter = (enterpriseId: number): DemoEvent => ({
  enterpriseId,
  kind: "late-reporter",
  fromMonth: month(2023, 2),
  toMonth: openMonth,
  note: "经常迟报，部分月份缺报",
});

const suspicion = ({ id, region, name }: Firm): DemoEvent => ({
  enterpriseId: id,
  region,
  kind: "suspected-padding",
  fromMonth: month(2025, 10),
  toMonth: openMonth,
  note: `${name}产值大幅增长而用电量没有变化，疑似虚报`,
});

const lateCorrection = ({ firm, month: m }: Planted["correctedLate"][number]): DemoEvent => ({
  enterpriseId: firm.id,
  region: firm.region,
  kind: "late-correction",
  fromMonth: m,
  toMonth: m,
  note: `${firm.name}${said(m)}数据在公布之后订正`,
});
