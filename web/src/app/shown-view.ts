import { type Catalogue, monthsOf, useCatalogue } from "./use-catalogue.ts";
import { useView, type View } from "./view.ts";

/** Whose figures of which month a page shows where its link does not say: the home region's, the newest month's. */
export function shownView(view: View, catalogue: Catalogue | undefined) {
  const region = view.region ?? catalogue?.home ?? undefined;
  return { region, month: view.month ?? monthsOf(catalogue, region)[0] };
}

/** The same for a component: what the running head and the document dialog name. */
export const useShownView = () => shownView(useView(), useCatalogue().data);
