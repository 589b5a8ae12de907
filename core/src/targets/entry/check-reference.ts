import { indicator } from "../../catalogue/index.ts";
import type { Target } from "../../figures/index.ts";
import { type Month, yearOf } from "../../period/index.ts";
import type { EntryFault, TargetEntry } from "./types.ts";

type Found = Pick<EntryFault, "field" | "code" | "details">;

/** Whether the indicator to keep pace with (同步) is there and known. */
export function checkReference({ comparator, reference = "" }: TargetEntry): Found[] {
  const found = (code: EntryFault["code"]): Found[] => [{ field: "reference", code, details: { reference } }];
  if (comparator !== "in-step") return reference === "" ? [] : found("targets/reference-surplus");
  if (reference === "") return found("targets/reference-missing");
  return indicator(reference) ? [] : found("targets/reference-unknown");
}

type Pace = Pick<TargetEntry | Target, "region" | "indicator" | "month" | "comparator" | "reference">;

/** Of one region's year: which indicators each keeps pace with. */
class Paces {
  readonly #after = new Map<string, Set<string>>();
  readonly #place = ({ region, month }: Pace, code: string) => `${region} ${yearOf(month as Month)} ${code}`;

  add(pace: Pace) {
    if (pace.comparator !== "in-step" || !pace.reference) return;
    const from = this.#place(pace, pace.indicator);
    this.#after.set(from, (this.#after.get(from) ?? new Set()).add(this.#place(pace, pace.reference)));
  }

  /** Following the paces from what it refers to leads back to itself. */
  isCircular(pace: Pace): boolean {
    const home = this.#place(pace, pace.indicator);
    const open = [this.#place(pace, pace.reference ?? "")];
    const seen = new Set<string>();
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === home) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(this.#after.get(at) ?? []));
    }
    return false;
  }
}

/** Targets that keep pace with one another in a ring have nothing to be measured by. @param held others in force */
export function findCircles(entries: readonly TargetEntry[], held: readonly Target[]): EntryFault[] {
  const paces = new Paces();
  for (const pace of [...entries, ...held]) paces.add(pace);
  return entries.flatMap((entry, at): EntryFault[] =>
    entry.comparator === "in-step" && entry.reference && paces.isCircular(entry)
      ? [{ at, field: "reference", code: "targets/reference-circular", details: circleOf(entry) }]
      : [],
  );
}

const circleOf = ({ indicator: code, reference = "" }: TargetEntry) => ({
  indicator: indicator(code)?.name ?? code,
  reference: indicator(reference)?.name ?? reference,
});
