import type { EChartsCoreOption } from "echarts/core";
import { lazy, type ReactNode, Suspense, useRef } from "react";
import { unitWord } from "../figures/index.ts";
import { useLanguage, useText } from "../texts/index.ts";
import "./chart.css";
import type { Ink } from "./ink.ts";
import { pictureWithin } from "./picture.ts";
import { SaveButton } from "./save-button.tsx";
import { chartTexts } from "./texts.ts";

// The drawing library is by far the largest part of the pages; it comes only with the first chart.
const Drawing = lazy(() => import("./drawing.tsx"));

export interface ChartProps {
  /** What is drawn, of whom and when: 邵阳市 规上工业增加值 累计同比. Also the name of the picture. */
  title: string;
  unit: string;
  /** What the drawing tells, in a sentence, for those who cannot see it. */
  label: string;
  /** The drawing in the page's ink. */
  draw: (ink: Ink) => EChartsCoreOption;
  height?: number;
  /** The same figures as a table, folded away under the drawing. */
  table?: ReactNode;
  /** A point was pressed: index of series and of datum. */
  onPick?: (series: number, datum: number) => void;
}

/** A chart with its title and unit, a table for whoever cannot see it, and a picture to take away. */
export function Chart({ title, unit, label, draw, height = 300, table, onPick }: ChartProps) {
  const text = useText(chartTexts);
  const language = useLanguage();
  const body = useRef<HTMLDivElement>(null);
  return (
    <figure className="chart" aria-label={title}>
      <div className="chart-head">
        <figcaption>{title}</figcaption>
        <span className="chart-unit">{unitWord(unit, language)}</span>
        <span className="section-tools no-print">
          <SaveButton drawing={() => pictureWithin(body.current)} lettering={{ title, unit }} />
        </span>
      </div>
      <div ref={body} className="chart-body" style={{ height }} role="img" aria-label={label}>
        <Suspense>
          <Drawing draw={draw} {...(onPick ? { onPick } : {})} />
        </Suspense>
      </div>
      {table && (
        <details className="chart-table no-print">
          <summary>{text("chart.table")}</summary>
          {table}
        </details>
      )}
    </figure>
  );
}
