/** What the screens that watch show; all of it is part of the URL. */

type Raw = Record<string, unknown>;

export interface WallChoices {
  /** Group of indicators; absent: the headlines. */
  group?: string;
  /** All counties below instead of the next level. */
  deep?: true;
}

export function readWallChoices(raw: Raw): WallChoices {
  return {
    ...(isWord(raw.group) ? { group: raw.group } : {}),
    ...(raw.deep === true || raw.deep === "true" ? { deep: true as const } : {}),
  };
}

export interface SeriesChoices {
  /** Indicator code; absent: the first of the catalogue's headlines with figures. */
  of?: string;
  /** Absent: the level where it has one, else the growth. */
  measure?: "level" | "yoy";
}

export function readSeriesChoices(raw: Raw): SeriesChoices {
  return {
    ...(isWord(raw.of) ? { of: raw.of } : {}),
    ...(raw.measure === "level" || raw.measure === "yoy" ? { measure: raw.measure } : {}),
  };
}

const isWord = (value: unknown): value is string => typeof value === "string" && /^[a-z][a-z0-9-]{0,79}$/.test(value);
