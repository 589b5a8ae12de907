import { parseCanonical } from "@diaodu/core/address";
import { indicator, region } from "@diaodu/core/catalogue";
import { type Figure, type Point, pointOf } from "@diaodu/core/figures";
import { atPeriod, shippedRule, type WarningDetail } from "@diaodu/core/monitor";
import { type Month, spanWords } from "@diaodu/core/period";
import type { WarningView } from "../schemas.ts";
import type { StoredWarning } from "./stored.ts";

type Latest = WarningDetail["latest"];

/** How a warning was told in a month: by the newest figures that a run knew then. */
export function toldIn(stored: StoredWarning, asked: Month): Latest & { severity: number; periods: number } {
  const { address, value, sentence, detail, month, severity, told } = stored;
  if (told) return { ...told.detail.latest, severity: told.severity, periods: told.detail.periods };
  // Stored before each month's telling was kept: the newest there is, or, of a month before it, as it was raised.
  const isNewer = asked > month && detail.latest.month <= asked;
  const latest = isNewer
    ? detail.latest
    : { ...detail.latest, month: periodIn(address) ?? month, address, value, sentence };
  return { ...latest, severity, periods: detail.periods };
}

function periodIn(text: string): Month | null {
  const address = parseCanonical(text);
  return address.ok ? address.value.month : null;
}

function pointAt(text: string): Point | null {
  const address = parseCanonical(text);
  return address.ok ? pointOf(address.value) : null;
}

/** Whether a newer period of the figure has gone by of which nothing could be said. */
const isOutdated = ({ month, address }: Latest, asked: Month): boolean => {
  const point = pointAt(address);
  return point !== null && atPeriod({ ...point, month: asked }).month > month;
};

/** Any sentence about figures that newer ones should have followed says so itself, wherever it is read. */
const withItsAge = (sentence: string, label: string): string =>
  `${sentence.replace(/。$/u, "")}（数据截至${label}，其后缺数，未作判断）。`;

export type RuleNames = ReadonlyMap<string, string>;
export const ruleName = (names: RuleNames, code: string): string => names.get(code) ?? shippedRule(code)?.name ?? code;

/** @param figure the live figure at the address of `toldIn` */
export function warningView(stored: StoredWarning, figure: Figure, asked: Month, names: RuleNames): WarningView {
  const { id, rule, month, cleared, threshold, owner, status } = stored;
  const told = toldIn(stored, asked);
  const label = labelOf(told.address);
  const isOver = cleared !== null && cleared <= asked;
  const isOld = cleared === null && isOutdated(told, asked);
  return {
    id,
    region: stored.region,
    regionName: region(stored.region)?.name ?? "",
    rule,
    ruleName: ruleName(names, rule),
    ruleVersion: stored.rule_version,
    month,
    label,
    cleared,
    severity: told.severity,
    sentence: isOld ? withItsAge(told.sentence, label) : told.sentence,
    mark: told.isEasing ? "easing" : isOld ? "outdated" : "holds",
    figure,
    thenValue: told.value,
    vintage: stored.vintage === null ? null : new Date(stored.vintage).toISOString(),
    threshold,
    owner,
    status: isOver ? status : (stored.status_then ?? status),
    raisedAt: new Date(stored.raised_at).toISOString(),
    periods: told.periods,
    later: laterOf(stored, asked),
  };
}

/** What is known now of a warning seen in a month gone by; null: the month is the newest that was run. */
function laterOf(
  { status, severity, detail, cleared, newest_run: newest }: StoredWarning,
  asked: Month,
): WarningView["later"] {
  if (newest === null || newest <= asked) return null;
  return { status, severity, cleared, month: newest, sentence: detail.latest.sentence };
}

/** The period of a figure: 1—5月. */
function labelOf(text: string): string {
  const address = parseCanonical(text);
  if (!address.ok) return "";
  const { month, span, indicator: code } = address.value;
  return spanWords(month, span, indicator(code)?.kind === "stock");
}
