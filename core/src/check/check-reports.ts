import type { Form } from "../collect/index.ts";
import type { Month } from "../period/index.ts";
import { type Calendar, calendarOf } from "./calendar.ts";
import { companyOf } from "./company.ts";
import { evaluate } from "./evaluate/index.ts";
import { type Examined, examine } from "./examined.ts";
import { rulesOf } from "./rules/index.ts";
import { type Raised, settle } from "./settle.ts";
import type { CheckEntry, Finding, Subject } from "./types.ts";

/** The checks of a form as declared, in the order in which they are listed. */
export const checksOf = (form: Form): readonly CheckEntry[] =>
  rulesOf(form.code).map(({ id, form: code, level, title }) => ({ id, form: code, level, title }));

/**
 * Runs all checks of a form over the reports of one month; peers are the other reports of the same division among them.
 * @returns findings by enterprise, hard first, then by effect; an enterprise without any is left out
 */
export function checkReports(
  form: Form,
  subjects: readonly Subject[],
  peers: readonly Subject[] = subjects,
): Map<number, Finding[]> {
  const calendars = new Map<Month, Calendar>();
  const look = (subject: Subject) => examine(calendarFor(calendars, form, subject.month), subject);
  const examined = subjects.map(look);
  const company = companyOf(peers === subjects ? examined : peers.map(look));
  const rules = rulesOf(form.code);
  const findings = new Map<number, Finding[]>();
  for (const one of examined) {
    const found = settle(rules.flatMap((rule) => raisedBy(rule, one, company)));
    if (found.length > 0) findings.set(one.subject.enterpriseId, found);
  }
  return findings;
}

const raisedBy = (
  rule: ReturnType<typeof rulesOf>[number],
  one: Examined,
  company: ReturnType<typeof companyOf>,
): Raised[] => evaluate(rule, one, company).map((doubt) => ({ rule, doubt }));

function calendarFor(calendars: Map<Month, Calendar>, form: Form, month: Month): Calendar {
  const calendar = calendars.get(month) ?? calendarOf(form, month);
  calendars.set(month, calendar);
  return calendar;
}
