/** Dimensions of the units that bulletins print; a figure is converted only inside one. */
const dimensions: readonly (readonly [RegExp, string])[] = [
  [/吨公里/, "tonne-km"],
  [/人公里|客公里/, "passenger-km"],
  [/美元|元/, "money"],
  [/千瓦时|千瓦小时|度/, "energy"],
  [/标准煤/, "coal equivalent"],
  [/吨/, "mass"],
  [/平方米|m2|平米|公顷|亩/, "area"],
  [/立方米|升|m3/, "volume"],
  [/人次|人|户籍/, "people"],
  [/%|百分点|‰/, "share"],
];

/** @example dimensionOf("万吨公里") // "tonne-km" */
export const dimensionOf = (unit: string): string | null =>
  dimensions.find(([pattern]) => pattern.test(unit))?.[1] ?? null;
