import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../../app/period-label.ts";
import { TimeText } from "../../design/time-text.tsx";
import { useText } from "../../texts/index.ts";
import type { WarningDetail } from "../queries.ts";
import { SeverityMark } from "../severity.tsx";
import { detailTexts } from "./texts.ts";

/** What became of the warning, step by step, and the ones of its kind before it. */
export function Steps({ view: { warning, steps, earlier } }: { view: WarningDetail }) {
  const text = useText(detailTexts);
  return (
    <>
      <section className="section">
        <div className="section-head">
          <h2>{text("detail.steps")}</h2>
        </div>
        <ol className="warning-steps">
          {steps.map((step) => (
            <StepLine key={`${step.step} ${step.at}`} step={step} title={warning.sentence} />
          ))}
        </ol>
      </section>
      {earlier.length > 0 && <Earlier earlier={earlier} />}
    </>
  );
}

interface StepLineProps {
  step: WarningDetail["steps"][number];
  /** Not said again where the step says just that. */
  title: string;
}

function StepLine({ step: { step, severity, month, text: said, at, by }, title }: StepLineProps) {
  const text = useText(detailTexts);
  const label = usePeriodLabel();
  return (
    <li data-step={step}>
      <b>{text(`step.${step}`)}</b> {severity !== null && <SeverityMark severity={severity} />}{" "}
      <span className="section-note">
        {month !== null && `${label(month, "month")} · `}
        <TimeText at={at} /> {by}
      </span>
      {said && said !== title && <span className="warning-said">{said}</span>}
    </li>
  );
}

function Earlier({ earlier }: Pick<WarningDetail, "earlier">) {
  const text = useText(detailTexts);
  const label = usePeriodLabel();
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("detail.earlier")}</h2>
      </div>
      <ul className="warning-steps">
        {earlier.map(({ id, month, sentence }) => (
          <li key={id}>
            <span className="section-note">{label(month, "month")}</span>{" "}
            <Link to="/warnings/$warningId" params={{ warningId: String(id) }}>
              {sentence}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
