import { Link, Navigate, Outlet } from "@tanstack/react-router";
import { Empty, Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { appTexts } from "./texts.ts";
import { type Catalogue, monthsOf, useCatalogue } from "./use-catalogue.ts";
import { useView } from "./view.ts";

/** Layout of the reading screens: a link without region or month is led to the home region's newest month first. */
export function Settled() {
  const view = useView();
  const catalogue = useCatalogue();
  if (view.region !== undefined && view.month !== undefined) return <Outlet />;
  return (
    <Faces
      asked={catalogue}
      isEmpty={(known) => monthsOf(known, view.region ?? known.home).length === 0}
      empty={<NoFigures />}
    >
      {(known) => <Settle region={view.region ?? known.home} catalogue={known} />}
    </Faces>
  );
}

function Settle({ region, catalogue }: { region: number | null; catalogue: Catalogue }) {
  const missing = { region, month: monthsOf(catalogue, region)[0] };
  return <Navigate to="." replace search={((now: object) => ({ ...missing, ...now })) as never} />;
}

function NoFigures() {
  const text = useText(appTexts);
  return (
    <Empty title={text("app.emptyTitle")} remedy={text("app.emptyRemedy")}>
      <Link to="/collect">{text("app.toCollect")}</Link>
    </Empty>
  );
}
