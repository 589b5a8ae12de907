import { type Column, DataTable } from "../tables/index.ts";
import { useText } from "../texts/index.ts";
import { monitorTexts } from "./texts.ts";
import type { SeriesWork } from "./use-series.ts";

/** How the forecast did at past months, beside what a person would do without it. */
export function Accuracy({ work: { accuracy } }: { work: SeriesWork }) {
  const text = useText(monitorTexts);
  return (
    <section className="section keep">
      <div className="section-head">
        <h2>{text("monitor.accuracy")}</h2>
        {accuracy && <p className="section-note">{text("monitor.accuracyNote", { count: accuracy.origins })}</p>}
      </div>
      {accuracy ? (
        <>
          <dl className="series-accuracy">
            <Error name={text("monitor.ours")} value={accuracy.mase} />
            <Error name={text("monitor.seasonalNaive")} value={accuracy.seasonalNaive} />
            <Error name={text("monitor.naive")} value={accuracy.naive} />
            <Error name={text("monitor.ets")} value={accuracy.ets} />
          </dl>
          <p className="section-note">{text("monitor.coverage", { percent: Math.round(accuracy.coverage80 * 100) })}</p>
        </>
      ) : (
        <p className="section-note">{text("monitor.noAccuracy")}</p>
      )}
    </section>
  );
}

function Error({ name, value }: { name: string; value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value.toFixed(2)}</dd>
    </div>
  );
}

type Outlier = SeriesWork["outliers"][number];

/** Periods that do not fit, each with what it is. */
export function Outliers({ work: { outliers } }: { work: SeriesWork }) {
  const text = useText(monitorTexts);
  const columns: Column<Outlier>[] = [{ key: "text", title: text("monitor.outliers"), words: (each) => each.text }];
  return (
    <section className="section keep">
      <div className="section-head">
        <h2>{text("monitor.outliers")}</h2>
        <p className="section-note">{text("monitor.outliersNote")}</p>
      </div>
      {outliers.length === 0 ? (
        <p className="section-note">{text("monitor.noOutliers")}</p>
      ) : (
        <DataTable
          title={text("monitor.outliers")}
          columns={columns}
          rows={outliers}
          keyOf={({ month, kind }) => `${month}${kind}`}
        />
      )}
    </section>
  );
}
