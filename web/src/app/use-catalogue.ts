import { queryOptions, useQuery } from "@tanstack/react-query";
import { answer, api } from "../api.ts";
import { useView } from "./view.ts";

/** Places, months and indicators for which there are figures, as seen from one region. */
export const catalogueQuery = (region: number | undefined) =>
  queryOptions({
    queryKey: ["catalogue", region ?? "home"],
    queryFn: () => answer(api.GET("/api/catalogue", { params: { query: region === undefined ? {} : { region } } })),
  });

export const useCatalogue = () => useQuery(catalogueQuery(useView().region));
