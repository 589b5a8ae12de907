import { addMonths } from "@diaodu/core/period";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type Answer, answer, api } from "../api.ts";
import { type Catalogue, useCatalogue } from "../app/use-catalogue.ts";
import { useSettledView } from "../app/view.ts";

export type IndicatorView = Answer<"indicator">;
export type Series = IndicatorView["series"];
export type CatalogueIndicator = Catalogue["indicators"][number];

const route = getRouteApi("/reading/indicator/$code");

/** What the URL says about this page. */
export function useChoices() {
  const { code } = route.useParams();
  const { back = 25, ...choices } = route.useSearch();
  return { code, back, ...choices };
}

/** One indicator of the region over the chosen months, as the server has put it together. */
export function useIndicator() {
  const { region, month, asOf } = useSettledView();
  const { code, span, back, compare, industry } = useChoices();
  const query = {
    region,
    from: addMonths(month, 1 - back),
    to: month,
    ...(span ? { span } : {}),
    ...(compare ? { compare } : {}),
    ...(industry ? { industry } : {}),
    ...(asOf ? { asOf } : {}),
  };
  return useQuery({
    queryKey: ["indicator", code, query],
    queryFn: () => answer(api.GET("/api/indicators/{code}", { params: { path: { code }, query } })),
    // The months before stay on the page until the next have come.
    placeholderData: (before) => before,
  });
}

/** The catalogue's line of an indicator; absent while it loads. */
export const useCatalogueLine = (code: string): CatalogueIndicator | undefined =>
  useCatalogue().data?.indicators.find((indicator) => indicator.code === code);
