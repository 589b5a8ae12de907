import { useState } from "react";
import { RowFaults } from "../collect/row-faults.tsx";
import { useText } from "../texts/index.ts";
import type { PreviewRow } from "./queries.ts";
import { importTexts } from "./texts.ts";
import { useRosterWords } from "./words.ts";

/** A first roster has two thousand new rows; the first ones tell whether it was read rightly. */
const shownAtFirst = 20;

/** Rows of one kind: whose, where in the file, what is wrong or what becomes different. */
export function PreviewRows({ title, note, rows }: { title: string; note?: string; rows: readonly PreviewRow[] }) {
  const text = useText(importTexts);
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, shownAtFirst);
  return (
    <section className="preview-rows">
      <h4>
        {title} <b>{rows.length}</b> {note && <span className="section-note">{note}</span>}
      </h4>
      <ol>
        {shown.map((row) => (
          <Row key={`${row.sheet} ${row.row}`} row={row} />
        ))}
      </ol>
      {shown.length < rows.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {text("import.more", { count: rows.length - shown.length })}
        </button>
      )}
    </section>
  );
}

function Row({ row }: { row: PreviewRow }) {
  const text = useText(importTexts);
  const words = useRosterWords();
  const { name, code, faults, changes } = row;
  const about = [row.regionName, row.industryName, row.sizeName].filter(Boolean).join(" · ");
  return (
    <li>
      <p>
        <b>{name || code}</b>{" "}
        <span className="section-note">
          {text("import.row", { row: row.row })} {name && code} {about}
        </span>
      </p>
      <RowFaults faults={faults} />
      {changes.length > 0 && <p className="preview-change">{changes.map(words.change).join("；")}</p>}
    </li>
  );
}
