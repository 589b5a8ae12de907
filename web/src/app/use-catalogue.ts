import { queryOptions, useQuery } from "@tanstack/react-query";
import { type Answer, answer, api } from "../api.ts";
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
  const own = useQuery(catalogueQuery(region));
  const home = useQuery({ ...catalogueQuery(undefined), enabled: own.isError && region !== undefined });
  return own.isError && home.data !== undefined ? home : own;
}

/** Months of a region with figures, newest first. */
export const monthsOf = (catalogue: Catalogue | undefined, region: number | null | undefined): readonly number[] =>
  catalogue?.months.find((known) => known.region === region)?.months ?? [];
