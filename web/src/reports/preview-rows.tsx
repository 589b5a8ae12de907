import { RowFaults } from "../collect/row-faults.tsx";
import { useText } from "../texts/index.ts";
import type { PreviewRow } from "./answers.ts";
import { importTexts } from "./import-texts.ts";
import { reportTexts } from "./texts.ts";

/** Rows of a table that need a person: which row, whose, what is wrong in which cell, and what to do. */
export function PreviewRows({ title, note, rows }: { title: string; note: string; rows: readonly PreviewRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="preview-rows">
      <h4>
        {title} <b>{rows.length}</b> <span className="section-note">{note}</span>
      </h4>
      <ol>
        {rows.map((row) => (
          <Row key={row.row} row={row} />
        ))}
      </ol>
    </section>
  );
}

function Row({ row: { row, name, code, faults, doubts } }: { row: PreviewRow }) {
  const text = useText(importTexts);
  const words = useText(reportTexts);
  return (
    <li>
      <p>
        <b>{name || code}</b>{" "}
        <span className="section-note">
          {text("import.row", { row })} {name && code}
        </span>
      </p>
      <RowFaults faults={faults} />
      {doubts.map(({ level, title, sentence }) => (
        <p key={`${title} ${sentence}`} className="preview-doubt">
          <span className="level" data-level={level}>
            {words(`level.${level}`)}
          </span>{" "}
          {sentence}
        </p>
      ))}
    </li>
  );
}
