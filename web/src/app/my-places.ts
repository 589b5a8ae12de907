import { useSyncExternalStore } from "react";

/**
 * Places this browser is used for. Kept in the browser: until people sign in, nobody else can know whom its user works for.
 */
export interface MyPlaces {
  /** Whose figures open where a link does not say. Absent: the place of which the store holds most bulletins. */
  home?: number;
  /** Chosen last first. */
  recent: readonly number[];
}

const key = "diaodu.places";
const kept = 5;
const nowhere: MyPlaces = { recent: [] };
const listeners = new Set<() => void>();
let read: { raw: string | null; places: MyPlaces } = { raw: null, places: nowhere };

export const useMyPlaces = (): MyPlaces => useSyncExternalStore(subscribe, myPlaces, () => nowhere);

/** Puts a place first among those chosen last. */
export function rememberPlace(code: number): void {
  const { recent, ...rest } = myPlaces();
  keep({ ...rest, recent: [code, ...recent.filter((each) => each !== code)].slice(0, kept) });
}

export function rememberHome(code: number): void {
  keep({ ...myPlaces(), home: code });
}

/** The same object as long as what is kept is the same. */
function myPlaces(): MyPlaces {
  const raw = storage()?.getItem(key) ?? null;
  if (raw !== read.raw) read = { raw, places: parse(raw) };
  return read.places;
}

/** @param raw what is kept, by whichever version of the product or hand */
export function parse(raw: string | null): MyPlaces {
  try {
    const held: unknown = JSON.parse(raw ?? "{}");
    if (typeof held !== "object" || held === null) return nowhere;
    const recent = "recent" in held && Array.isArray(held.recent) ? held.recent.filter(isCode).slice(0, kept) : [];
    return { ...("home" in held && isCode(held.home) ? { home: held.home } : {}), recent };
  } catch {
    return nowhere;
  }
}

const isCode = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 999999;

function keep(places: MyPlaces) {
  try {
    storage()?.setItem(key, JSON.stringify(places));
  } catch {
    // A full or forbidden store forgets the place; nothing else depends on it.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** None where the page is drawn outside a browser, or its user forbids it. */
function storage(): Storage | undefined {
  try {
    return typeof localStorage === "undefined" ? undefined : localStorage;
  } catch {
    return undefined;
  }
}
