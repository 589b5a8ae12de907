import { type FormCode, form as formOf } from "@diaodu/core/collect";
import { Link } from "@tanstack/react-router";
import { TimeText, timeText } from "../../design/time-text.tsx";
import { unitWord } from "../../figures/index.ts";
import { columnNamed, filed, useColumnTitle } from "../../reports/words.ts";
import { type Column, DataTable } from "../../tables/index.ts";
import { useLanguage, useText } from "../../texts/index.ts";
import { useHowWord } from "../how-word.ts";
import { signedPoints } from "../signed-points.ts";
import { closeTexts } from "./texts.ts";
import type { CloseDiff } from "./use-close.ts";

type Correction = CloseDiff["reports"][number];

/** Which enterprise's report changed, from what to what, by whom, when and why, and by how much that moved the growth. */
export function Corrections({
  reports,
  form,
  month,
}: {
  reports: readonly Correction[];
  form: FormCode;
  month: number;
}) {
  const text = useText(closeTexts);
  const columns = useColumns(form, month);
  return (
    <div className="close-wide-cells">
      <h3 className="close-subhead">{text("close.corrections")}</h3>
      <DataTable
        title={text("close.corrections")}
        columns={columns}
        rows={reports}
        keyOf={({ enterpriseId, at }) => `${enterpriseId} ${at}`}
        phone="stack"
      />
    </div>
  );
}

function useColumns(form: FormCode, month: number): Column<Correction>[] {
  const text = useText(closeTexts);
  const language = useLanguage();
  const columnTitle = useColumnTitle(formOf(form), month);
  const howWord = useHowWord();
  const change = ({ column, before, after }: Correction["changed"][number]) =>
    `${columnTitle(column)} ${filed(before)} → ${filed(after)} ${unitWord(columnNamed(formOf(form), column)?.field.unit ?? "", language)}`;
  return [
    {
      key: "firm",
      title: text("close.firm"),
      words: ({ name }) => name,
      draw: ({ enterpriseId, name, regionName }) => (
        <>
          <Link to="/enterprises/$enterpriseId" params={{ enterpriseId: String(enterpriseId) }}>
            {name}
          </Link>{" "}
          <small className="close-aside">{regionName}</small>
        </>
      ),
    },
    {
      key: "points",
      title: text("close.moved"),
      unit: text("close.points"),
      count: ({ points }) => points,
      draw: ({ points }) => signedPoints(points, 2),
    },
    {
      key: "what",
      title: text("close.what"),
      words: ({ changed }) => changed.map(change).join("；"),
      draw: ({ changed }) => (
        <ul className="close-changes">
          {changed.map((each) => (
            <li key={each.column}>{change(each)}</li>
          ))}
        </ul>
      ),
    },
    {
      key: "who",
      title: text("close.who"),
      words: ({ by, at }) => `${by} ${timeText(at, language)}`,
      draw: ({ how, by, at }) => (
        <>
          {by} {howWord(how)}
          <small className="close-aside close-line">
            <TimeText at={at} />
          </small>
        </>
      ),
    },
    { key: "why", title: text("close.why"), words: ({ reason }) => reason },
  ];
}
