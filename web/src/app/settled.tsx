import { Link, Navigate, Outlet } from "@tanstack/react-router";
import { Empty, Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { appTexts } from "./texts.ts";
import { useCatalogue } from "./use-catalogue.ts";
import { useView } from "./view.ts";

/** Layout of the reading screens: a link without region or month is led to the home region's newest month first. */
export function Settled() {
  const view = useView();
  const catalogue = useCatalogue();
  if (view.region !== undefined && view.month !== undefined) return <Outlet />;
  return (
    <Faces
      asked={catalogue}
      isEmpty={(known) => known.home === null || known.months.length === 0}
      empty={<NoFigures />}
    >
      {({ home, months }) => (
        <Navigate
          to="."
          replace
          search={((now: object) => ({ region: home, month: months.at(-1), ...now })) as never}
        />
      )}
    </Faces>
  );
}

function NoFigures() {
  const text = useText(appTexts);
  return (
    <Empty title={text("app.emptyTitle")} remedy={text("app.emptyRemedy")}>
      <Link to="/collect">{text("app.toCollect")}</Link>
    </Empty>
  );
}
