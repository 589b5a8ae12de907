import { queryOptions, useQuery } from "@tanstack/react-query";
import { type Answer, answer, api } from "../api.ts";
import { useSettledView } from "../app/view.ts";

export type Summary = Answer<"monitorSummary">;

export const summaryQuery = (region: number, month: number) =>
  queryOptions({
    queryKey: ["monitorSummary", region, month],
    queryFn: () => answer(api.GET("/api/warnings/summary", { params: { query: { region, month } } })),
  });

/** Lights, targets and warnings of the month; asked for apart from the figures, which need not wait for it. */
export function useSummary() {
  const { region, month } = useSettledView();
  return useQuery(summaryQuery(region, month));
}
