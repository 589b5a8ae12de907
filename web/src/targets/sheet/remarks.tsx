import { useText } from "../../texts/index.ts";
import type { Remark } from "../answers.ts";
import { targetTexts } from "../texts.ts";

/** What does not fit about a target: it contradicts another, has no series, hangs on one that is not known. */
export function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  const text = useText(targetTexts);
  if (remarks.length === 0) return null;
  return (
    <ul className="target-remarks" aria-label={text("target.remarks")}>
      {remarks.map(({ kind, text: words }) => (
        <li key={`${kind} ${words}`} data-kind={kind}>
          <b>{text("target.remarks")}</b>
          {text("target.colon")}
          {words}
        </li>
      ))}
    </ul>
  );
}
