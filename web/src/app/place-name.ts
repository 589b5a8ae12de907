import { useCatalogue } from "./use-catalogue.ts";
import { useSettledView } from "./view.ts";

/** What the place of a reading screen is called; empty while the catalogue is on its way. */
export function usePlaceName(): string {
  const { region } = useSettledView();
  return useCatalogue().data?.regions.find(({ code }) => code === region)?.name ?? "";
}
