import { useMemo } from "react";
import { usePeriodLabel } from "../../app/period-label.ts";
import { Chart } from "../../charts/index.ts";
import { type Column, DataTable } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import type { Trial } from "../queries.ts";
import { Episodes } from "./episodes.tsx";
import { trialTexts } from "./texts.ts";
import { trialDrawing } from "./trial-drawing.ts";

/** When and of whom the rule would have been raised over all history, and what came of it. */
export function TrialView({ name, trial }: { name: string; trial: Trial }) {
  const text = useText(trialTexts);
  if (trial.raised === 0) return null;
  return (
    <section className="section rule-trial">
      <div className="section-head">
        <h2>{text("trial.title")}</h2>
        <p className="section-note">{text("trial.outcome", { outcome: trial.outcome })}</p>
      </div>
      <Months trial={trial} />
      <Episodes name={name} trial={trial} />
    </section>
  );
}

/** What is odd about the rule, said first; how often it was raised, what came of it, and out of how much history. */
export function TrialSum({ trial }: { trial: Trial }) {
  const text = useText(trialTexts);
  const label = usePeriodLabel();
  const { from, to, judged, held, remarks, medianLeadMonths, perMonth } = trial;
  return (
    <div className="trial-sum" role="status">
      {remarks.length > 0 && (
        <ul className="trial-remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <p>
        {trial.raised === 0
          ? text("trial.none")
          : text("trial.sum", { ...counts(trial), perMonth: perMonth.toFixed(1) })}
        {medianLeadMonths !== null && text("trial.lead", { months: medianLeadMonths })}
      </p>
      {judged > 0 && (
        <p className="section-note">
          {text("trial.stretch", { from: label(from, "month"), to: label(to, "month") })}
          {text("trial.judged", { judged, held })}
        </p>
      )}
    </div>
  );
}

const counts = ({ raised, followed, inVain, undecided }: Trial) => ({ raised, followed, inVain, undecided });

function Months({ trial: { months, from, to } }: { trial: Trial }) {
  const text = useText(trialTexts);
  const label = usePeriodLabel();
  const title = text("trial.chart");
  const names = { raised: text("trial.raised"), standing: text("trial.standing") };
  const { raised, standing } = names;
  const draw = useMemo(() => {
    const labels = months.map(({ month }) => label(month, "month"));
    return trialDrawing(labels, months, { raised, standing });
  }, [months, label, raised, standing]);
  const columns: Column<Trial["months"][number]>[] = [
    { key: "month", title: text("trial.month"), words: ({ month }) => label(month, "month") },
    { key: "raised", title: names.raised, count: (each) => each.raised },
    { key: "standing", title: names.standing, count: (each) => each.standing },
  ];
  return (
    <Chart
      title={title}
      unit={text("trial.unit")}
      label={text("trial.chartLabel", { title, from: label(from, "month"), to: label(to, "month") })}
      draw={draw}
      height={230}
      table={<DataTable title={title} columns={columns} rows={months.toReversed()} keyOf={({ month }) => month} />}
    />
  );
}
