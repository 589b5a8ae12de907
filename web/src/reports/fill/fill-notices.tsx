import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../../app/period-label.ts";
import { useText } from "../../texts/index.ts";
import type { ReportView } from "../answers.ts";
import { fillTexts } from "../fill-texts.ts";

/** What has to be known before typing: the month is closed and how to open it; the form was sent back and why. */
export function FillNotices({ view }: { view: ReportView }) {
  const text = useText(fillTexts);
  const label = usePeriodLabel();
  const { monthState, state, enterprise, month, changes } = view;
  const sentBack = state === "reported" ? undefined : changes.find(({ how }) => how !== "unlocked");
  return (
    <>
      {monthState !== "open" && (
        <div className="notice">
          <p>
            {text("fill.closed", {
              region: enterprise.regionName,
              month: label(month, "month"),
              state: text(monthState === "closed" ? "fill.closedWord" : "fill.publishedWord"),
            })}
          </p>
          <p>
            {text("fill.closedRemedy")}{" "}
            <Link to="/enterprises/close" className="no-print">
              {text("fill.toClose")}
            </Link>
          </p>
        </div>
      )}
      {sentBack?.how === "sent-back" && (
        <p className="notice">{text("fill.sentBack", { reason: `${sentBack.reason}（${sentBack.by}）` })}</p>
      )}
    </>
  );
}
