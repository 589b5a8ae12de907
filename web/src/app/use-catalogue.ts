import { queryOptions, useQuery } from "@tanstack/react-query";
import { type Answer, answer, api } from "../api.ts";
import { useMyPlaces } from "./my-places.ts";
import { useView } from "./view.ts";

export type Catalogue = Answer<"catalogue">;
export type Place = Catalogue["regions"][number];

/** Places, months and indicators for which there are figures, as seen from one region. */
export const catalogueQuery = (region: number | undefined) =>
  queryOptions({
    queryKey: ["catalogue", region ?? "home"],
    queryFn: () => answer(api.GET("/api/catalogue", { params: { query: region === undefined ? {} : { region } } })),
  });

/** As seen from the region of the page; from home where the page names a region that does not exist. */
export function useCatalogue() {
  const { region } = useView();
  const { home: mine } = useMyPlaces();
  const select = (catalogue: Catalogue) => ({ ...catalogue, home: homeOf(catalogue, mine) });
  const own = useQuery({ ...catalogueQuery(region ?? mine), select });
  const home = useQuery({
    ...catalogueQuery(undefined),
    select,
    enabled: own.isError && (region ?? mine) !== undefined,
  });
  return own.isError && home.data !== undefined ? home : own;
}

/** The place that the user works for, as long as there is something of it, or nothing of any place. */
function homeOf({ home, months }: Catalogue, mine: number | undefined): number | null {
  const isOfUse = mine !== undefined && (months.length === 0 || months.some(({ region }) => region === mine));
  return isOfUse ? mine : home;
}

/** Months of a region with figures, newest first. */
export const monthsOf = (catalogue: Catalogue | undefined, region: number | null | undefined): readonly number[] =>
  catalogue?.months.find((known) => known.region === region)?.months ?? [];
