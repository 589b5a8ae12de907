import { mannerOf } from "@diaodu/core/figures";
import { usePeriodLabel } from "../app/period-label.ts";
import { usePlaceName } from "../app/place-name.ts";
import { WaysOut } from "../app/ways-out.tsx";
import { Empty, Faces } from "../design/faces.tsx";
import { FigureCell, useWording } from "../figures/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { Controls } from "./controls.tsx";
import { Course } from "./course.tsx";
import "./indicator.css";
import { Pulls } from "./pulls.tsx";
import { Ranks } from "./ranks.tsx";
import { RegionMonths } from "./region-months.tsx";
import { indicatorTexts } from "./texts.ts";
import { type IndicatorView, useCatalogueLine, useChoices, useIndicator } from "./use-indicator.ts";

/** 指标: one indicator of one place, over time and across the places below. */
export function IndicatorPage() {
  const asked = useIndicator();
  return (
    <article className="indicator">
      <Head view={asked.data} />
      <Controls view={asked.data} />
      <Faces asked={asked} lines={10} isEmpty={isEmpty} empty={<NoMonths />}>
        {(view) => (
          <>
            <Course view={view} />
            {view.children.rows.length > 0 && <RegionMonths view={view} />}
            {view.children.rows.length > 0 && <Ranks view={view} />}
            {view.waterfall && <Pulls view={view} waterfall={view.waterfall} />}
          </>
        )}
      </Faces>
    </article>
  );
}

const hasValue = ({ value }: { value: number | null }): boolean => value !== null;
const isEmpty = ({ series, children }: IndicatorView): boolean =>
  !series.points.some(({ level, yoy }) => hasValue(level) || hasValue(yoy)) &&
  !children.rows.some(({ figures }) => figures.some(hasValue));

/** Whose and which indicator, and its newest figures in words. */
function Head({ view }: { view: IndicatorView | undefined }) {
  const language = useLanguage();
  const { code } = useChoices();
  const line = useCatalogueLine(code);
  const place = usePlaceName();
  const wording = useWording();
  const label = usePeriodLabel();
  const newest = view?.series.points.findLast(({ level, yoy }) => hasValue(level) || hasValue(yoy));
  return (
    <header className="page-head">
      <h1>
        {line ? nameOf(line, language) : (view?.name ?? "")} <span className="page-period">{place}</span>
      </h1>
      {newest && (
        <p className="page-summary">
          {view && label(newest.month, view.span, view.kind === "stock")}
          {[
            { figure: newest.level, words: wording.level(newest.level) },
            { figure: newest.yoy, words: wording.growth(newest.yoy, line && mannerOf(line)) },
          ]
            .filter(({ figure }) => hasValue(figure))
            .map(({ figure, words }) => (
              <span key={figure.address} className="summary-figure">
                <FigureCell figure={figure} words={words} />
              </span>
            ))}
        </p>
      )}
    </header>
  );
}

function NoMonths() {
  const text = useText(indicatorTexts);
  const language = useLanguage();
  const line = useCatalogueLine(useChoices().code);
  const name = line ? nameOf(line, language) : "";
  return (
    <Empty title={text("indicator.emptyTitle", { place: usePlaceName(), name })} remedy={text("indicator.emptyRemedy")}>
      <WaysOut />
    </Empty>
  );
}
