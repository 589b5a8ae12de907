import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { answer, api } from "../api.ts";
import { useSettledView } from "../app/view.ts";
import type { TargetChoices, TargetsChoices } from "./choices.ts";

const home = getRouteApi("/entering/targets/");
const one = getRouteApi("/entering/targets/$goal");

/** What the URL says about the sheet. */
export const useTargetsChoices = (): TargetsChoices => home.useSearch();
export const useTargetChoices = (): TargetChoices => one.useSearch();
export const useGoal = (): number => Number(one.useParams().goal);

export interface SheetAsked {
  region: number;
  month: number;
  year?: number;
  asOf?: string;
}

/** Whose targets of which year, as the URL says it. */
export function useSheetAsked(): SheetAsked {
  const { region, month, asOf } = useSettledView();
  const { year } = useTargetsChoices();
  return { region, month, ...(year === undefined ? {} : { year }), ...(asOf ? { asOf } : {}) };
}

/** All targets of a region's year; the year before stays on the page until the next has come. */
export const sheetQuery = (query: SheetAsked) =>
  queryOptions({
    queryKey: ["targets", "sheet", query],
    queryFn: () => answer(api.GET("/api/targets", { params: { query } })),
    placeholderData: keepPreviousData,
  });

export interface GoalAsked {
  goal: number;
  month: number;
  asOf?: string;
}

/** One target, as the URL says it. */
export function useGoalAsked(): GoalAsked {
  const { month, asOf } = useSettledView();
  return { goal: useGoal(), month, ...(asOf ? { asOf } : {}) };
}

export const detailQuery = ({ goal, ...query }: GoalAsked) =>
  queryOptions({
    queryKey: ["targets", "detail", goal, query],
    queryFn: () => answer(api.GET("/api/targets/{goal}", { params: { path: { goal }, query } })),
  });

export type TakenApart = "months" | "quarters" | "regions";

export const decompositionQuery = (goal: number, by: TakenApart, month: number) =>
  queryOptions({
    queryKey: ["targets", "decomposition", goal, by, month],
    queryFn: () =>
      answer(api.GET("/api/targets/{goal}/decomposition", { params: { path: { goal }, query: { by, month } } })),
    placeholderData: keepPreviousData,
  });

export const targetBatchesQuery = (region: number) =>
  queryOptions({
    queryKey: ["targets", "batches", region],
    queryFn: () => answer(api.GET("/api/targets/batches", { params: { query: { region } } })),
  });

/** The targets as a workbook that can be imported again, or its empty form. */
export const workbookPath = (region: number, year: number, empty = false): string =>
  `/api/targets.xlsx?${new URLSearchParams({ region: String(region), year: String(year), ...(empty ? { empty: "true" } : {}) })}`;
