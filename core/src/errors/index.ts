/** A line of a domain's error catalogue. `{name}` in a text is filled from the fault's details. */
export interface ErrorEntry {
  status: number;
  message: { zh: string; en: string };
  remedy: { zh: string; en: string };
}

/** Where in what the user gave us. */
export interface Where {
  file?: string;
  sheet?: string;
  cell?: string;
  field?: string;
}

/** One typed error: what is wrong, where, and what to do about it. */
export interface Fault {
  code: string;
  message: { zh: string; en: string };
  remedy: { zh: string; en: string };
  where?: Where;
  status: number;
}

/** Expected failures are returned, all of them at once. */
export type Result<T> = { ok: true; value: T } | { ok: false; faults: Fault[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (...faults: Fault[]): { ok: false; faults: Fault[] } => ({ ok: false, faults });

/** Makes the fault `code` of `catalogue`, with `details` put into its texts. */
export function fault<C extends Record<string, ErrorEntry>>(
  catalogue: C,
  code: keyof C & string,
  details: Record<string, string | number> = {},
  where?: Where,
): Fault {
  const entry = catalogue[code] as ErrorEntry;
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ""));
  const both = (texts: { zh: string; en: string }) => ({ zh: fill(texts.zh), en: fill(texts.en) });
  return {
    code,
    message: both(entry.message),
    remedy: both(entry.remedy),
    status: entry.status,
    ...(where ? { where } : {}),
  };
}
