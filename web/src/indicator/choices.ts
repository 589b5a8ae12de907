import { type Span, spans } from "@diaodu/core/period";

/** What the indicator's page shows; part of the URL. */
export interface IndicatorChoices {
  /** Absent: the span in which the indicator is usually read. */
  span?: Span;
  /** Codes of the indicators drawn beside this one, separated by commas. */
  compare?: string;
}

export function readChoices(raw: Record<string, unknown>): IndicatorChoices {
  const span = spans.find((known) => known === raw.span);
  return {
    ...(span ? { span } : {}),
    ...(typeof raw.compare === "string" && raw.compare !== "" ? { compare: raw.compare } : {}),
  };
}
