import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type Answer, answer, api, type Figure } from "../api.ts";
import { useSettledView } from "../app/view.ts";
import type { WallChoices } from "./choices.ts";

export type Wall = Answer<"lightsWall">;
export type WallIndicator = Wall["indicators"][number];

const route = getRouteApi("/reading/monitor/");
export const useWallChoices = (): WallChoices => route.useSearch();

interface Asked {
  region: number;
  month: number;
  asOf?: string;
  indicators?: string;
  deep?: true;
}

export const wallQuery = (query: Asked) =>
  queryOptions({
    queryKey: ["lightsWall", query],
    queryFn: () => answer(api.GET("/api/monitor/wall", { params: { query } })),
  });

/** The wall of the month in view; the month before stays on the page until it has come, so that a replay does not flicker. */
export function useWall(indicators: readonly string[] | undefined) {
  const { region, month, asOf } = useSettledView();
  const { deep } = useWallChoices();
  return useQuery({
    ...wallQuery({
      region,
      month,
      ...(asOf ? { asOf } : {}),
      ...(deep ? { deep } : {}),
      ...(indicators ? { indicators: indicators.join(",") } : {}),
    }),
    placeholderData: keepPreviousData,
  });
}

/** A cell of the wall as the figure it shows: the wall comes as bare numbers, since a nation's has tens of thousands. */
export function wallFigure(wall: Wall, row: number, column: number): Figure {
  const { code, month, span, measure, unit, decimals } = wall.indicators[column] as WallIndicator;
  const region = String(wall.regions[row]?.code ?? 0).padStart(6, "0");
  const value = wall.values[row]?.[column] ?? null;
  const found = { address: `${region}.${code}.${month}.${span}.${measure}`, unit, decimals, vintage: null };
  return value === null
    ? { ...found, value, status: "missing", reason: "not-published", text: "—" }
    : { ...found, value, status: "ok", text: String(value) };
}
