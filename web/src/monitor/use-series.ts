import { queryOptions, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type Answer, answer, api } from "../api.ts";
import { usePlaceName } from "../app/place-name.ts";
import { useCatalogue } from "../app/use-catalogue.ts";
import { useSettledView } from "../app/view.ts";
import { nameOf, useLanguage } from "../texts/index.ts";
import type { SeriesChoices } from "./choices.ts";

export type SeriesWork = Answer<"seriesWork">;

const route = getRouteApi("/reading/monitor/series");
export const useSeriesChoices = (): SeriesChoices => route.useSearch();

/** The indicator in view: the one chosen, else the first with figures. */
export function useSeriesIndicator() {
  const { of } = useSeriesChoices();
  const held = useCatalogue().data?.indicators.filter(({ hasData }) => hasData) ?? [];
  return held.find(({ code }) => code === of) ?? held[0];
}

/** Whose series of what: 邵阳市 社会消费品零售总额. */
export function useSeriesName(): string {
  const language = useLanguage();
  const place = usePlaceName();
  const indicator = useSeriesIndicator();
  return indicator ? `${place} ${nameOf(indicator, language)}` : place;
}

/** Whether an indicator has a level to look at, or only its growth. */
export const hasLevel = ({ kind }: { kind: string }): boolean => kind !== "index";

/** The address of the series to look at; absent while the catalogue is on its way or when there is none. */
export function useSeriesAddress(): string | undefined {
  const { region, month } = useSettledView();
  const { measure } = useSeriesChoices();
  const indicator = useSeriesIndicator();
  if (!indicator) return undefined;
  const asked = hasLevel(indicator) ? (measure ?? "level") : "yoy";
  // A balance stands at the month's end; all else is published as the year to date.
  const span = indicator.kind === "stock" ? "month" : "ytd";
  return `${String(region).padStart(6, "0")}.${indicator.code}.${month}.${span}.${asked}`;
}

export const seriesQuery = (address: string, asOf?: string) =>
  queryOptions({
    queryKey: ["seriesWork", address, asOf ?? "now"],
    queryFn: () =>
      answer(api.GET("/api/monitor/series", { params: { query: { address, ...(asOf ? { asOf } : {}) } } })),
  });

export function useSeriesWork(address: string | undefined) {
  const { asOf } = useSettledView();
  return useQuery({ ...seriesQuery(address ?? "", asOf), enabled: address !== undefined });
}
