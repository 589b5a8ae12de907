import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type Answer, answer, api } from "../../api.ts";
import { type ReportPlace, useReportPlace } from "../../reports/queries.ts";

export type CloseView = Answer<"closeView">;
export type CloseDiff = Answer<"closeDiff">;
export type MonthState = CloseView["state"];
export type Moved = Answer<"moveMonth">;

export const closeQuery = (place: ReportPlace) =>
  queryOptions({
    queryKey: ["close", place],
    queryFn: () => answer(api.GET("/api/close", { params: { query: place } })),
  });

export const closeDiffQuery = (place: ReportPlace) =>
  queryOptions({
    queryKey: ["close", "diff", place],
    queryFn: () => answer(api.GET("/api/close/diff", { params: { query: place } })),
  });

export const useClose = () => useQuery(closeQuery(useReportPlace()));
export const useCloseDiff = () => useQuery(closeDiffQuery(useReportPlace()));

/** Takes the month's next step. Every figure may change with it, so nothing held in the page is trusted after. */
export function useMove() {
  const place = useReportPlace();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (step: { to: MonthState; reason?: string }) =>
      answer(api.POST("/api/close", { body: { ...place, ...step } })),
    onSuccess: () => queries.invalidateQueries(),
  });
}
