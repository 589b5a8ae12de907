import { useQuery } from "@tanstack/react-query";
import { type Answer, answer, api } from "../api.ts";
import { useSettledView } from "../app/view.ts";

export type MatchPair = Answer<"matches">["pairs"][number];
export type Leading = Answer<"leading">;

function useAsked() {
  const { region, month, asOf } = useSettledView();
  return { region, month, ...(asOf ? { asOf } : {}) };
}

export function useMatches() {
  const query = useAsked();
  return useQuery({
    queryKey: ["matches", query],
    queryFn: () => answer(api.GET("/api/monitor/matches", { params: { query } })),
  });
}

/** @param indicator what the others are held against */
export function useLeading(indicator: string | undefined) {
  const query = { ...useAsked(), indicator: indicator ?? "" };
  return useQuery({
    queryKey: ["leading", query],
    queryFn: () => answer(api.GET("/api/monitor/leading", { params: { query } })),
    enabled: indicator !== undefined,
  });
}
