import type { RegionCode } from "@diaodu/core/catalogue";
import { isMonth, type Month } from "@diaodu/core/period";
import { getRouteApi, useNavigate } from "@tanstack/react-router";

/** What every page of the system is about; it lives in the URL, so that a link sent to a colleague opens the same page. */
export interface View {
  region?: RegionCode;
  month?: Month;
  /** A day, 2025-06-30: the figures as they were known at its end. Absent: as known now. */
  asOf?: string;
  /** Absent: Chinese. */
  lang?: "en";
  /** Address of the figure that is being explained. */
  explain?: string;
}

type Raw = Record<string, unknown>;

/** Whatever cannot be a view's value is dropped, as if the link had not said it. */
export function readView(raw: Raw): View {
  const region = Number(raw.region);
  const month = Number(raw.month);
  return {
    ...(isRegion(raw.region, region) ? { region } : {}),
    ...(isMonth(month) ? { month } : {}),
    ...(isDay(raw.asOf) ? { asOf: raw.asOf } : {}),
    ...(raw.lang === "en" ? { lang: "en" } : {}),
    ...(typeof raw.explain === "string" ? { explain: raw.explain } : {}),
  };
}

const isRegion = (raw: unknown, code: number): code is RegionCode =>
  raw !== undefined && raw !== "" && Number.isInteger(code) && code >= 0 && code <= 999999;

const isDay = (raw: unknown): raw is string =>
  typeof raw === "string" && /^\d{4}-\d{2}-\d{2}$/.test(raw) && !Number.isNaN(Date.parse(raw));

const root = getRouteApi("__root__");

/** The view as the URL says it. */
export const useView = (): View => root.useSearch();

/** The view of a reading screen, whose region and month the shell has settled. */
export function useSettledView(): View & { region: RegionCode; month: Month } {
  const view = useView();
  if (view.region === undefined || view.month === undefined) throw new Error("a reading screen outside its layout");
  return { ...view, region: view.region, month: view.month };
}

/** Turns to another view of the same screen, where the reader stands; what is set to undefined leaves the URL. */
export function useTurn() {
  const navigate = useNavigate();
  return (changes: Record<string, string | number | undefined>, replace = false) =>
    navigate({ to: ".", search: ((now: Raw) => ({ ...now, ...changes })) as never, replace, resetScroll: false });
}
