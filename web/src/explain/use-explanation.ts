import type { Explanation } from "@diaodu/core/figures";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "../api.ts";
import { useView } from "../app/view.ts";

const explanationQuery = (address: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ["explanation", address, asOf ?? "now"],
    queryFn: () =>
      answer(
        api.GET("/api/figures/explain", { params: { query: { address, ...(asOf ? { asOf } : {}) } } }),
      ) as Promise<Explanation>,
  });

/** How the figure of an address came about, as known on the view's day. */
export function useExplanation(address: string) {
  return useQuery(explanationQuery(address, useView().asOf));
}

/** The title of a figure that was explained a moment ago; absent when the page was opened in between. */
export function useTitleSeen(address: string | undefined): string | undefined {
  const { asOf } = useView();
  const queries = useQueryClient();
  if (address === undefined) return undefined;
  return queries.getQueryData(explanationQuery(address, asOf).queryKey)?.title;
}
