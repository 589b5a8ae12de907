import { Empty, Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import "./monitor.css";
import { SeriesChart } from "./series-chart.tsx";
import { SeriesControls } from "./series-controls.tsx";
import { Accuracy, Outliers } from "./series-notes.tsx";
import { SeriesTable } from "./series-table.tsx";
import { monitorTexts } from "./texts.ts";
import { useSeriesAddress, useSeriesName, useSeriesWork } from "./use-series.ts";

/** 季调与预测: one series as observed, freed of its season, and as it may go on. */
export function SeriesPage() {
  const text = useText(monitorTexts);
  const address = useSeriesAddress();
  const asked = useSeriesWork(address);
  const name = useSeriesName();
  return (
    <article className="monitor">
      <header className="page-head">
        <h1>
          {text("monitor.series")} <span className="page-period">{name}</span>
        </h1>
      </header>
      <SeriesControls />
      {address === undefined ? (
        <Empty title={text("monitor.noSeries")} />
      ) : (
        <Faces asked={asked} lines={12}>
          {(work) => (
            <>
              <SeriesChart work={work} name={name} />
              <p className="section-note">
                {text("monitor.method")}：{work.method}
              </p>
              {work.notes.length > 0 && (
                <ul className="series-notes">
                  {work.notes.map((note) => (
                    <li key={note}>{note}</li>
                  ))}
                </ul>
              )}
              <Accuracy work={work} />
              <Outliers work={work} />
              <SeriesTable work={work} name={name} />
            </>
          )}
        </Faces>
      )}
    </article>
  );
}
