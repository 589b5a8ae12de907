import { getRouteApi } from "@tanstack/react-router";
import { Select } from "antd";
import { useChildrenWord } from "../app/children-word.ts";
import { usePeriodLabel } from "../app/period-label.ts";
import { useTurn } from "../app/view.ts";
import { pageInk, SaveButton } from "../charts/index.ts";
import { ExportButton } from "../tables/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { barsPicture } from "./bars-picture.ts";
import { childRows, orderingOf } from "./child-rows.ts";
import { Counts } from "./counts.tsx";
import { RankedBars, useBarColumns } from "./ranked-bars.tsx";
import { overviewTexts } from "./texts.ts";
import { TileMap } from "./tile-map.tsx";
import type { Headline, Overview } from "./use-overview.ts";

const route = getRouteApi("/reading/overview");

/** At least two regions below have the indicator: one alone compares with nothing. */
const isCompared = ({ children }: Headline): boolean =>
  children.filter(({ yoy, level }) => (yoy.value ?? level.value) !== null).length > 1;

/** The regions below by one indicator: where they lie, and in what order they come. */
export function Children({ view }: { view: Overview }) {
  const { by } = route.useSearch();
  const shown = view.headlines.filter(isCompared);
  const headline = shown.find(({ indicator }) => indicator === by) ?? shown[0];
  if (!headline) return null;
  return <ByIndicator view={view} headline={headline} choices={shown} />;
}

/** Not compared by growth, though it is not a rate, which is read by its level anyway: the order is then worth a word. */
const isUnusual = (headline: Headline): boolean => headline.kind !== "rate" && orderingOf(headline) !== "growth";

function ByIndicator(props: { view: Overview; headline: Headline; choices: readonly Headline[] }) {
  const { view, headline, choices } = props;
  const text = useText(overviewTexts);
  const language = useLanguage();
  const label = usePeriodLabel();
  const children = useChildrenWord(view.region.code);
  const rows = childRows(view, headline);
  const ordering = orderingOf(headline);
  const columns = useBarColumns(rows, headline);
  const title = text("overview.childrenTitle", {
    place: view.region.name,
    children,
    indicator: nameOf(headline, language),
    measure: text(ordering === "growth" ? "overview.yoyWord" : "overview.levelWord"),
    period: label(headline.month, headline.span, headline.kind === "stock"),
  });
  return (
    <section className="section">
      <div className="section-head">
        <h2>{children}</h2>
        <p className="section-note">
          {title}
          {headline.counts.text !== "" && text("overview.comma")}
          <Counts counts={headline.counts} />
          {isUnusual(headline) && <span className="children-order">{text(`overview.orderedBy.${ordering}`)}</span>}
        </p>
        <span className="section-tools">
          <IndicatorChoice headline={headline} choices={choices} />
          <SaveButton
            title={text("overview.saveBars")}
            drawing={() => barsPicture(rows, ordering, pageInk())}
            lettering={{ title, unit: rows[0]?.figure.unit ?? "" }}
          />
          <ExportButton title={title} columns={columns} rows={rows} />
        </span>
      </div>
      <div className="children">
        <TileMap title={title} view={view} headline={headline} rows={rows} />
        <RankedBars title={title} columns={columns} rows={rows} />
      </div>
    </section>
  );
}

function IndicatorChoice({ headline, choices }: { headline: Headline; choices: readonly Headline[] }) {
  const text = useText(overviewTexts);
  const language = useLanguage();
  const turn = useTurn();
  return (
    <Select
      size="small"
      aria-label={text("overview.by")}
      popupMatchSelectWidth={false}
      value={headline.indicator}
      options={choices.map((choice) => ({ value: choice.indicator, label: nameOf(choice, language) }))}
      onChange={(by: string) => void turn({ by }, true)}
    />
  );
}
