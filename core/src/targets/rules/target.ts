import { absent, computed, missing, ok, type Rule } from "../../figures/index.ts";
import { goalNotes } from "../goal-notes.ts";
import { goalAt } from "../in-force.ts";
import { promisedBy, unitOfTarget } from "../promise.ts";
import { targetDecimals } from "../reading.ts";
import { targetText } from "../wording.ts";

/** The number promised (目标); it was known when the target was entered. */
export const targetRule: Rule = (point, workings) => {
  const target = goalAt(point, workings);
  if (!target) return absent(point, "no-target");
  const promised = promisedBy(target, point, workings);
  const { value, inputs } = promised;
  const measured = value === null ? missing(promised.reason) : ok(value, unitOfTarget(target.measure, point.indicator));
  const derivation = computed(point, measured, inputs, {
    decimals: targetDecimals(target.measure, point.indicator),
    formula: () => ({ words: "目标", numbers: targetText(target, point.indicator) }),
    notes: () => [...goalNotes(target, point, workings), ...promised.notes],
  });
  return { ...derivation, knownAt: value === null ? null : Math.max(target.knownAt, derivation.knownAt ?? 0) };
};
