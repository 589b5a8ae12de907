import { useSettledView } from "../../app/view.ts";
import { Failed } from "../../design/faces.tsx";
import { TimeText } from "../../design/time-text.tsx";
import { useText } from "../../texts/index.ts";
import { useRun, type WarningList } from "../queries.ts";
import { listTexts } from "../texts.ts";
import { Working } from "../working.tsx";

/** When the rules were last run over the month, and 重新研判. */
export function RunLine({ list: { region, month, rules, runAt } }: { list: WarningList }) {
  const text = useText(listTexts);
  const { asOf } = useSettledView();
  const run = useRun(region, month);
  return (
    <div className="warning-run">
      <p className="section-note">
        {runAt === null ? (
          text("list.notRun", { rules })
        ) : (
          <>
            {text("list.ran", { rules })} <TimeText at={runAt} />
          </>
        )}{" "}
        <button
          type="button"
          className="quiet"
          disabled={run.isPending || rules === 0}
          title={rules === 0 ? text("list.noRulesTitle") : undefined}
          onClick={() => run.mutate()}
        >
          {text(runAt === null ? "list.runFirst" : "list.run")}
        </button>{" "}
        {run.isPending && <Working doing={text("list.running")} />}
        {run.data && !run.isPending && (
          <span role="status" className="no-print">
            {text("list.runDone", { ...run.data, seconds: run.data.seconds.toFixed(2) })}
          </span>
        )}
      </p>
      {asOf !== undefined && <p className="section-note">{text("list.asOfNote")}</p>}
      {run.error && <Failed error={run.error} />}
    </div>
  );
}
