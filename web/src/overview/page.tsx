import { usePeriodLabel } from "../app/period-label.ts";
import { useCatalogue } from "../app/use-catalogue.ts";
import { useSettledView } from "../app/view.ts";
import { WaysOut } from "../app/ways-out.tsx";
import { Empty, Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { Children } from "./children.tsx";
import { Headlines } from "./headlines.tsx";
import "./overview.css";
import { Standing } from "./standing.tsx";
import { Strengths } from "./strengths.tsx";
import { Summary } from "./summary.tsx";
import { overviewTexts } from "./texts.ts";
import { type Overview, useOverview } from "./use-overview.ts";
import { Watch } from "./watch.tsx";

/** 总览: the month of one place on a page, as a yearbook would open its chapter. */
export function OverviewPage() {
  const asked = useOverview();
  return (
    <Faces asked={asked} lines={12} isEmpty={(view) => view.headlines.length === 0} empty={<NoMonth />}>
      {(view) => <Month view={view} />}
    </Faces>
  );
}

function Month({ view }: { view: Overview }) {
  const label = usePeriodLabel();
  const { headlines } = view;
  const hasChildren = headlines.some(({ children }) => children.length > 0);
  return (
    <article className="overview">
      <header className="page-head">
        <h1>
          {view.region.name} <span className="page-period">{label(view.month, "ytd")}</span>
        </h1>
        <Summary headlines={headlines} />
      </header>
      <Headlines view={view} />
      <Watch />
      {hasChildren && <Children view={view} />}
      <Strengths view={view} />
      {hasChildren && <Standing view={view} />}
    </article>
  );
}

function NoMonth() {
  const text = useText(overviewTexts);
  const { region, month } = useSettledView();
  const label = usePeriodLabel();
  const place = useCatalogue().data?.regions.find(({ code }) => code === region)?.name ?? "";
  return (
    <Empty
      title={text("overview.emptyTitle", { place, month: label(month, "month") })}
      remedy={text("overview.emptyRemedy")}
    >
      <WaysOut />
    </Empty>
  );
}
