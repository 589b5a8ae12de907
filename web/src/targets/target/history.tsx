import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { answer, api } from "../../api.ts";
import { Dialog } from "../../design/dialog.tsx";
import { Failed } from "../../design/faces.tsx";
import { TimeText, timeText } from "../../design/time-text.tsx";
import "../../roster/roster.css";
import { ReasonField } from "../../roster/select-field.tsx";
import { type Column, DataTable } from "../../tables/index.ts";
import { useLanguage, useText } from "../../texts/index.ts";
import type { TargetDetail, TargetVersion } from "../answers.ts";
import { draftOf } from "../entry/draft.ts";
import { EntryForm } from "../entry/entry-form.tsx";
import { targetTexts } from "../texts.ts";
import { goalTexts } from "./texts.ts";

/** How the target came to read as it does: every version of it, and the way to take it back. */
export function History({ detail: { row, versions } }: { detail: TargetDetail }) {
  const text = useText(goalTexts);
  const columns = useColumns();
  const [doing, setDoing] = useState<"change" | "withdraw">();
  const stop = () => setDoing(undefined);
  const isWithdrawn = versions[0]?.withdrawn ?? false;
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("history.title")}</h2>
        <p className="section-note">{text(isWithdrawn ? "history.isWithdrawn" : "history.note")}</p>
        {!isWithdrawn && (
          <span className="section-tools">
            <button type="button" className="quiet" onClick={() => setDoing("change")}>
              {text("goal.edit")}
            </button>
            <button type="button" className="quiet" onClick={() => setDoing("withdraw")}>
              {text("history.withdraw")}
            </button>
          </span>
        )}
      </div>
      <div className="goal-history">
        <DataTable
          title={text("history.table", { name: row.name })}
          columns={columns}
          rows={versions}
          keyOf={({ at, text: words }) => `${at} ${words}`}
          phone="stack"
        />
      </div>
      {doing === "withdraw" && <Withdraw goal={row.goal} what={`${row.name}${row.text}`} onClose={stop} />}
      {doing === "change" && (
        <EntryForm
          sheet={{ region: row.entry.region, year: Math.floor(row.entry.month / 100), rows: [row] }}
          start={[draftOf(row.entry)]}
          onSaved={stop}
          onClose={stop}
        />
      )}
    </section>
  );
}

function useColumns(): Column<TargetVersion>[] {
  const text = useText(goalTexts);
  const words = useText(targetTexts);
  const language = useLanguage();
  return [
    {
      key: "at",
      title: text("history.at"),
      words: ({ at }) => timeText(at, language),
      draw: ({ at }) => <TimeText at={at} />,
    },
    {
      key: "text",
      title: text("history.text"),
      words: (version) => `${version.text}${version.withdrawn ? text("history.withdrawn") : ""}`,
    },
    { key: "origin", title: words("target.origin"), words: ({ entry }) => words(`origin.${entry.origin}`) },
    { key: "document", title: words("target.document"), words: ({ entry }) => entry.document ?? "" },
    { key: "effective", title: words("target.effective"), words: ({ entry }) => entry.effective ?? "" },
    { key: "reason", title: text("history.reason"), words: ({ reason }) => reason },
    { key: "by", title: text("history.by"), words: ({ by }) => by },
  ];
}

/** Takes a target back, with the reason that stays on record. */
function Withdraw({ goal, what, onClose }: { goal: number; what: string; onClose: () => void }) {
  const text = useText(goalTexts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [reason, setReason] = useState("");
  const doing = useMutation({
    mutationFn: () =>
      answer(api.POST("/api/targets/{goal}/withdraw", { params: { path: { goal } }, body: { reason: reason.trim() } })),
    // What is withdrawn stands on no sheet and has no page to stay on.
    onSuccess: async () => {
      await navigate({ to: "/targets" });
      await queries.invalidateQueries();
    },
  });
  const title = text("history.withdrawTitle", { text: what });
  return (
    <Dialog label={title} shape="card" onClose={onClose}>
      <h2>{title}</h2>
      <p>{text("history.withdrawNote")}</p>
      <ReasonField label={text("history.withdrawReason")} value={reason} onValue={setReason} />
      {doing.error && <Failed error={doing.error} />}
      <p className="dialog-ways">
        <button
          type="button"
          className="main-button"
          disabled={doing.isPending || reason.trim() === ""}
          onClick={() => doing.mutate()}
        >
          {text(doing.isPending ? "history.withdrawing" : "history.withdrawDo")}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {text("history.keep")}
        </button>
      </p>
    </Dialog>
  );
}
