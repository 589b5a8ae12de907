import { Link, Navigate, Outlet } from "@tanstack/react-router";
import { Empty, Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { Begin } from "./begin.tsx";
import { shownView } from "./shown-view.ts";
import { appTexts } from "./texts.ts";
import { thisMonth } from "./this-month.ts";
import { type Catalogue, monthsOf, useCatalogue } from "./use-catalogue.ts";
import { useView } from "./view.ts";
import { WaysOut } from "./ways-out.tsx";

/** Layout of the reading screens: a link without region or month is led to the home region's newest month first. */
export function Settled() {
  const view = useView();
  const catalogue = useCatalogue();
  if (view.region !== undefined && view.month !== undefined) return <Outlet />;
  return (
    <Faces
      asked={catalogue}
      isEmpty={(known) => monthsOf(known, view.region ?? known.home).length === 0}
      empty={<NoFigures catalogue={catalogue.data} />}
    >
      {(known) => <Settle catalogue={known} />}
    </Faces>
  );
}

/** Layout of the screens where the first targets and enterprises are entered: they need a place, and figures of it may come later. */
export function SettledPlace() {
  const view = useView();
  const catalogue = useCatalogue();
  if (view.region !== undefined && view.month !== undefined) return <Outlet />;
  return (
    <Faces
      asked={catalogue}
      isEmpty={(known) => shownView(view, known).region === undefined}
      empty={<NoFigures catalogue={catalogue.data} />}
    >
      {(known) => <Settle catalogue={known} />}
    </Faces>
  );
}

function Settle({ catalogue }: { catalogue: Catalogue }) {
  const { region, month = thisMonth() } = shownView(useView(), catalogue);
  return <Navigate to="." replace search={((now: object) => ({ ...now, region, month })) as never} />;
}

/** Nothing in the whole store, or nothing of the place that the link names. */
function NoFigures({ catalogue }: { catalogue: Catalogue | undefined }) {
  const text = useText(appTexts);
  const { region } = useView();
  const place = catalogue?.regions.find(({ code }) => code === region)?.name;
  if (!catalogue || catalogue.months.length === 0) return <Begin />;
  if (region === undefined) {
    return (
      <Empty title={text("app.emptyTitle")} remedy={text("app.emptyRemedy")}>
        <Link to="/collect">{text("app.toCollect")}</Link>
      </Empty>
    );
  }
  return (
    <Empty title={text("app.emptyPlaceTitle", { place: place ?? region })} remedy={text("app.emptyPlaceRemedy")}>
      <WaysOut />
    </Empty>
  );
}
