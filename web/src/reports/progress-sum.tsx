import { useText } from "../texts/index.ts";
import type { ProgressRow } from "./answers.ts";
import { ProgressBar } from "./progress-bar.tsx";
import { progressTexts } from "./progress-texts.ts";

const parts = ["accepted", "reviewed", "reported", "sentBack", "missing"] as const;

/** The total in a sentence, and each state with its count under a thin bar. */
export function ProgressSum({ row }: { row: ProgressRow }) {
  const text = useText(progressTexts);
  return (
    <>
      <p className="page-summary">
        {text("progress.sum", { ...row, handed: row.reported + row.reviewed + row.accepted })}
        {row.doubtful > 0 && text("progress.sumDoubtful", { doubtful: row.doubtful })}
      </p>
      <div className="progress-sum">
        <ProgressBar row={row} />
        <ul>
          {parts.map((part) => (
            <li key={part} data-part={part}>
              <span className="progress-swatch" aria-hidden="true" /> {text(`progress.${part}`)} <b>{row[part]}</b>
              {part === "missing" && row.drafts > 0 && (
                <small>
                  {text("progress.drafts")} {row.drafts}
                </small>
              )}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
