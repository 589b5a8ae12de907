import type { Form } from "../collect/index.ts";
import type { Finding, Subject } from "./types.ts";

/**
 * Runs all checks of a form over the reports of one month; peers are the other reports of the same division among them.
 * @returns findings by enterprise; an enterprise without any is left out
 */
export function checkReports(
  _form: Form,
  _subjects: readonly Subject[],
  _peers: readonly Subject[] = _subjects,
): Map<number, Finding[]> {
  throw new Error("being built");
}
