import type { ReportView } from "../answers.ts";

/** What was said to a form's doubts, by doubt. */
export type Explanations = Readonly<Record<string, string>>;

const placeOf = ({ form, month, enterprise }: ReportView): string => `diaodu.said.${form}.${month}.${enterprise.id}`;

/** Explanations of a form not handed in yet; the server keeps them only with the report, so the browser does until then. */
export function keptExplanations(view: ReportView): Explanations {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(view)) ?? "{}");
    return typeof kept === "object" && kept !== null ? (kept as Explanations) : {};
  } catch {
    return {}; // a browser that keeps nothing, or somebody else's words
  }
}

export function keepExplanations(view: ReportView, said: Explanations): void {
  try {
    if (Object.keys(said).length === 0) localStorage.removeItem(placeOf(view));
    else localStorage.setItem(placeOf(view), JSON.stringify(said));
  } catch {
    // The words stay on the page and go in with the report.
  }
}
