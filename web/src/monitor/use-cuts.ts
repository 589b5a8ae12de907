import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type Answer, answer, api } from "../api.ts";
import { useSettledView } from "../app/view.ts";

export type Cut = Answer<"lightCuts">["cuts"][number];
export type Composite = Answer<"composites">["composites"][number];
export type FourCuts = [number, number, number, number];

export function useCuts(year: number) {
  const { region } = useSettledView();
  return useQuery({
    queryKey: ["lightCuts", region, year],
    // The client reads a tuple back as an array.
    queryFn: () =>
      answer(api.GET("/api/monitor/cuts", { params: { query: { region, year } } })) as Promise<Answer<"lightCuts">>,
  });
}

/** Stores cuts; the lights everywhere are asked for anew. */
export function useSaveCuts(onDone: () => void) {
  const { region } = useSettledView();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ indicator, year, cuts }: { indicator: string; year: number; cuts: FourCuts }) =>
      answer(api.PUT("/api/monitor/cuts", { body: { home: region, indicator, year, cuts } })),
    onSuccess: async () => {
      await queries.invalidateQueries();
      onDone();
    },
  });
}

export function useComposites() {
  const { region } = useSettledView();
  return useQuery({
    queryKey: ["composites", region],
    queryFn: () =>
      answer(api.GET("/api/monitor/composites", { params: { query: { region } } })) as Promise<Answer<"composites">>,
  });
}

export function useSaveComposites(onDone: () => void) {
  const { region } = useSettledView();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (composites: Composite[]) =>
      answer(api.PUT("/api/monitor/composites", { body: { home: region, composites } })),
    onSuccess: async () => {
      await queries.invalidateQueries();
      onDone();
    },
  });
}
