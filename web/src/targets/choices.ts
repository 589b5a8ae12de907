/** What the screens of targets show; all of it is part of the URL. */

type Raw = Record<string, unknown>;

export interface TargetsChoices {
  /** Absent: the year of the month in view. */
  year?: number;
  /** Absent: both lines. */
  tier?: "assured" | "stretch";
}

export function readTargetsChoices(raw: Raw): TargetsChoices {
  const year = Number(raw.year);
  return {
    ...(Number.isInteger(year) && year > 1948 && year < 2191 ? { year } : {}),
    ...(raw.tier === "assured" || raw.tier === "stretch" ? { tier: raw.tier } : {}),
  };
}

export const targetParts = ["path", "regions", "what-if", "history"] as const;

export interface TargetChoices {
  /** Absent: the path. */
  part?: (typeof targetParts)[number];
}

export function readTargetChoices(raw: Raw): TargetChoices {
  const part = targetParts.find((each) => each === raw.part);
  return part ? { part } : {};
}
