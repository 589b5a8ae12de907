import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../app/period-label.ts";
import { usePlaceName } from "../app/place-name.ts";
import { useSettledView } from "../app/view.ts";
import { Empty, Faces } from "../design/faces.tsx";
import { FigureCell } from "../figures/index.ts";
import { useText } from "../texts/index.ts";
import { Cost } from "./halted/cost.tsx";
import { Counts } from "./halted/counts.tsx";
import { FirmList } from "./halted/firm-list.tsx";
import "./halted/halted.css";
import { haltedTexts } from "./halted/texts.ts";
import { type Halted, useHalted } from "./halted/use-halted.ts";

/** 停减产: how many enterprises stand still or made less this month, which, and what that costs the growth. */
export function HaltedPage() {
  const text = useText(haltedTexts);
  const label = usePeriodLabel();
  const { month } = useSettledView();
  const asked = useHalted();
  return (
    <article className="halted">
      <header className="page-head">
        <h1>
          {text("halted.title")}{" "}
          <span className="page-period">
            {usePlaceName()} {label(asked.data?.month ?? month, "month")}
          </span>
        </h1>
        {asked.data && <Summary view={asked.data} />}
      </header>
      <Faces asked={asked} lines={10} isEmpty={({ total }) => total.firms.value === null} empty={<NoReports />}>
        {(view) => (
          <>
            <Cost view={view} />
            <Counts view={view} />
            <FirmList view={view} />
          </>
        )}
      </Faces>
    </article>
  );
}

function Summary({ view: { total } }: { view: Halted }) {
  const text = useText(haltedTexts);
  if (total.firms.value === null) return null;
  return (
    <p className="page-summary">
      <FigureCell figure={total.halted} words={text("halted.saysHalted", { count: total.halted.value ?? "—" })} />
      {text("halted.comma")}
      <FigureCell figure={total.reduced} words={text("halted.saysReduced", { count: total.reduced.value ?? "—" })} />
      {text("halted.comma")}
      {text("halted.saysResumed", { count: total.resumed })}
      {text("halted.comma")}
      {text("halted.saysNew", { count: total.added })}
      {text("halted.stop")}
    </p>
  );
}

function NoReports() {
  const text = useText(haltedTexts);
  const label = usePeriodLabel();
  const { month } = useSettledView();
  const place = usePlaceName();
  return (
    <Empty
      title={text("halted.emptyTitle", { place, month: label(month, "month") })}
      remedy={text("halted.emptyRemedy")}
    >
      <Link to="/enterprises/progress">{text("halted.toProgress")}</Link>
    </Empty>
  );
}
