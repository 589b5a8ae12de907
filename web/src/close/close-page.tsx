import { usePeriodLabel } from "../app/period-label.ts";
import { usePlaceName } from "../app/place-name.ts";
import { useSettledView } from "../app/view.ts";
import { Faces } from "../design/faces.tsx";
import { FormSwitch } from "../reports/form-switch.tsx";
import "../reports/reports.css";
import { useText } from "../texts/index.ts";
import { Below } from "./month/below.tsx";
import { Checks } from "./month/checks.tsx";
import "./month/close.css";
import { Diff } from "./month/diff.tsx";
import { Moves } from "./month/moves.tsx";
import { Steps } from "./month/steps.tsx";
import { closeTexts } from "./month/texts.ts";
import { type CloseView, useClose } from "./month/use-close.ts";

/** 月结: where the month stands, what to settle first, the next step, and what changed since it was published. */
export function ClosePage() {
  const text = useText(closeTexts);
  const label = usePeriodLabel();
  const { month } = useSettledView();
  const place = usePlaceName();
  return (
    <article className="close">
      <header className="page-head reports-head">
        <h1>
          {text("close.title")}{" "}
          <span className="page-period">
            {place} {label(month, "month")}
          </span>
        </h1>
        <FormSwitch />
      </header>
      {/* A refusal says itself what is wrong (the form is not collected this month) and what to do. */}
      <Faces asked={useClose()} lines={8}>
        {(view) => <Ready key={`${view.form} ${view.month} ${view.region}`} view={view} />}
      </Faces>
    </article>
  );
}

function Ready({ view }: { view: CloseView }) {
  return (
    <>
      <Moves view={view} />
      {view.publications.length > 0 && <Diff view={view} />}
      {view.state === "open" && <Checks view={view} />}
      <Below rows={view.children} />
      <Steps steps={view.steps} />
    </>
  );
}
