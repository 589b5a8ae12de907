/** What the screens of targets show; all of it is part of the URL. */

type Raw = Record<string, unknown>;

export const tiers = ["assured", "stretch"] as const;
export type Tier = (typeof tiers)[number];

export interface TargetsChoices {
  /** Absent: the year of the month in view. */
  year?: number;
  /** Absent: both lines. */
  tier?: Tier;
}

export function readTargetsChoices(raw: Raw): TargetsChoices {
  const year = Number(raw.year);
  const tier = oneOf(tiers, raw.tier);
  return {
    ...(Number.isInteger(year) && year > 1948 && year < 2191 ? { year } : {}),
    ...(tier ? { tier } : {}),
  };
}

export const targetParts = ["path", "regions", "what-if", "history"] as const;
export type TargetPart = (typeof targetParts)[number];

export interface TargetChoices {
  /** Absent: the path. */
  part?: TargetPart;
  /** Into what the path is taken apart; absent: months. */
  by?: "quarters";
}

export function readTargetChoices(raw: Raw): TargetChoices {
  const part = oneOf(targetParts, raw.part);
  return { ...(part ? { part } : {}), ...(raw.by === "quarters" ? { by: raw.by } : {}) };
}

const oneOf = <T extends string>(known: readonly T[], raw: unknown): T | undefined =>
  known.find((each) => each === raw);
