import type { SourceCell } from "@diaodu/core/figures";
import { Link } from "@tanstack/react-router";
import { PublishedNumber } from "../collect/published-number.tsx";
import { SheetExcerpt } from "../collect/sheet-excerpt.tsx";
import { TimeText } from "../design/time-text.tsx";
import { useText } from "../texts/index.ts";
import { explainTexts } from "./texts.ts";

/** The cell from which the value was taken, shown where it stands in its sheet. */
export function SourceView({ source }: { source: SourceCell }) {
  const text = useText(explainTexts);
  const { importId, sheet, cell } = source;
  return (
    <section className="explain-part">
      <h3>{text("explain.source")}</h3>
      <p className="explain-file">
        <Link to="/collect/$importId" params={{ importId: String(importId) }} search={{ sheet, cell } as never}>
          {source.fileName}
        </Link>
      </p>
      <p className="explain-note">{text("explain.sourceCell", { sheet: sheet.trim(), cell })}</p>
      <p className="explain-note">
        {text("explain.sourceImport", { who: source.importedBy })} <TimeText at={source.importedAt} /> ·{" "}
        {text("explain.sourceValue")} <PublishedNumber value={source.value} unit={source.unit} />
      </p>
      <SheetExcerpt importId={importId} sheet={sheet} cell={cell} />
    </section>
  );
}
