import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import "../tables/data-table.css";
import { answer, api } from "../api.ts";
import { Empty, Faces } from "../design/faces.tsx";
import { TimeText } from "../design/time-text.tsx";
import { useText } from "../texts/index.ts";
import type { HistoryLine } from "./answers.ts";
import { collectTexts } from "./texts.ts";
import { UndoDialog } from "./undo-dialog.tsx";

/** Every import and undo so far, newest first. */
export function History() {
  const text = useText(collectTexts);
  const history = useQuery({ queryKey: ["imports"], queryFn: () => answer(api.GET("/api/imports")) });
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("history.title")}</h2>
      </div>
      <Faces
        asked={history}
        isEmpty={({ imports }) => imports.length === 0}
        empty={<Empty title={text("history.empty")} remedy={text("history.emptyRemedy")} />}
      >
        {({ imports }) => <HistoryTable lines={imports} />}
      </Faces>
    </section>
  );
}

export function HistoryTable({ lines }: { lines: readonly HistoryLine[] }) {
  const text = useText(collectTexts);
  const [undoing, setUndoing] = useState<HistoryLine>();
  const heads = ["no", "file", "when", "who", "counts", "state"] as const;
  return (
    <div className="table-region">
      <table className="data-table history-table">
        <caption className="aside-text">{text("history.title")}</caption>
        <thead>
          <tr>
            {heads.map((key) => (
              <th key={key} scope="col">
                {text(`history.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} onUndo={() => setUndoing(line)} />
          ))}
        </tbody>
      </table>
      {undoing && <UndoDialog undone={undoing} onClose={() => setUndoing(undefined)} />}
    </div>
  );
}

function Line({ line, onUndo }: { line: HistoryLine; onUndo: () => void }) {
  const text = useText(collectTexts);
  const { id, kind, undoes, fileName, at, byUser, stored, summary } = line;
  return (
    <tr data-undone={line.undoneBy !== null || undefined}>
      <th scope="row">{id}</th>
      <td className="history-file">
        {kind === "undo" && <small>{text("history.isUndo", { id: undoes ?? "" })}</small>}
        <Link to="/collect/$importId" params={{ importId: String(kind === "undo" ? (undoes ?? id) : id) }}>
          {fileName}
        </Link>
      </td>
      <td>
        <TimeText at={at} />
      </td>
      <td>{byUser}</td>
      <td>
        {text("history.stored", { count: stored })}
        {kind === "file" && summary && (
          <small>
            {text("history.detail", { read: summary.read, equal: summary.equal, unknown: summary.unknown })}
          </small>
        )}
      </td>
      <td>{kind === "file" && <State undoneBy={line.undoneBy} onUndo={onUndo} />}</td>
    </tr>
  );
}

function State({ undoneBy, onUndo }: { undoneBy: number | null; onUndo: () => void }) {
  const text = useText(collectTexts);
  if (undoneBy !== null) {
    return <span title={text("history.undoneBy", { id: undoneBy })}>{text("history.undone")}</span>;
  }
  return (
    <>
      {text("history.inForce")}{" "}
      <button type="button" className="quiet no-print" onClick={onUndo}>
        {text("undo.do")}
      </button>
    </>
  );
}
