import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { answer, api } from "../api.ts";
import { Faces } from "../design/faces.tsx";
import { TimeText } from "../design/time-text.tsx";
import { useText } from "../texts/index.ts";
import type { ImportDetail } from "./answers.ts";
import { CellTable } from "./cell-table.tsx";
import "./collect.css";
import { SheetExcerpt } from "./sheet-excerpt.tsx";
import { collectTexts } from "./texts.ts";
import { UndoDialog } from "./undo-dialog.tsx";

const route = getRouteApi("/collect/$importId");

/** Numbers that are no figures (codes, years) come after those that are. */
const figuresFirst = <Cell extends { status: string }>(cells: readonly Cell[]): Cell[] => [
  ...cells.filter(({ status }) => status !== "skipped"),
  ...cells.filter(({ status }) => status === "skipped"),
];

/** One import: its file sheet by sheet as it was sent, and what each number was taken for. */
export function ImportPage() {
  const text = useText(collectTexts);
  const id = Number(route.useParams().importId);
  const detail = useQuery({
    queryKey: ["import", id],
    queryFn: () => answer(api.GET("/api/imports/{id}", { params: { path: { id } } })) as Promise<ImportDetail>,
  });
  return (
    <div className="collect">
      <p className="no-print">
        <Link to="/collect">← {text("import.back")}</Link>
      </p>
      <Faces asked={detail}>{(data) => <ImportView detail={data} />}</Faces>
    </div>
  );
}

/** Sheet and cell lie in the URL, so that the source of a figure can be linked to. */
function ImportView({ detail: { line, sheets, cells } }: { detail: ImportDetail }) {
  const text = useText(collectTexts);
  const search = route.useSearch() as { sheet?: string; cell?: string };
  const navigate = route.useNavigate();
  const sheet = search.sheet ?? cells.find(({ address }) => address !== null)?.sheet ?? sheets[0] ?? "";
  const choose = (chosen: string) =>
    void navigate({ search: ((now: object) => ({ ...now, sheet: chosen, cell: undefined })) as never, replace: true });
  return (
    <>
      <ImportHead line={line} />
      <section className="section">
        <div className="section-head">
          <h2>{text("import.sheet")}</h2>
          <select aria-label={text("cells.sheets")} value={sheet} onChange={({ target }) => choose(target.value)}>
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
        <SheetExcerpt importId={line.id} sheet={sheet} {...(search.cell === undefined ? {} : { cell: search.cell })} />
      </section>
      <section className="section">
        <div className="section-head">
          <h2>{text("import.cells")}</h2>
        </div>
        <CellTable
          key={sheet}
          title={sheet}
          cells={figuresFirst(cells.filter((cell) => cell.sheet === sheet))}
          confirmed={new Set()}
          withSheet={false}
        />
      </section>
    </>
  );
}

function ImportHead({ line }: { line: ImportDetail["line"] }) {
  const text = useText(collectTexts);
  const [undoing, setUndoing] = useState(false);
  return (
    <>
      <h1>{line.fileName}</h1>
      <p className="section-note">
        {text("import.by", { who: line.byUser })} <TimeText at={line.at} /> ·{" "}
        {text("history.stored", { count: line.stored })} ·{" "}
        {line.undoneBy === null ? text("history.inForce") : text("history.undone")}{" "}
        {line.kind === "file" && (
          <a className="quiet no-print" href={`/api/imports/${line.id}/file`} download>
            {text("import.file")}
          </a>
        )}{" "}
        {line.kind === "file" && line.undoneBy === null && (
          <button type="button" className="quiet no-print" onClick={() => setUndoing(true)}>
            {text("undo.do")}
          </button>
        )}
      </p>
      {undoing && <UndoDialog undone={line} onClose={() => setUndoing(false)} />}
    </>
  );
}
