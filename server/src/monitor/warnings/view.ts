import { parseCanonical } from "@diaodu/core/address";
import { indicator, region } from "@diaodu/core/catalogue";
import type { Figure } from "@diaodu/core/figures";
import { shippedRule } from "@diaodu/core/monitor";
import { type Month, spanWords } from "@diaodu/core/period";
import type { WarningView } from "../schemas.ts";
import type { StoredWarning } from "./stored.ts";

/** How a warning is told: by its newest figures, or, of a month before them, as it was raised. */
export function toldIn({ address, value, sentence, detail, month }: StoredWarning, asked: Month) {
  const isNewer = asked > month && detail.latest.month <= asked;
  const { latest } = detail;
  return isNewer
    ? { address: latest.address, value: latest.value, sentence: latest.sentence }
    : { address, value, sentence };
}

export type RuleNames = ReadonlyMap<string, string>;
export const ruleName = (names: RuleNames, code: string): string => names.get(code) ?? shippedRule(code)?.name ?? code;

/** @param figure the live figure at the address of `toldIn` */
export function warningView(stored: StoredWarning, figure: Figure, asked: Month, names: RuleNames): WarningView {
  const { id, rule, month, cleared, severity, threshold, owner, status, detail } = stored;
  const { value, sentence } = toldIn(stored, asked);
  return {
    id,
    region: stored.region,
    regionName: region(stored.region)?.name ?? "",
    rule,
    ruleName: ruleName(names, rule),
    ruleVersion: stored.rule_version,
    month,
    label: labelOf(figure.address),
    cleared,
    severity,
    sentence,
    figure,
    thenValue: value,
    vintage: stored.vintage === null ? null : new Date(stored.vintage).toISOString(),
    threshold,
    owner,
    status,
    raisedAt: new Date(stored.raised_at).toISOString(),
    periods: detail.periods,
  };
}

/** The period of a figure: 1—5月. */
function labelOf(text: string): string {
  const address = parseCanonical(text);
  if (!address.ok) return "";
  const { month, span, indicator: code } = address.value;
  return spanWords(month, span, indicator(code)?.kind === "stock");
}
