import { type Span, spans } from "@diaodu/core/period";

/** How many months back the page may look, the shown month included. The middle one holds two full years of growth. */
export const reaches = [13, 25, 61] as const;
export type Reach = (typeof reaches)[number];

/** What the indicator's page shows; part of the URL. */
export interface IndicatorChoices {
  /** Absent: the span in which the indicator is usually read. */
  span?: Span;
  /** Months back; absent: the middle reach. */
  back?: Reach;
  /** Codes of the indicators drawn beside this one, separated by commas. */
  compare?: string;
  /** GB/T 4754 code, C26; absent: all industries together. */
  industry?: string;
}

export function readChoices(raw: Record<string, unknown>): IndicatorChoices {
  const span = spans.find((known) => known === raw.span);
  const back = reaches.find((known) => known === Number(raw.back));
  return {
    ...(span ? { span } : {}),
    ...(back ? { back } : {}),
    ...(isWord(raw.compare) ? { compare: raw.compare } : {}),
    ...(isWord(raw.industry) ? { industry: raw.industry } : {}),
  };
}

const isWord = (raw: unknown): raw is string => typeof raw === "string" && raw !== "";
