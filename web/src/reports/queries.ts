import type { FormCode } from "@diaodu/core/collect";
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "../api.ts";
import { useSettledView } from "../app/view.ts";
import { type ListedState, useFormCode, type WorklistChoices } from "./choices.ts";

/** Whose reports of which form and month. */
export interface ReportPlace {
  form: FormCode;
  month: number;
  region: number;
}

/** As the URL says it. */
export function useReportPlace(): ReportPlace {
  const { region, month } = useSettledView();
  return { form: useFormCode(), month, region };
}

export const progressQuery = (place: ReportPlace) =>
  queryOptions({
    queryKey: ["reports", "progress", place],
    queryFn: () => answer(api.GET("/api/reports/progress", { params: { query: place } })),
  });

/** Page by page, the heaviest doubts first. */
export const worklistPages = (place: ReportPlace, { level, open }: WorklistChoices) => {
  const query = { ...place, ...(level ? { level } : {}), ...(open ? { open } : {}) };
  return infiniteQueryOptions({
    queryKey: ["reports", "worklist", query],
    queryFn: ({ pageParam: offset }) =>
      answer(api.GET("/api/reports/worklist", { params: { query: offset > 0 ? { ...query, offset } : query } })),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const loaded = pages.reduce((sum, { items }) => sum + items.length, 0);
      return loaded < total ? loaded : undefined;
    },
  });
};

const askView = (enterpriseId: number, form: FormCode, month: number) =>
  answer(api.GET("/api/reports/{enterpriseId}", { params: { path: { enterpriseId }, query: { form, month } } }));

export const reportViewQuery = (enterpriseId: number, form: FormCode, month: number) =>
  queryOptions({
    queryKey: ["reports", "view", enterpriseId, form, month],
    queryFn: () => askView(enterpriseId, form, month),
  });

/** The same to be typed into: never an earlier answer, which somebody may have changed since. */
export const fillQuery = (enterpriseId: number, form: FormCode, month: number) =>
  queryOptions({
    queryKey: ["reports", "fill", enterpriseId, form, month],
    queryFn: () => askView(enterpriseId, form, month),
    staleTime: 0,
    gcTime: 0,
  });

/** @param offset how many of the heaviest reports to pass over */
export const reportListQuery = (place: ReportPlace, state: ListedState, offset = 0) => {
  const query = { ...place, state, ...(offset > 0 ? { offset } : {}) };
  return queryOptions({
    queryKey: ["reports", "list", query],
    queryFn: () => answer(api.GET("/api/reports/list", { params: { query } })),
  });
};

export const batchesQuery = (place: ReportPlace) =>
  queryOptions({
    queryKey: ["reports", "batches", place],
    queryFn: () => answer(api.GET("/api/reports/batches", { params: { query: place } })),
  });

export type Move = "review" | "accept" | "send-back";

/** Moves reports on or sends them back, all or none; every screen then asks anew, because the month's sums may differ. */
export function useReview({ form, month }: Pick<ReportPlace, "form" | "month">) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: { enterpriseIds: number[]; move: Move; reason?: string }) =>
      answer(api.POST("/api/reports/review", { body: { form, month, ...asked } })),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** Keeps what is said to a doubt and whether the reviewer took it; an empty text judges what was said already. */
export function useExplain({ form, month }: Pick<ReportPlace, "form" | "month">) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (said: { enterpriseId: number; checkId: string; field: string; text: string; accepted: boolean }) =>
      answer(api.POST("/api/reports/explain", { body: { form, month, ...said } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["reports"] }),
  });
}
