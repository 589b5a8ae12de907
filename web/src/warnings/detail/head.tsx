import type { ReactNode } from "react";
import { usePeriodLabel } from "../../app/period-label.ts";
import { TimeText } from "../../design/time-text.tsx";
import { useText } from "../../texts/index.ts";
import type { WarningDetail } from "../queries.ts";
import { SeverityMark } from "../severity.tsx";
import { warningTexts } from "../texts.ts";
import { detailTexts } from "./texts.ts";

/** The sentence as the page's title; before it how grave, under it whose matter it is and since when. */
export function Head({ view: { warning, since } }: { view: WarningDetail }) {
  const text = useText(detailTexts);
  const words = useText(warningTexts);
  const label = usePeriodLabel();
  const { severity, ruleName, regionName, sentence, owner, status, periods, vintage, cleared } = warning;
  const first = label(since, "month");
  return (
    <header className="page-head">
      <p className="warning-kind">
        <SeverityMark severity={severity} /> {[ruleName, regionName, warning.label].join(" · ")}
      </p>
      <h1 className="warning-title">{sentence}</h1>
      <dl className="warning-facts">
        <Fact title={text("detail.status")}>{words(`warning.${status}`)}</Fact>
        <Fact title={text("detail.owner")}>{owner || text("detail.noOwner")}</Fact>
        <Fact title={text("detail.since")}>
          {periods > 1 ? text("detail.sinceRunning", { month: first, periods }) : first}
        </Fact>
        {cleared !== null && <Fact title={text("detail.cleared")}>{label(cleared, "month")}</Fact>}
        {vintage !== null && (
          <Fact title={text("detail.vintage")}>
            {text("detail.vintageUntil")} <TimeText at={vintage} />
          </Fact>
        )}
      </dl>
    </header>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
