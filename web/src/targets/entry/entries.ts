import { hasNumber, hasTolerance } from "@diaodu/core/targets";
import type { TargetEntry } from "../answers.ts";
import { numberIn } from "../typed-number.ts";
import { type Draft, hasReference } from "./draft.ts";

export type EntryField = keyof TargetEntry;

/** What is wrong with one row of what was typed. */
export interface DraftFault {
  /** Position of the row. */
  at: number;
  field: EntryField;
  message: { zh: string; en: string };
  remedy: { zh: string; en: string };
}

const unchosen = {
  message: { zh: "还没有选择指标", en: "No indicator is chosen" },
  remedy: { zh: "请选择一个指标", en: "Choose one" },
};
const notNumber = (said: string) => ({
  message: { zh: `应为数字，实为“${said}”`, en: `“${said}” is no number` },
  remedy: { zh: "只填数字，单位在旁边", en: "Write the number only; its unit stands beside it" },
});

/** What was typed as the server takes it, or what keeps it from being that. */
export function entriesOf(drafts: readonly Draft[]): { entries: TargetEntry[]; faults: DraftFault[] } {
  const faults = drafts.flatMap(faultsOf);
  return { faults, entries: faults.length > 0 ? [] : drafts.map(entryOf) };
}

function faultsOf(draft: Draft, at: number): DraftFault[] {
  return [
    ...(draft.of === undefined ? [{ at, field: "indicator" as const, ...unchosen }] : []),
    ...(["value", "tolerance"] as const).flatMap((field) =>
      Number.isNaN(numberIn(draft[field])) ? [{ at, field, ...notNumber(draft[field].trim()) }] : [],
    ),
  ];
}

/** @returns only what belongs to the comparator: a number typed before it was changed is left out */
export function entryOf(draft: Draft): TargetEntry {
  const { of = "", region, month, span, measure, comparator, tier, origin } = draft;
  const [indicator = "", industry] = of.split(":");
  const words = (["document", "clause", "owner", "effective"] as const)
    .map((field) => [field, draft[field].trim()])
    .filter(([, said]) => said !== "");
  return {
    ...{ region, indicator, month, span, measure, comparator, tier, origin },
    ...(industry ? { industry } : {}),
    value: hasNumber(comparator) ? numberIn(draft.value) : null,
    ...(hasTolerance(comparator) ? { tolerance: numberIn(draft.tolerance) } : {}),
    ...(hasReference(draft) && draft.reference ? { reference: draft.reference } : {}),
    ...Object.fromEntries(words),
  };
}
