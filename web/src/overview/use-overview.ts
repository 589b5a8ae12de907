import { useQuery } from "@tanstack/react-query";
import { type Answer, answer, api } from "../api.ts";
import { useSettledView } from "../app/view.ts";

export type Overview = Answer<"overview">;
export type Headline = Overview["headlines"][number];

/** The month of a region at a glance, as the server has put it together. */
export function useOverview() {
  const { region, month, asOf } = useSettledView();
  return useQuery({
    queryKey: ["overview", region, month, asOf ?? "now"],
    queryFn: () =>
      answer(api.GET("/api/overview", { params: { query: { region, month, ...(asOf ? { asOf } : {}) } } })),
    // The month before stays on the page until the next has come, so that turning months does not flicker.
    placeholderData: (before) => before,
  });
}
