import { form as formOf } from "@diaodu/core/collect";
import { TimeText } from "../../design/time-text.tsx";
import { useText } from "../../texts/index.ts";
import type { ReportView } from "../answers.ts";
import { fillTexts } from "../fill-texts.ts";
import { reportTexts } from "../texts.ts";
import { filed, useColumnTitle } from "../words.ts";

type Change = ReportView["changes"][number];

/** 改动记录: who changed what and why, newest first. */
export function Changes({ view }: { view: ReportView }) {
  const text = useText(fillTexts);
  return (
    <details className="changes section no-print">
      <summary>{text("fill.history")}</summary>
      {view.changes.length === 0 && <p className="section-note">{text("fill.historyNone")}</p>}
      <ol>
        {view.changes.map((change) => (
          <Line key={`${change.version} ${change.how} ${change.at}`} view={view} change={change} />
        ))}
      </ol>
    </details>
  );
}

function Line({ view, change: { how, reason, by, at, changed } }: { view: ReportView; change: Change }) {
  const words = useText(reportTexts);
  const titleOf = useColumnTitle(formOf(view.form), view.month);
  return (
    <li>
      <TimeText at={at} /> <b>{isKnown(how) ? words(`how.${how}`) : how}</b> {by} {reason && `“${reason}”`}
      {changed.length > 0 && (
        <ul>
          {changed.map(({ column, before, after }) => (
            <li key={column}>
              {titleOf(column)} {filed(before)} → {filed(after)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const known = ["filed", "imported", "corrected", "reviewed", "accepted", "sent-back", "unlocked", "undone"] as const;
const isKnown = (how: string): how is (typeof known)[number] => known.some((each) => each === how);
