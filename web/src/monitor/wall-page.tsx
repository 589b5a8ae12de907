import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../app/period-label.ts";
import { usePlaceName } from "../app/place-name.ts";
import { useCatalogue } from "../app/use-catalogue.ts";
import { useSettledView } from "../app/view.ts";
import { Empty, Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { Legend } from "./legend.tsx";
import "./monitor.css";
import { Replay } from "./replay.tsx";
import { Spread } from "./spread.tsx";
import { monitorTexts } from "./texts.ts";
import { useWall, useWallChoices } from "./use-wall.ts";
import { WallControls } from "./wall-controls.tsx";
import { WallTable } from "./wall-table.tsx";

/** 监测: the lights of all regions below one, indicator by indicator, month by month. */
export function WallPage() {
  const text = useText(monitorTexts);
  const label = usePeriodLabel();
  const { month } = useSettledView();
  const { group, deep } = useWallChoices();
  const codes = useCatalogue().data?.indicators.flatMap((each) => (each.group === group ? [each.code] : []));
  const asked = useWall(group === undefined ? undefined : codes);
  return (
    <article className="monitor">
      <header className="page-head">
        <h1>
          {text("monitor.wall")}{" "}
          <span className="page-period">
            {usePlaceName()} {label(asked.data?.month ?? month, "month")}
          </span>
        </h1>
      </header>
      <WallControls />
      <Faces asked={asked} lines={14} isEmpty={({ indicators }) => indicators.length === 0} empty={<NothingLit />}>
        {(wall) => (
          <>
            <Replay months={wall.months} />
            {deep ? <Spread wall={wall} /> : <WallTable wall={wall} />}
            <Legend />
          </>
        )}
      </Faces>
    </article>
  );
}

function NothingLit() {
  const text = useText(monitorTexts);
  const label = usePeriodLabel();
  const { month } = useSettledView();
  const place = usePlaceName();
  return (
    <Empty
      title={text("monitor.emptyTitle", { place, month: label(month, "month") })}
      remedy={text("monitor.emptyRemedy")}
    >
      <Link to="/collect">{text("monitor.toCollect")}</Link>
    </Empty>
  );
}
