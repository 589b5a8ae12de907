/** What the roster is looked through for; part of the URL. */
export interface RosterChoices {
  search?: string;
  /** GB/T 4754 section or division. */
  industry?: string;
  size?: number;
  offset?: number;
}

/** Over which months comings and goings are shown, back from the month of the page; part of the URL. */
export const stretches = ["year", "12", "24"] as const;
export type Stretch = (typeof stretches)[number];
export interface ChangesChoices {
  /** Absent: the year so far. */
  over?: Stretch;
}

export const candidateStates = ["open", "on-roster", "dismissed"] as const;
export type CandidateState = (typeof candidateStates)[number];
export interface CandidateChoices {
  /** Absent: those still open. */
  state?: CandidateState;
}

type Raw = Record<string, unknown>;

export function readRosterChoices(raw: Raw): RosterChoices {
  const [size, offset] = [Number(raw.size), Number(raw.offset)];
  // A search of digits only comes back from the URL as a number.
  const search = typeof raw.search === "number" ? String(raw.search) : raw.search;
  return {
    ...(typeof search === "string" && search.trim() !== "" ? { search: search.slice(0, 100) } : {}),
    ...(typeof raw.industry === "string" && /^[BCD](\d\d)?$/.test(raw.industry) ? { industry: raw.industry } : {}),
    ...(Number.isInteger(size) && size >= 1 && size <= 4 ? { size } : {}),
    ...(Number.isInteger(offset) && offset > 0 ? { offset } : {}),
  };
}

export function readChangesChoices(raw: Raw): ChangesChoices {
  const over = stretches.find((known) => known === String(raw.over));
  return over && over !== "year" ? { over } : {};
}

export function readCandidateChoices(raw: Raw): CandidateChoices {
  const state = candidateStates.find((known) => known === raw.state);
  return state && state !== "open" ? { state } : {};
}
