import { useState } from "react";
import "../../design/main-button.css";
import { useText } from "../../texts/index.ts";
import { isOfSuperior } from "../queries.ts";
import { Working } from "../working.tsx";
import { editorTexts } from "./texts.ts";
import type { RuleEditor } from "./use-rule-editor.ts";
import { Withdrawal } from "./withdrawal.tsx";

/** 试运行, then 启用; a draft is kept at any time. */
export function Actions({ editor }: { editor: RuleEditor }) {
  const text = useText(editorTexts);
  const { home, trial, save, listed, canGoLive, isAsStored, isDirty, isTried } = editor;
  if (listed && isOfSuperior(listed, home)) return <OfSuperior name={listed.homeName} />;
  const isBusy = trial.isPending || save.isPending;
  const isLive = listed?.state === "live";
  const isRunning = isLive && isAsStored;
  return (
    <div className="rule-actions no-print">
      <p className="warning-ways">
        <button type="button" className={isTried ? "quiet" : "main-button"} disabled={isBusy} onClick={editor.tryIt}>
          {text("editor.try")}
        </button>
        {!isRunning && (
          <button
            type="button"
            className={isTried ? "main-button" : "quiet"}
            disabled={isBusy || !canGoLive}
            title={canGoLive ? undefined : text("editor.tryFirst")}
            onClick={() => editor.store("live")}
          >
            {text(isLive ? "editor.liveAgain" : "editor.live")}
          </button>
        )}
        {(isDirty || !listed) && (
          <button
            type="button"
            className="quiet"
            disabled={isBusy}
            onClick={() => editor.store(isLive ? "paused" : (listed?.state ?? "draft"))}
          >
            {text(isLive ? "editor.keepPaused" : "editor.keepDraft")}
          </button>
        )}
        {isRunning && (
          <button type="button" className="quiet" disabled={isBusy} onClick={() => editor.store("paused")}>
            {text("editor.pause")}
          </button>
        )}
        {listed && !listed.isShipped && <Withdraw editor={editor} isBusy={isBusy} />}
      </p>
      {!canGoLive && !isRunning && <p className="section-note">{text("editor.tryFirst")}</p>}
      {trial.isPending && <Working doing={text("editor.trying")} />}
      {save.isPending && <Working doing={text("editor.saving")} />}
      {save.isSuccess && !isDirty && <p role="status">{text(storedWords[save.variables.state])}</p>}
    </div>
  );
}

function OfSuperior({ name }: { name: string }) {
  const text = useText(editorTexts);
  return <p className="section-note">{text("editor.ofSuperior", { name })}</p>;
}

const storedWords = {
  live: "editor.nowLive",
  paused: "editor.nowPaused",
  draft: "editor.stored",
  withdrawn: "editor.stored",
} as const;

function Withdraw({ editor, isBusy }: { editor: RuleEditor; isBusy: boolean }) {
  const text = useText(editorTexts);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <button type="button" className="quiet" disabled={isBusy} onClick={() => setIsAsking(true)}>
        {text("editor.withdraw")}
      </button>
      {isAsking && <Withdrawal editor={editor} onClose={() => setIsAsking(false)} />}
    </>
  );
}
