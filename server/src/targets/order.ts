import { indicators } from "@diaodu/core/catalogue";
import type { Target } from "@diaodu/core/figures";

/** Headlines as on the overview, then the catalogue's order. */
const places = new Map(
  [...indicators].sort((a, b) => (a.headline ?? 999) - (b.headline ?? 999)).map(({ code }, i) => [code, i]),
);

const measurePlaces: Partial<Record<Target["measure"], number>> = { yoy: 0, level: 1 };
const measurePlace = ({ measure }: Target): number => measurePlaces[measure] ?? 2;

/** As a sheet of targets is read: by indicator, the year before its parts, growth before level, 确保 before 奋斗. */
export const inOrder = (targets: readonly Target[]): Target[] =>
  [...targets].sort(
    (a, b) =>
      a.region - b.region ||
      (places.get(a.indicator) ?? 0) - (places.get(b.indicator) ?? 0) ||
      a.industry.localeCompare(b.industry) ||
      b.month - a.month ||
      measurePlace(a) - measurePlace(b) ||
      a.tier.localeCompare(b.tier) ||
      a.goal - b.goal,
  );
