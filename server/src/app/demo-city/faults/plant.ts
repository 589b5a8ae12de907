import { collectedBeside, columnName, type FormCode, form as formOf, type ReportValues } from "@diaodu/core/collect";
import { addMonths, type Month, yearBefore } from "@diaodu/core/period";
import { openMonth } from "../calendar.ts";
import type { Planted } from "../events.ts";
import type { Firm } from "../firm.ts";
import type { Ledger } from "../ledger.ts";
import { type Random, randomFor } from "../random.ts";
import type { Fault, FaultKind } from "../types.ts";
import type { Spoil } from "./spoil.ts";
import { financeSpoilings, labourSpoilings } from "./spoil-others.ts";
import { outputSpoilings } from "./spoil-output.ts";

/** How many reports of a form are spoiled in a month, and in the open one. */
const counts: Readonly<Record<FormCode, { past: number; open: number }>> = {
  output: { past: 5, open: 26 },
  finance: { past: 1, open: 10 },
  labour: { past: 2, open: 0 },
};
const spoilings = { output: outputSpoilings, finance: financeSpoilings, labour: labourSpoilings };

export interface SpoiledReport {
  fault: Fault;
  values: ReportValues;
}

export interface Garden {
  form: FormCode;
  ledger: Ledger;
  firms: readonly Firm[];
  seed: number;
  scale: number;
  planted: Planted;
  /** Reports of the open month that were handed in. */
  hasReported(enterpriseId: number): boolean;
}

/** Who is in an event is left alone: what is wrong there is another story. */
const spared = ({ planted }: Garden) =>
  new Set([...planted.events.map(({ enterpriseId }) => enterpriseId), ...planted.lateReporters]);

/** Firms that live from single orders or seasons are left out: an error there cannot be told from life. */
const isReadable = ({ jitter, season, annual }: Firm) => jitter < 0.1 && season !== "sugar" && annual > 25_000;

/** Plants the faults of one form: some in every month, by enterprise and month. */
export function plantFaults(garden: Garden): SpoiledReport[] {
  const out = spared(garden);
  const firms = garden.firms.filter((firm) => isReadable(firm) && !out.has(firm.id));
  const lastSpoiled = new Map<number, Month>();
  const cycle = spoilings[garden.form];
  let turn = 0;
  return [...garden.ledger.keys()].flatMap((m) => {
    const random = randomFor(garden.seed, "faults", garden.form, m);
    const { past, open } = counts[garden.form];
    const count = Math.max(1, Math.round((m === openMonth ? open : past) * Math.min(1, garden.scale * 2)));
    return Array.from({ length: m === openMonth && open === 0 ? 0 : count }, () => {
      // Every kind has its turn, so that none is missing.
      const [kind, spoil] = cycle[turn++ % cycle.length] as readonly [FaultKind, Spoil];
      return plantOne(garden, { m, kind, spoil, firms, random, lastSpoiled });
    }).flatMap((each) => each ?? []);
  });
}

interface Bed {
  m: Month;
  kind: FaultKind;
  spoil: Spoil;
  firms: readonly Firm[];
  random: Random;
  lastSpoiled: Map<number, Month>;
}

/** Attempts before a kind is given up for the month: some need reports of last year, which the first year has not. */
const attempts = 60;

function plantOne(garden: Garden, { m, kind, spoil, firms, random, lastSpoiled }: Bed): SpoiledReport | null {
  const { form, ledger } = garden;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { id } = random.pick(firms);
    const now = ledger.get(m)?.get(id);
    const before = ledger.get(collectedBeside(formOf(form), m, -1))?.get(id)?.values ?? null;
    // An error within a year of the last one would muddle which of the two a check has found.
    const isFresh = (lastSpoiled.get(id) ?? 0) < addMonths(m, -13);
    if (!now || !isFresh || (m === openMonth && !garden.hasReported(id))) continue;
    const filedLastYear = ledger.get(yearBefore(m))?.has(id) ?? false;
    const spoiled = spoil({ form, month: m, values: now.values, before, filedLastYear, random });
    if (!spoiled || (m === openMonth && moves(form, now.values, spoiled.values) > mostMoved)) continue;
    lastSpoiled.set(id, m);
    const { values, field, note } = spoiled;
    return { values, fault: { form, month: m, enterpriseId: id, kind, field, note } };
  }
  return null;
}

/** What one wrong report may move in the open month, in the unit of the main field: more would drown the city's own figure. */
const mostMoved = 250_000;

function moves(form: FormCode, truth: ReportValues, spoiled: ReportValues): number {
  const { main } = formOf(form);
  const change = (column: string) => Math.abs((spoiled[column] ?? 0) - (truth[column] ?? 0));
  return Math.max(change(main), change(columnName(main, "ytd")));
}
