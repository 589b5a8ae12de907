import { region } from "@diaodu/core/catalogue";
import { fixed } from "@diaodu/core/figures";
import { type ReactNode, useMemo } from "react";
import { Chart } from "../../charts/index.ts";
import { signedPoints } from "../../close/signed-points.ts";
import { unitWord } from "../../figures/index.ts";
import { useLanguage, useText } from "../../texts/index.ts";
import type { TargetDetail, WhatIf } from "../answers.ts";
import { TargetMark } from "../sheet/mark.tsx";
import { targetTexts } from "../texts.ts";
import { whatIfTexts } from "./texts.ts";
import { whatIfDrawing } from "./what-if-drawing.ts";

/** What follows from what is supposed: in a sentence, as a line, and what each supposition does. */
export function WhatIfAnswer({ detail, answer }: { detail: TargetDetail; answer: WhatIf }) {
  return (
    <>
      <p className="page-summary">
        <TargetMark mark={markOf(answer)} /> {answer.text}
      </p>
      {answer.notes.map((note) => (
        <p key={note} className="section-note">
          {note}
        </p>
      ))}
      <Ends detail={detail} answer={answer} />
      <Course detail={detail} answer={answer} />
      <Effects answer={answer} />
    </>
  );
}

const markOf = ({ met }: WhatIf) => (met === null ? "grey" : met ? "green" : "red");

/** Where the period ends as foreseen and as supposed, side by side. */
function Ends({ detail: { row }, answer }: { detail: TargetDetail; answer: WhatIf }) {
  const text = useText(whatIfTexts);
  const language = useLanguage();
  const { before, after, needed } = answer;
  const level = (value: number | null) =>
    value === null ? "—" : `${fixed(value, row.neededLevel.decimals)} ${unitWord(answer.unit, language)}`;
  const percent = (value: number | null) => (value === null ? "—" : `${signedPoints(value, 1)} %`);
  const gap = (value: number | null) =>
    value === null ? "—" : `${signedPoints(value, row.gap.decimals)} ${unitWord(row.gap.unit, language)}`;
  return (
    <table className="data-table what-if-ends">
      <thead>
        <tr>
          <td />
          <Head>{text("whatIf.before")}</Head>
          <Head>{text("whatIf.after")}</Head>
        </tr>
      </thead>
      <tbody>
        {after.level !== null && (
          <Line title={text("whatIf.level")} before={level(before.level)} after={level(after.level)} />
        )}
        <Line title={text("whatIf.growth")} before={percent(before.growth)} after={percent(after.growth)} />
        <Line title={text("whatIf.gap")} before={gap(before.gap)} after={gap(after.gap)} />
        {needed !== null && <Line title={text("whatIf.needed")} before="" after={percent(needed)} />}
      </tbody>
    </table>
  );
}

const Head = ({ children }: { children: ReactNode }) => (
  <th scope="col" className="is-figure">
    {children}
  </th>
);

function Line({ title, before, after }: { title: string; before: string; after: string }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="is-figure">{before}</td>
      <td className="is-figure">
        <b>{after}</b>
      </td>
    </tr>
  );
}

function Course({ detail: { row }, answer }: { detail: TargetDetail; answer: WhatIf }) {
  const text = useText(whatIfTexts);
  const words = useText(targetTexts);
  const target = row.entry.measure === "yoy" ? row.target.value : null;
  const { months } = answer;
  const { upTo } = row;
  const [done, reckoned] = [text("whatIf.done"), text("whatIf.reckoned")];
  const targetName = words("target.target");
  const draw = useMemo(
    () => whatIfDrawing({ months, upTo, target, names: { done, reckoned, target: targetName } }),
    [months, upTo, target, done, reckoned, targetName],
  );
  const title = text("whatIf.chart", { place: region(row.entry.region)?.name ?? "", name: row.name });
  return <Chart title={title} unit="%" label={answer.text} draw={draw} height={260} />;
}

function Effects({ answer: { parts } }: { answer: WhatIf }) {
  const text = useText(whatIfTexts);
  return (
    <section className="what-if-parts">
      <h3>{text("whatIf.parts")}</h3>
      {parts.length === 0 ? (
        <p className="section-note">{text("whatIf.noParts")}</p>
      ) : (
        <table className="data-table">
          <caption className="aside-text">{text("whatIf.partsTable")}</caption>
          <tbody>
            {parts.map((part) => (
              <tr key={part.text}>
                <th scope="row">{part.text}</th>
                <td className="is-figure">
                  {signedPoints(part.points, 2)} <span className="figure-unit">{text("whatIf.points")}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
