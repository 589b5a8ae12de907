import { type FormCode, forms } from "@diaodu/core/collect";
import { openMonth } from "./calendar.ts";
import { candidatesOf } from "./candidates.ts";
import { collectionOf, draftsOf, unreviewed } from "./collection.ts";
import type { Planted } from "./events.ts";
import { plantFaults } from "./faults/plant.ts";
import { plantLateCorrections, plantPadding } from "./faults/plant-events.ts";
import { ledgerOf, type Member, monthsOf } from "./ledger.ts";
import { monthStates } from "./month-states.ts";
import { peopleOf } from "./people.ts";
import {
  demoCityCode,
  type FormBook,
  filedOf,
  heldOf,
  keyOf,
  standingOfNow,
  storedReports,
  subjectsOf,
} from "./reports.ts";
import type { DemoCity, DemoEnterprise, DemoEvent, Fault } from "./types.ts";

export interface CityOptions {
  /** 1 is the whole city of about 1 900 enterprises; tests take less. */
  scale?: number;
}

function formBook(form: FormCode, members: readonly Member[], planted: Planted, seed: number, scale: number): FormBook {
  const late = planted.lateReporters;
  const ledger = ledgerOf(form, members, late, seed);
  const collected = collectionOf(form, ledger, late, seed);
  const firms = members.map(({ firm }) => firm);
  const hasReported = (id: number) => collected.has(id);
  const garden = { form, ledger, firms, seed, scale, planted, hasReported };
  const all = [...plantFaults(garden), ...plantPadding(garden), ...plantLateCorrections(garden)].filter(
    ({ fault }) => fault.month !== openMonth || hasReported(fault.enterpriseId),
  );
  const wrongNow = all.flatMap(({ fault }) => (isReviewed(fault) ? [] : fault.enterpriseId));
  const spoiled = new Map(all.map((each) => [keyOf(each.fault.month, each.fault.enterpriseId), each]));
  return { form, ledger, collected: unreviewed(collected, wrongNow), spoiled };
}

/** Padding passes the review; any other fault of the open month has not been looked at yet. */
const isReviewed = ({ kind, month }: Fault) => month !== openMonth || kind === "padded";

const enterpriseOf = ({ firm, standings }: Member): DemoEnterprise => ({
  id: firm.id,
  code: firm.code,
  name: standings.at(-1)?.name ?? firm.name,
  mergedInto: firm.mergedInto ?? null,
});

/** Enterprises and months for which other figures of last year were approved: restatements and the merger. */
function adjustments(events: readonly DemoEvent[]) {
  const approved = events.filter(({ kind }) => kind === "restated-base" || kind === "merger");
  return (id: number, m: number) =>
    approved.some(({ enterpriseId, fromMonth, toMonth }) => enterpriseId === id && m >= fromMonth && m <= toMonth);
}

/**
 * 示范市 (made up): its enterprises, their reports and what is wrong with them. The same seed gives the same city on every machine;
 * demo/shifan/README.md says what is planted.
 */
export function demoCity(seed = 1, { scale = 1 }: CityOptions = {}): DemoCity {
  const { members, planted } = peopleOf(seed, scale);
  const books = new Map(forms.map(({ code }) => [code, formBook(code, members, planted, seed, scale)]));
  const book = (form: FormCode) => books.get(form) as FormBook;
  const isAdjusted = adjustments(planted.events);
  return {
    city: demoCityCode,
    openMonth,
    enterprises: members.map(enterpriseOf),
    rosterStates: members.flatMap(({ standings }) => standings),
    monthsOf,
    reports: (form) => storedReports(book(form), filedOf),
    standing: (form) => storedReports(book(form), standingOfNow),
    filed: (form, id, m) => filedOf(book(form), id, m),
    corrected: (form, id, m) => book(form).ledger.get(m)?.get(id)?.values ?? null,
    held: (form, id, m) => heldOf(book(form), id, m),
    subjects: (form, m) => subjectsOf(book(form), m, (id) => isAdjusted(id, m)),
    isBaseAdjusted: (_form, id, m) => isAdjusted(id, m),
    faults: [...books.values()].flatMap(({ spoiled }) => [...spoiled.values()].map(({ fault }) => fault)),
    events: planted.events,
    candidates: candidatesOf(seed),
    drafts: forms.flatMap(({ code }) => draftsOf(code, book(code).ledger, book(code).collected, seed)),
    monthStates: monthStates(),
  };
}
