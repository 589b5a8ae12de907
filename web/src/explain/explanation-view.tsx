import { form } from "@diaodu/core/collect";
import type { Aggregate, Explanation, Figure } from "@diaodu/core/figures";
import { type MissingReason, missingWords } from "@diaodu/core/figures";
import { CopyButton } from "../design/copy-button.tsx";
import { TimeText } from "../design/time-text.tsx";
import { FigureCell } from "../figures/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { SourceView } from "./source-view.tsx";
import { explainTexts } from "./texts.ts";
import { Vintages } from "./vintages.tsx";

/** One figure explained: what it is, how it came about, from which cell, and how it read before. */
export function ExplanationView({ explanation }: { explanation: Explanation }) {
  const { figure, notes, source, computed } = explanation;
  return (
    <article className="explain">
      <Head explanation={explanation} />
      <HowItCame explanation={explanation} />
      {source && <SourceView source={source} />}
      <Notes notes={notes} />
      {computed && <Computed explanation={computed} />}
      {explanation.how === "published" && <Vintages figure={figure} earlier={explanation.earlier} />}
    </article>
  );
}

function Head({ explanation: { figure, title } }: { explanation: Explanation }) {
  const text = useText(explainTexts);
  return (
    <header className="explain-head">
      <h2>{title}</h2>
      <p className="explain-value" data-status={figure.status}>
        {figure.text}
      </p>
      <Standing figure={figure} />
      <p className="explain-copies no-print">
        <CopyButton label={text("explain.copyLink")} content={() => window.location.href} />
        <CopyButton label={text("explain.copyAddress")} content={() => figure.address} />
      </p>
    </header>
  );
}

/** Why the value is absent or not final, and since when it is known. */
function Standing({ figure: { status, vintage } }: { figure: Figure }) {
  const text = useText(explainTexts);
  return (
    <p className="explain-note">
      {status !== "ok" && <span>{text(`explain.status.${status}`)}</span>}
      {vintage !== null && (
        <span>
          {text("explain.knownAt")} <TimeText at={vintage} />
        </span>
      )}
    </p>
  );
}

function HowItCame({ explanation: { how, formula, inputs, figure, aggregate } }: { explanation: Explanation }) {
  const text = useText(explainTexts);
  const language = useLanguage();
  return (
    <section className="explain-part">
      <p>
        {text(aggregate && how === "computed" ? "explain.how.aggregated" : `explain.how.${how}`)}
        {how === "missing" && missingWords[(figure.reason ?? "not-published") as MissingReason][language]}
      </p>
      {formula && <Formula formula={formula} />}
      {aggregate && <Reports aggregate={aggregate} />}
      <Inputs inputs={inputs} />
    </section>
  );
}

/** The enterprises' reports that a figure sums up, and how far their month is. */
function Reports({ aggregate: { form: code, enterprises, state, at } }: { aggregate: Aggregate }) {
  const text = useText(explainTexts);
  const language = useLanguage();
  return (
    <p>
      {text("explain.reports", { form: nameOf(form(code), language), count: enterprises })}
      {text(`explain.reports.${state}`)} <TimeText at={at} />
    </p>
  );
}

function Formula({ formula }: { formula: { words: string; numbers: string } }) {
  const text = useText(explainTexts);
  return (
    <dl className="explain-formula">
      <dt>{text("explain.formula")}</dt>
      <dd>{formula.words}</dd>
      <dt>{text("explain.numbers")}</dt>
      <dd>{formula.numbers}</dd>
    </dl>
  );
}

/** Figures that entered the formula; each opens in the same drawer. */
function Inputs({ inputs }: { inputs: readonly Explanation[] }) {
  const text = useText(explainTexts);
  if (inputs.length === 0) return null;
  return (
    <>
      <h3>{text("explain.inputs")}</h3>
      <ul className="explain-inputs">
        {inputs.map(({ figure, title }) => (
          <li key={figure.address}>
            <span>{title}</span>
            <FigureCell figure={figure} form="text" />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the formula would give where a published figure wins over it. */
function Computed({ explanation }: { explanation: Explanation }) {
  const text = useText(explainTexts);
  return (
    <section className="explain-part">
      <h3>{text("explain.computed")}</h3>
      <p className="explain-second">{explanation.figure.text}</p>
      {explanation.formula && <Formula formula={explanation.formula} />}
      <Inputs inputs={explanation.inputs} />
    </section>
  );
}

function Notes({ notes }: { notes: readonly string[] }) {
  const text = useText(explainTexts);
  if (notes.length === 0) return null;
  return (
    <section className="explain-part">
      <h3>{text("explain.notes")}</h3>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  );
}
