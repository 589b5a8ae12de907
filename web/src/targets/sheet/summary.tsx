import { usePeriodLabel } from "../../app/period-label.ts";
import { useText } from "../../texts/index.ts";
import type { TargetRow, TargetSheet } from "../answers.ts";
import { targetTexts } from "../texts.ts";
import type { Mark } from "./mark.tsx";
import { sheetTexts } from "./texts.ts";

const marks: readonly Mark[] = ["green", "yellow", "red", "grey"];

/** The newest month by which a target is judged: one still being reported is not. */
const newestOf = (rows: readonly TargetRow[]): number | null =>
  rows.reduce<number | null>((newest, { upTo }) => (upTo !== null && upTo > (newest ?? 0) ? upTo : newest), null);

/** How many of the targets stand how, in a sentence. */
export function Summary({ sheet, rows }: { sheet: TargetSheet; rows: readonly TargetRow[] }) {
  const text = useText(sheetTexts);
  const words = useText(targetTexts);
  const label = usePeriodLabel();
  if (rows.length === 0) return null;
  const counts = marks
    .map((mark) => ({ mark: words(`mark.${mark}`), count: rows.filter((row) => row.mark === mark).length }))
    .filter(({ count }) => count > 0)
    .map((told) => text("sheet.count", told));
  return (
    <p className="page-summary">
      {[text("sheet.summary", { count: rows.length }), ...counts].join(text("sheet.comma"))}
      {text("sheet.stop")} {text("sheet.judged", { month: label(newestOf(rows) ?? sheet.month, "month") })}
    </p>
  );
}
