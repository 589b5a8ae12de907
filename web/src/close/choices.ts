/** What the screens over closed months show; all of it is part of the URL. */

type Raw = Record<string, unknown>;

export const dragSpans = ["ytd", "month"] as const;
export const dragOrders = ["region", "industry"] as const;
export const sizes = ["large", "medium", "small", "micro"] as const;
export type Size = (typeof sizes)[number];

export interface DragChoices {
  /** Absent: the year to date. */
  span?: "ytd" | "month";
  /** Indicator code; absent: output. */
  of?: string;
  /** What the whole falls into first; absent: regions. */
  by?: "region" | "industry";
  size?: Size;
  /** Largest pull first; absent: what drags most first. */
  order?: "best";
  /** Rows that are open, as paths of keys: 990102,990102.C26 */
  unfold?: string;
}

export function readDragChoices(raw: Raw): DragChoices {
  const span = oneOf(dragSpans, raw.span);
  const by = oneOf(dragOrders, raw.by);
  const size = oneOf(sizes, raw.size);
  return {
    ...(span ? { span } : {}),
    ...(isWord(raw.of) ? { of: raw.of } : {}),
    ...(by ? { by } : {}),
    ...(size ? { size } : {}),
    ...(raw.order === "best" ? { order: raw.order } : {}),
    ...(isWord(raw.unfold) || typeof raw.unfold === "number" ? { unfold: String(raw.unfold) } : {}),
  };
}

export const haltedStatuses = ["halted", "reduced", "resumed", "new"] as const;
export type HaltedStatus = (typeof haltedStatuses)[number];

export interface HaltedChoices {
  status?: HaltedStatus;
  county?: number;
  /** GB/T 4754 code of a division. */
  industry?: string;
  /** How many of the list; absent: as many as the server thinks fit. */
  first?: number;
}

export function readHaltedChoices(raw: Raw): HaltedChoices {
  const status = oneOf(haltedStatuses, raw.status);
  return {
    ...(status ? { status } : {}),
    ...(Number.isInteger(raw.county) ? { county: raw.county as number } : {}),
    ...(isWord(raw.industry) ? { industry: raw.industry } : {}),
    ...(isCount(raw.first) ? { first: raw.first } : {}),
  };
}

const isCount = (raw: unknown): raw is number => Number.isInteger(raw) && Number(raw) > 0 && Number(raw) <= 2000;
const oneOf = <T extends string>(known: readonly T[], raw: unknown): T | undefined =>
  known.find((each) => each === raw);
const isWord = (raw: unknown): raw is string => typeof raw === "string" && raw !== "";
