import { useId, useState } from "react";
import type { Refusal } from "../../api.ts";
import { StoreBar } from "../../collect/store-bar.tsx";
import { Failed } from "../../design/faces.tsx";
import { useText } from "../../texts/index.ts";
import type { PreviewRow, TargetPreview } from "../answers.ts";
import { PreviewFaults, PreviewRows } from "./preview-rows.tsx";
import { importTexts } from "./texts.ts";
import type { StoreWords } from "./use-target-import.ts";

interface ImportPreviewProps {
  preview: TargetPreview;
  isStoring: boolean;
  refusal?: Refusal;
  onStore: (preview: TargetPreview, words: StoreWords) => void;
  onDrop: () => void;
}

/** What storing the file would do: what is wrong first, then new and changed targets, before → after. */
export function ImportPreview({ preview, isStoring, refusal, onStore, onDrop }: ImportPreviewProps) {
  const text = useText(importTexts);
  const { rows, faults, fileName } = preview;
  const of = (change: PreviewRow["change"]) => rows.filter((row) => row.change === change);
  const counts = {
    rows: rows.length,
    ...{ new: of("new").length, changed: of("changed").length, same: of("same").length, faults: faults.length },
  };
  return (
    <section className="section target-preview" aria-busy={isStoring}>
      <div className="section-head">
        <h2>{text("import.preview", { file: fileName })}</h2>
        <span className="section-note">{text("import.nothingStored")}</span>
      </div>
      <p>{text("import.counts", counts)}</p>
      <PreviewFaults faults={faults} />
      <PreviewRows title={text("import.changed")} rows={of("changed")} />
      <PreviewRows title={text("import.new")} rows={of("new")} />
      {counts.same > 0 && <p className="section-note">{text("import.sameCount", { count: counts.same })}</p>}
      {refusal && <Failed error={refusal} />}
      <Storing
        faults={faults.length}
        changed={counts.changed}
        count={counts.new + counts.changed}
        readAs={rows.filter(isReadOtherwise).length}
        isStoring={isStoring}
        onStore={(words) => onStore(preview, words)}
        onDrop={onDrop}
      />
    </section>
  );
}

const isReadOtherwise = ({ change, remarks }: PreviewRow): boolean =>
  change !== "same" && remarks.some(({ kind }) => kind === "read-as");

interface StoringProps {
  /** How many cells were taken for something else than they say. */
  readAs: number;
  faults: number;
  changed: number;
  count: number;
  isStoring: boolean;
  onStore: (words: StoreWords) => void;
  onDrop: () => void;
}

function Storing({ readAs, faults, changed, count, isStoring, onStore, onDrop }: StoringProps) {
  const text = useText(importTexts);
  const id = useId();
  const [reason, setReason] = useState("");
  const [confirmed, setConfirmed] = useState(false);
  const asksReason = faults === 0 && changed > 0;
  const hindrance =
    faults > 0
      ? text("import.whyFaults", { count: faults })
      : count === 0
        ? text("import.whyNothing")
        : asksReason && reason.trim() === ""
          ? text("import.whyReason")
          : readAs > 0 && !confirmed
            ? text("import.whyConfirm", { count: readAs })
            : undefined;
  return (
    <StoreBar
      label={isStoring ? text("import.doing") : text("import.do", { count })}
      hindrance={hindrance}
      isStoring={isStoring}
      before={
        <>
          {asksReason && (
            <p className="entry-reason">
              <label htmlFor={id}>{text("import.reason")}</label>
              <input id={id} value={reason} maxLength={600} onChange={({ target }) => setReason(target.value)} />
            </p>
          )}
          {faults === 0 && readAs > 0 && (
            <label>
              <input type="checkbox" checked={confirmed} onChange={({ target }) => setConfirmed(target.checked)} />{" "}
              {text("import.confirm", { count: readAs })}
            </label>
          )}
        </>
      }
      dropLabel={text("import.drop")}
      onStore={() => onStore({ reason, confirmed })}
      onDrop={onDrop}
    />
  );
}
