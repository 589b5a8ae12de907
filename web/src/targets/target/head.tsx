import { region } from "@diaodu/core/catalogue";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FigureCell, type FigureForm } from "../../figures/index.ts";
import { useText } from "../../texts/index.ts";
import type { TargetDetail, TargetRow } from "../answers.ts";
import { OddsCell } from "../sheet/cells.tsx";
import { isOver, TargetMark } from "../sheet/mark.tsx";
import { Remarks } from "../sheet/remarks.tsx";
import { targetTexts } from "../texts.ts";
import { goalTexts } from "./texts.ts";

type Figure = TargetRow["now"];

/** What is promised, where it stands, and what the rest of the period must do. */
export function GoalHead({ detail: { row, history } }: { detail: TargetDetail }) {
  const text = useText(goalTexts);
  const words = useText(targetTexts);
  const { entry, name, period, text: promised, verdict, mark } = row;
  const about = [
    words(`tier.${entry.tier}`),
    words(`origin.${entry.origin}`),
    entry.owner,
    entry.document,
    entry.effective && `${words("target.effective")} ${entry.effective}`,
  ].filter(Boolean);
  return (
    <header className="page-head">
      <p className="goal-back no-print">
        <Link to="/targets">{text("goal.back")}</Link>
      </p>
      <h1>
        {name}
        {promised}{" "}
        <span className="page-period">
          {region(entry.region)?.name} {period}
        </span>
      </h1>
      <p className="goal-about">{about.join(" · ")}</p>
      {entry.clause && <blockquote className="goal-clause">{entry.clause}</blockquote>}
      <p className="page-summary">
        <TargetMark mark={mark} isOver={isOver(row)} /> {verdict}
        {history.text && (
          <>
            {words("target.semicolon")}
            {history.text}
          </>
        )}
      </p>
      <Remarks remarks={row.remarks} />
      <Facts row={row} />
    </header>
  );
}

function Facts({ row }: { row: TargetRow }) {
  const text = useText(goalTexts);
  const words = useText(targetTexts);
  const { forecastLow, forecastHigh, nextLabel, upToLabel, daysLeft } = row;
  return (
    <dl className="goal-facts">
      <Fact title={`${words("target.now")} ${upToLabel}`} figure={row.now} always />
      <Fact title={words("target.target")} figure={row.target} always />
      <Fact title={words("target.gap")} figure={row.gap} form="signed" always />
      <Fact title={words("target.attainment")} figure={row.attainment} />
      <Fact title={words("target.timeLead")} figure={row.timeLead} form="signed" />
      <Fact title={words("target.seasonLead")} figure={row.seasonLead} form="signed" />
      <Fact title={words("target.needed")} figure={row.needed} form="signed" more={row.neededLevel} always />
      <Fact
        title={`${words("target.nextNeeded")} ${nextLabel}`}
        figure={row.nextNeeded}
        form="signed"
        more={row.nextNeededLevel}
      />
      <Fact title={words("target.forecast")} figure={row.forecast} always>
        {forecastLow.value !== null && (
          <>
            {text("goal.band")} <FigureCell figure={forecastLow} /> — <FigureCell figure={forecastHigh} />
          </>
        )}
      </Fact>
      <div>
        <dt>{words("target.odds")}</dt>
        <dd>
          <OddsCell figure={row.odds} />
        </dd>
      </div>
      {daysLeft > 0 && (
        <div>
          <dt>{text("goal.daysLeft")}</dt>
          <dd>{text("goal.days", { days: daysLeft })}</dd>
        </div>
      )}
    </dl>
  );
}

interface FactProps {
  title: string;
  figure: Figure;
  form?: FigureForm;
  /** A second figure of the same fact, in small type. */
  more?: Figure;
  /** Stands there without a value too, with the reason. */
  always?: boolean;
  children?: ReactNode;
}

function Fact({ title, figure, form = "number", more, always = false, children }: FactProps) {
  if (figure.value === null && !always) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <FigureCell figure={figure} form={form} withUnit />
        {more && more.value !== null && (
          <small>
            <FigureCell figure={more} withUnit />
          </small>
        )}
        {children && <small>{children}</small>}
      </dd>
    </div>
  );
}
