/** What the list of warnings shows; all of it is part of the URL. */

type Raw = Record<string, unknown>;

export const warningStatuses = ["raised", "confirmed", "dismissed", "cleared"] as const;

export interface WarningsChoices {
  /** Absent: every severity. */
  severity?: 1 | 2 | 3 | 4;
  /** Absent: those that are open. */
  status?: (typeof warningStatuses)[number];
  /** Code of a rule. */
  rule?: string;
}

export function readWarningsChoices(raw: Raw): WarningsChoices {
  const severity = ([1, 2, 3, 4] as const).find((each) => each === Number(raw.severity));
  const status = warningStatuses.find((each) => each === raw.status);
  const { rule } = raw;
  return {
    ...(severity ? { severity } : {}),
    ...(status ? { status } : {}),
    ...(typeof rule === "string" && /^[a-z0-9][a-z0-9-]{0,59}$/.test(rule) ? { rule } : {}),
  };
}
