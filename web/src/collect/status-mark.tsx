import type { ImportStatus } from "@diaodu/core/collect";
import { useText } from "../texts/index.ts";
import { collectTexts } from "./texts.ts";

export type MarkedStatus = ImportStatus | "doubtful";

/** Told by shape before colour; the lights' red, yellow and green are not used. */
const shapes: Readonly<Record<MarkedStatus, string>> = {
  new: "＋",
  changed: "△",
  equal: "＝",
  unknown: "？",
  skipped: "－",
  doubtful: "！",
};

/** What becomes of a cell, or how many cells that is. */
export function StatusMark({ status, count }: { status: MarkedStatus; count?: number }) {
  const text = useText(collectTexts);
  return (
    <span className="status-mark" data-status={status}>
      <span aria-hidden="true">{shapes[status]}</span>
      {text(`status.${status}`)}
      {count !== undefined && <strong> {count}</strong>}
    </span>
  );
}
