import { type CheckLevel, checkReports, type Finding, type Subject } from "@diaodu/core/check";
import { type Form, type FormCode, forms } from "@diaodu/core/collect";
import { addMonths, type Month } from "@diaodu/core/period";
import { type DemoCity, demoCity, type Fault } from "../../server/src/app/demo-city/index.ts";
import { type Bench, type BenchReport, median, round } from "./report.ts";

/** One report: what is flagged or planted or neither. */
type Unit = string;
const unitOf = (form: FormCode, month: Month, enterpriseId: number): Unit => `${form} ${month} ${enterpriseId}`;

const asks = ({ level }: { level: CheckLevel }) => level !== "hint";

interface Flags {
  flagged: Map<Unit, Finding[]>;
  faults: Fault[];
  reports: number;
  /** Of each month of the output form. */
  seconds: number[];
}

/** Two years before the month as the bureau held them then, so that the history is the one a clerk has. */
function withTwoYears(city: DemoCity, form: FormCode, subject: Subject): Subject {
  const history = new Map(subject.history);
  for (let back = 13; back <= 24; back++) {
    const month = addMonths(subject.month, -back);
    const held = city.held(form, subject.enterpriseId, month);
    if (held) history.set(month, held);
  }
  return { ...subject, history };
}

function checkMonth(city: DemoCity, form: Form, month: Month, flags: Flags) {
  const subjects = city.subjects(form.code, month).map((subject) => withTwoYears(city, form.code, subject));
  const from = performance.now();
  const found = checkReports(form, subjects);
  if (form.code === "output") flags.seconds.push((performance.now() - from) / 1000);
  flags.reports += subjects.length;
  flags.faults.push(...city.faults.filter((fault) => fault.form === form.code && fault.month === month));
  for (const [enterpriseId, findings] of found) {
    if (findings.some(asks)) flags.flagged.set(unitOf(form.code, month, enterpriseId), findings.filter(asks));
  }
}

/** Reports of months in which something documented happened to the enterprise or its county: asking about them is right. */
function eventUnits(city: DemoCity): Set<Unit> {
  const units = new Set<Unit>();
  for (const { code } of forms) {
    for (const { month, enterpriseId, region } of city.reports(code)) {
      const isTouched = city.events.some(
        (event) =>
          (event.enterpriseId === enterpriseId || (event.enterpriseId === undefined && event.region === region)) &&
          event.fromMonth <= month &&
          month <= event.toMonth,
      );
      if (isTouched) units.add(unitOf(code, month, enterpriseId));
    }
  }
  return units;
}

function recallByKind({ faults, flagged }: Flags): Record<string, number> {
  const byKind = new Map<string, boolean[]>();
  for (const { form, kind, month, enterpriseId } of faults) {
    const key = `recall.${form}.${kind}`;
    byKind.set(key, [...(byKind.get(key) ?? []), flagged.has(unitOf(form, month, enterpriseId))]);
  }
  return Object.fromEntries([...byKind].map(([key, hits]) => [key, round(hits.filter(Boolean).length / hits.length)]));
}

/** Recall and precision over a city's reports, month by month with what was known then. */
function measure(city: DemoCity, isShort: boolean) {
  const flags: Flags = { flagged: new Map(), faults: [], reports: 0, seconds: [] };
  for (const form of forms) {
    const months = city.monthsOf(form.code);
    for (const month of isShort ? months.slice(-3) : months) checkMonth(city, form, month, flags);
  }
  const planted = new Set(flags.faults.map(({ form, month, enterpriseId }) => unitOf(form, month, enterpriseId)));
  const events = eventUnits(city);
  const right = [...flags.flagged.keys()].filter((unit) => planted.has(unit));
  const outsideEvents = [...flags.flagged.keys()].filter((unit) => planted.has(unit) || !events.has(unit));
  const found = flags.faults.filter((fault) => flags.flagged.has(unitOf(fault.form, fault.month, fault.enterpriseId)));
  return {
    flags,
    recall: round(found.length / flags.faults.length),
    precision: round(right.length / outsideEvents.length),
    rawPrecision: round(right.length / flags.flagged.size),
    wrong: outsideEvents.length - right.length,
  };
}

/** Another city of the same making, on which nobody looked while the rules were written. */
const unseenSeed = 20_261_121;

/**
 * Checks every report of the made-up city. A unit is one report; recall counts the planted faults whose report is asked about,
 * precision the reports asked about that hold one. Months of documented events (a halt, a flood) stand outside of precision, and
 * inside of `rawPrecision`, where they count as wrongly asked. The same for a city that the rules were not written on.
 */
export const checks: Bench = async ({ short }): Promise<BenchReport> => {
  const { flags, recall, precision, rawPrecision, wrong } = measure(demoCity(), short);
  const unseen = measure(demoCity(unseenSeed), short);
  return {
    bench: "checks",
    figures: {
      recall,
      precision,
      rawPrecision,
      unseenRecall: unseen.recall,
      unseenPrecision: unseen.precision,
      faults: flags.faults.length,
      reports: flags.reports,
      flagged: flags.flagged.size,
      flaggedWrongly: wrong,
      seconds: round(median(flags.seconds)),
      ...recallByKind(flags),
    },
    peers: {
      recallLimit: 0.95,
      precisionLimit: 0.6,
      unseenRecallLimit: 0.95,
      unseenPrecisionLimit: 0.6,
      secondsLimit: 0.5,
    },
  };
};
