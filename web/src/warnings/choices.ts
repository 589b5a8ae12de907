/** What the list of warnings shows; all of it is part of the URL. */

type Raw = Record<string, unknown>;

export const warningStatuses = ["raised", "confirmed", "dismissed", "cleared"] as const;
/** The gravest first: 4 红 3 橙 2 黄 1 蓝. */
export const severities = [4, 3, 2, 1] as const;
export type Severity = (typeof severities)[number];

export interface WarningsChoices {
  /** Absent: every severity. */
  severity?: Severity;
  /** Absent: those that stand in the month. */
  status?: (typeof warningStatuses)[number];
  /** Code of a rule. */
  rule?: string;
  /** Whom the warnings are about; absent: the region of the page and all below it. */
  county?: number;
}

export function readWarningsChoices(raw: Raw): WarningsChoices {
  const severity = severities.find((each) => each === Number(raw.severity));
  const status = warningStatuses.find((each) => each === raw.status);
  const { rule, county } = raw;
  return {
    ...(severity ? { severity } : {}),
    ...(status ? { status } : {}),
    ...(isCode(rule) ? { rule } : {}),
    ...(Number.isInteger(county) ? { county: county as number } : {}),
  };
}

/** The rule whose text a new rule begins with. */
export const readCopied = ({ from }: Raw): string | undefined => (isCode(from) ? from : undefined);

const isCode = (raw: unknown): raw is string => typeof raw === "string" && /^[a-z0-9][a-z0-9-]{0,59}$/.test(raw);
