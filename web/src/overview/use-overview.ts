import { queryOptions, useQuery } from "@tanstack/react-query";
import { type Answer, answer, api } from "../api.ts";
import { useSettledView } from "../app/view.ts";

export type Overview = Answer<"overview">;
export type Headline = Overview["headlines"][number];

interface Asked {
  region: number;
  month: number;
  asOf?: string | undefined;
}

export const overviewQuery = ({ region, month, asOf }: Asked) =>
  queryOptions({
    queryKey: ["overview", region, month, asOf ?? "now"],
    queryFn: () =>
      answer(api.GET("/api/overview", { params: { query: { region, month, ...(asOf ? { asOf } : {}) } } })),
  });

/** The month of a region at a glance, as the server has put it together. */
export function useOverview() {
  // The month before stays on the page until the next has come, so that turning months does not flicker.
  return useQuery({ ...overviewQuery(useSettledView()), placeholderData: (before) => before });
}
