import { queryOptions, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type Answer, answer, api } from "../../api.ts";
import { useSettledView } from "../../app/view.ts";
import { reportViewQuery } from "../../reports/queries.ts";

export type EnterpriseView = Answer<"enterprise">;
export type Point = EnterpriseView["points"][number];
export type RosterHistory = Answer<"rosterHistory">;

const route = getRouteApi("/entering/enterprises/$enterpriseId");
const useId = (): number => Number(route.useParams().enterpriseId);

export const enterpriseQuery = (enterpriseId: number, query: { month: number; asOf?: string }) =>
  queryOptions({
    queryKey: ["enterprise", enterpriseId, query],
    queryFn: () => answer(api.GET("/api/enterprises/{enterpriseId}", { params: { path: { enterpriseId }, query } })),
  });

export const rosterHistoryQuery = (id: number) =>
  queryOptions({
    queryKey: ["roster", "history", id],
    queryFn: () => answer(api.GET("/api/roster/enterprise/{id}", { params: { path: { id } } })),
  });

export function useEnterprise() {
  const { month, asOf } = useSettledView();
  return useQuery(enterpriseQuery(useId(), { month, ...(asOf ? { asOf } : {}) }));
}

export const useRosterHistory = () => useQuery(rosterHistoryQuery(useId()));

/** The month's report of output, with what is doubted in it and what became of it. */
export function useMonthReport() {
  const { month } = useSettledView();
  return useQuery(reportViewQuery(useId(), "output", month));
}
