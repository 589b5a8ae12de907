import { type FormCode, forms } from "@diaodu/core/collect";
import { addMonths, type Month, monthOfYear, yearOf } from "@diaodu/core/period";
import { openMonth } from "./calendar.ts";
import { monthsOf } from "./ledger.ts";
import type { MonthStateRow } from "./types.ts";

/** Day of the next month on which a form's month is published; finance figures come a week later. */
const publishedOn: Readonly<Record<FormCode, number>> = { output: 18, finance: 27, labour: 24 };

/** Milliseconds of a day in a month, at an hour of UTC. */
const instant = (m: Month, day: number, hour: number): number => Date.UTC(yearOf(m), monthOfYear(m) - 1, day, hour);

/** ISO time of a day in a month. */
export const onDay = (m: Month, day: number, hour: number): string => new Date(instant(m, day, hour)).toISOString();

/** ISO time of a day in the month after. */
export const onDayAfter = (m: Month, day: number, hour: number): string => onDay(addMonths(m, 1), day, hour);

/** When a form's month was published: about the 20th of the next month. ISO time. */
export const publishedAt = (code: FormCode, m: Month): string => onDayAfter(m, publishedOn[code], 2);

/** When reports of a month come in: from the 5th to the 10th of the next month. Milliseconds. */
export const filedAt = (m: Month, place: number): number => instant(addMonths(m, 1), 5 + (place % 6), 1 + (place % 9));

/** Every month but the open one is published. */
export const monthStates = (): MonthStateRow[] =>
  forms.flatMap(({ code }) =>
    monthsOf(code)
      .filter((m) => m < openMonth)
      .flatMap((m): MonthStateRow[] => [
        { form: code, month: m, state: "closed", at: onDayAfter(m, publishedOn[code] - 3, 8) },
        { form: code, month: m, state: "published", at: publishedAt(code, m) },
      ]),
  );
