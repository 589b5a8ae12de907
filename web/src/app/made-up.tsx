import { useText } from "../texts/index.ts";
import { useShownView } from "./shown-view.ts";
import { appTexts } from "./texts.ts";
import { useCatalogue } from "./use-catalogue.ts";

/** Whether the page shows a place that does not exist, whose figures are invented for demonstration. */
export function useMadeUp(): string | null {
  const { data } = useCatalogue();
  const { region } = useShownView();
  const place = data?.regions.find(({ code }) => code === region);
  return place?.madeUp ? place.name : null;
}

/** Says over every page of a made-up place, on paper too, that nothing on it is real. */
export function MadeUpBanner() {
  const text = useText(appTexts);
  const place = useMadeUp();
  return place === null ? null : <p className="as-of-banner">{text("app.madeUp", { place })}</p>;
}
