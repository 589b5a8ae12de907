import { isConfirmable } from "@diaodu/core/collect";
import { useText } from "../texts/index.ts";
import type { Preview } from "./answers.ts";
import { type Confirmed, isTaken } from "./confirming.ts";
import { StoreBar } from "./store-bar.tsx";
import { collectTexts } from "./texts.ts";

interface CommitBarProps {
  preview: Preview;
  busy: "reading" | "storing" | undefined;
  confirmed: Confirmed;
  onStore: (confirmed: Confirmed) => void;
  onDrop: () => void;
}

/** All in, in one go, or nothing; where that cannot be, the reason stands beside the button. */
export function CommitBar({ preview, busy, confirmed, onStore, onDrop }: CommitBarProps) {
  const text = useText(collectTexts);
  const count = preview.cells.filter((cell) => isTaken(cell, confirmed)).length;
  const left = preview.cells.filter(({ status }) => status !== "equal" && status !== "skipped").length - count;
  const hindrance = hindranceOf(preview, count, busy);
  return (
    <StoreBar
      label={busy === "storing" ? text("commit.doing") : text("commit.do", { count })}
      hindrance={hindrance && text(hindrance)}
      note={left > 0 && text("commit.left", { count: left })}
      tools={
        <a className="quiet" href={`/api/imports/preview/${preview.token}/annotated.xlsx`} download>
          {text("commit.annotated")}
        </a>
      }
      dropLabel={text("commit.drop")}
      onStore={() => onStore(confirmed)}
      onDrop={onDrop}
    />
  );
}

/** Why nothing can be stored now; undefined when it can. */
function hindranceOf(
  { missing, alreadyImported, summary, cells }: Preview,
  count: number,
  busy: CommitBarProps["busy"],
) {
  if (busy !== undefined) return "commit.whyBusy" as const;
  if (missing.length > 0) return "commit.whyMissing" as const;
  if (alreadyImported) return "commit.whyAlready" as const;
  if (count > 0) return undefined;
  if (cells.some(isConfirmable)) return "commit.whyDoubtful" as const;
  return summary.read === 0 ? ("commit.whyUnknown" as const) : ("commit.whyNothing" as const);
}
