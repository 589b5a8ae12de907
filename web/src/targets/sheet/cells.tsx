import { oddsText } from "@diaodu/core/figures";
import { Link } from "@tanstack/react-router";
import { FigureCell, type FigureForm } from "../../figures/index.ts";
import { useLanguage, useText } from "../../texts/index.ts";
import type { TargetRow } from "../answers.ts";
import { targetTexts } from "../texts.ts";
import { isOver, TargetMark } from "./mark.tsx";
import { Remarks } from "./remarks.tsx";
import { sheetTexts } from "./texts.ts";

type Figure = TargetRow["now"];

/** A figure of a row with its unit, as rows of one sheet have many units. */
export const withUnit = (figure: Figure, form: FigureForm = "number") => (
  <FigureCell figure={figure} form={form} withUnit />
);

/** 97%以上 and not 97%: odds are never surer. */
export function OddsCell({ figure }: { figure: Figure }) {
  return <FigureCell figure={figure} words={oddsText(figure.value, useLanguage())} />;
}

/** Completion and progress are of targets of a level only; a growth has none, not an unknown one. */
export const ofLevels = ({ entry }: TargetRow, figure: Figure, form: FigureForm = "number") =>
  entry.measure === "level" ? withUnit(figure, form) : null;

/** Which target it is, in its official words; where it comes from opens under it. */
export function NameCell({ row }: { row: TargetRow }) {
  const words = useText(targetTexts);
  const { entry, name, text, period, goal } = row;
  return (
    <span className="target-name">
      <Link to="/targets/$goal" params={{ goal: String(goal) }}>
        {name}
      </Link>
      <span className="target-text">{text}</span>
      <small>
        {period} · {words(`origin.${entry.origin}`)}
      </small>
      <Grounds entry={entry} />
    </span>
  );
}

/** The document, its clause and who answers for it, on demand. */
function Grounds({ entry: { document, clause, owner, effective } }: Pick<TargetRow, "entry">) {
  const text = useText(sheetTexts);
  const words = useText(targetTexts);
  const told = [
    [words("target.document"), document],
    [words("target.clause"), clause],
    [words("target.owner"), owner],
    [words("target.effective"), effective],
  ].filter(([, said]) => said);
  if (!document && !clause && !owner) return null;
  return (
    <details className="target-grounds no-print">
      <summary>{text("sheet.about")}</summary>
      {told.map(([title, said]) => (
        <p key={title}>
          <span>{title}</span> {said}
        </p>
      ))}
    </details>
  );
}

/** A figure with what belongs to it in small type below. */
function Two({ figure, form, below }: { figure: Figure; form?: FigureForm; below: React.ReactNode }) {
  return (
    <>
      {withUnit(figure, form)}
      <small className="target-below">{below}</small>
    </>
  );
}

export const NowCell = ({ row: { now, upToLabel } }: { row: TargetRow }) => <Two figure={now} below={upToLabel} />;

export const NeededCell = ({ row: { needed, neededLevel } }: { row: TargetRow }) => (
  <Two figure={needed} form="signed" below={neededLevel.value !== null && withUnit(neededLevel)} />
);

export const NextCell = ({ row: { nextNeeded, nextNeededLevel, nextLabel } }: { row: TargetRow }) => (
  <Two
    figure={nextNeeded}
    form="signed"
    below={
      nextNeeded.value !== null && (
        <>
          {nextNeededLevel.value !== null && withUnit(nextNeededLevel)} <span>{nextLabel}</span>
        </>
      )
    }
  />
);

/** Where the period will end, and the band in which it ends four times of five. */
export function ForecastCell({ row: { forecast, forecastLow, forecastHigh } }: { row: TargetRow }) {
  const text = useText(sheetTexts);
  return (
    <Two
      figure={forecast}
      below={
        forecastLow.value !== null && (
          <>
            <FigureCell figure={forecastLow} />
            {text("sheet.to")}
            <FigureCell figure={forecastHigh} />
          </>
        )
      }
    />
  );
}

export function VerdictCell({ row }: { row: TargetRow }) {
  const { mark, verdict, remarks } = row;
  return (
    <>
      <TargetMark mark={mark} isOver={isOver(row)} />
      <span className="target-verdict">{verdict}</span>
      <Remarks remarks={remarks} />
    </>
  );
}
