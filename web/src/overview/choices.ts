/** What the overview shows on its map and bars; part of the URL. */
export interface OverviewChoices {
  /** Indicator code by which the counties are coloured; absent: the first headline that the counties have. */
  by?: string;
}

export const readChoices = (raw: Record<string, unknown>): OverviewChoices =>
  typeof raw.by === "string" && raw.by !== "" ? { by: raw.by } : {};
