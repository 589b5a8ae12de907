import { type CompositeLight, compositeLight } from "./composite-light.ts";
import type { Composite } from "./types.ts";

/** Marks a component that is another composite. */
const prefix = "composite:";
/** @returns the other composite's code; null for an indicator's */
export const compositeIn = (of: string): string | null => (of.startsWith(prefix) ? of.slice(prefix.length) : null);

/** A composite says nothing when less than this share of its weight has a light. */
const enoughWeight = 0.5;

/**
 * The composites of one place, by code, from the lights of its indicators. A component without a light is left out; null where
 * too few are left. Composites hold no circle: `checkComposites` refuses those.
 * @param scoreOf score of an indicator's light, 1 to 5; null: none
 */
export function compositeLights(
  composites: readonly Composite[],
  scoreOf: (indicator: string) => number | null,
): Map<string, CompositeLight | null> {
  const byCode = new Map(composites.map((composite) => [composite.code, composite]));
  const found = new Map<string, CompositeLight | null>();
  const lightOf = (code: string): CompositeLight | null => {
    const held = found.get(code);
    if (held !== undefined) return held;
    const composite = byCode.get(code);
    const lit = composite ? lightFrom(composite, partScore) : null;
    found.set(code, lit);
    return lit;
  };
  const partScore = (of: string): number | null => {
    const other = compositeIn(of);
    return other === null ? scoreOf(of) : (lightOf(other)?.score ?? null);
  };
  for (const { code } of composites) lightOf(code);
  return found;
}

function lightFrom({ components, cutsPct }: Composite, partScore: (of: string) => number | null) {
  const all = components.reduce((sum, { weight }) => sum + weight, 0);
  const lit = components.flatMap(({ of, weight }) => {
    const score = partScore(of);
    return score === null ? [] : [{ score, weight }];
  });
  const weights = lit.map(({ weight }) => weight);
  if (weights.reduce((sum, each) => sum + each, 0) < enoughWeight * all) return null;
  return compositeLight(
    lit.map(({ score }) => score),
    cutsPct,
    weights,
  );
}
