import { Link } from "@tanstack/react-router";
import { useText } from "../texts/index.ts";
import { usePeriodLabel } from "./period-label.ts";
import { appTexts } from "./texts.ts";
import { monthsOf, useCatalogue } from "./use-catalogue.ts";
import { useView } from "./view.ts";

/** From a page without figures to the nearest that has some: the place's newest month, else the home region's; or 收数. */
export function WaysOut() {
  const text = useText(appTexts);
  const label = usePeriodLabel();
  const shown = useView();
  const { data } = useCatalogue();
  const region = [shown.region, data?.home ?? undefined].find((code) => monthsOf(data, code).length > 0);
  const month = monthsOf(data, region)[0];
  const isHere = region === shown.region && month === shown.month;
  const place = data?.regions.find(({ code }) => code === region)?.name;
  const home = data?.regions.find(({ code }) => code === data.home && code !== shown.region);
  return (
    <>
      {month !== undefined && place !== undefined && !isHere && (
        <Link to="." search={((now: object) => ({ ...now, region, month })) as never}>
          {text("app.newestMonth", { place, month: label(month, "month") })}
        </Link>
      )}
      {place === undefined && home && (
        <Link to="." search={((now: object) => ({ ...now, region: home.code, month: undefined })) as never}>
          {text("app.backHome", { place: home.name })}
        </Link>
      )}
      <Link to="/collect">{text("app.toCollect")}</Link>
    </>
  );
}
