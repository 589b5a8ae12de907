import { useText } from "../texts/index.ts";
import type { ProgressRow } from "./answers.ts";
import { progressTexts } from "./progress-texts.ts";

const parts = ["accepted", "reviewed", "reported", "sentBack", "missing"] as const;

/** How far a place is: a hairline of enterprises, the settled ones darkest, the sent back in the accent, the missing blank. */
export function ProgressBar({ row }: { row: ProgressRow }) {
  const text = useText(progressTexts);
  return (
    <span className="progress-bar" role="img" aria-label={text("progress.barLabel", { ...row })}>
      {parts.map((part) => (
        <span key={part} data-part={part} style={{ flexGrow: row[part] }} />
      ))}
    </span>
  );
}
