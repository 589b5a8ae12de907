import { useState } from "react";
import type { Refusal } from "../api.ts";
import { Empty, Failed } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import type { Preview, Said } from "./answers.ts";
import { asksOf } from "./asks.ts";
import { CellBrowser } from "./cell-browser.tsx";
import { CommitBar } from "./commit-bar.tsx";
import type { Confirmed } from "./confirming.ts";
import { DoubtfulCells } from "./doubtful-cells.tsx";
import { MissingContext } from "./missing-context.tsx";
import { PreviewHead } from "./preview-head.tsx";
import { collectTexts } from "./texts.ts";
import { UnknownWords } from "./unknown-words.tsx";

interface PreviewProps {
  preview: Preview;
  busy?: "reading" | "storing";
  /** Why storing or reading again was refused. */
  refusal?: Refusal;
  said: Said;
  /** A person explained something: the file is to be read again. */
  onSaid: (more: Said) => void;
  onStore: (confirmed: Confirmed) => void;
  onDrop: () => void;
}

/** What a file holds, before anything is stored. What needs a person stands first, every single cell below. */
export function PreviewView({ preview, busy, refusal, said, onSaid, onStore, onDrop }: PreviewProps) {
  const text = useText(collectTexts);
  const [confirmed, setConfirmed] = useState<Confirmed>(new Set());
  // What is still to be said changes the reading of every cell, so nothing else is asked before.
  const isAsking = asksOf(preview).length > 0;
  if (preview.cells.length === 0) return <NothingFound preview={preview} />;
  return (
    <section className="section preview" aria-busy={busy !== undefined}>
      <PreviewHead preview={preview} />
      {busy === "reading" && <p role="status">{text("collect.readingAgain")}</p>}
      <MissingContext preview={preview} said={said} onSaid={onSaid} />
      {!isAsking && (
        <>
          <DoubtfulCells cells={preview.cells} confirmed={confirmed} onConfirmed={setConfirmed} />
          <UnknownWords preview={preview} onTaught={() => onSaid({})} />
        </>
      )}
      <CellBrowser cells={preview.cells} hidden={hiddenSheets(preview)} confirmed={confirmed} />
      {refusal && <Failed error={refusal} />}
      <CommitBar preview={preview} busy={busy} confirmed={confirmed} onStore={onStore} onDrop={onDrop} />
    </section>
  );
}

const hiddenSheets = ({ sheets }: Preview): ReadonlySet<string> =>
  new Set(sheets.filter(({ hidden }) => hidden).map(({ sheet }) => sheet));

function NothingFound({ preview: { file } }: { preview: Preview }) {
  const text = useText(collectTexts);
  return (
    <section className="section preview">
      <div className="section-head">
        <h2>{file.name}</h2>
      </div>
      <Empty title={text("preview.empty")} remedy={text("preview.emptyRemedy")} />
    </section>
  );
}
