import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { usePeriodLabel } from "../../app/period-label.ts";
import { Dialog } from "../../design/dialog.tsx";
import { Failed } from "../../design/faces.tsx";
import "../../design/main-button.css";
import { useReportPlace } from "../../reports/queries.ts";
import { useText } from "../../texts/index.ts";
import { useCheckTitle } from "./checks.tsx";
import { closeTexts } from "./texts.ts";
import { type CloseView, closeDiffQuery, type Moved, useMove } from "./use-close.ts";

const course = ["open", "closed", "published"] as const;
const standing = { open: "close.standOpen", closed: "close.standClosed", published: "close.standPublished" } as const;

/** Where the month is on its way, and the step that comes next. */
export function Moves({ view }: { view: CloseView }) {
  const text = useText(closeTexts);
  const move = useMove();
  const [unlocking, setUnlocking] = useState(false);
  const [asking, setAsking] = useState(false);
  const mustAsk = view.checks.some(({ level }) => level === "warn");
  const at = course.indexOf(view.state);
  const hasChanged = useHasChanged(view);
  const blocked = view.checks.filter(({ level }) => level === "block").length;
  return (
    <section className="section close-moves">
      <ol className="close-course" aria-label={text("close.course")}>
        {course.map((state, index) => (
          <li key={state} data-passed={index < at} aria-current={index === at ? "step" : undefined}>
            {text(`close.${state}`)}
          </li>
        ))}
      </ol>
      <p>
        {text(standing[view.state])}{" "}
        <span className="section-note">{text("close.held", { reports: view.reports, cells: view.cells })}</span>
      </p>
      <p className="close-ways no-print">
        {view.state === "open" ? (
          <button
            type="button"
            className="main-button"
            disabled={move.isPending || blocked > 0}
            onClick={() => (mustAsk ? setAsking(true) : move.mutate({ to: "closed" }))}
          >
            {text(move.isPending ? "close.working" : "close.toClosed")}
          </button>
        ) : (
          <>
            {(view.state === "closed" || hasChanged) && (
              <button
                type="button"
                className="main-button"
                disabled={move.isPending}
                onClick={() => move.mutate({ to: "published" })}
              >
                {text(
                  move.isPending ? "close.working" : view.publications.length > 0 ? "close.again" : "close.toPublished",
                )}
              </button>
            )}
            <button type="button" className="quiet" disabled={move.isPending} onClick={() => setUnlocking(true)}>
              {text("close.toOpen")}
            </button>
          </>
        )}
        {view.state === "open" && blocked > 0 && (
          <span className="section-note">{text("close.checksBlocked", { count: blocked })}</span>
        )}
        {move.data && <Done moved={move.data} />}
      </p>
      {move.error && !unlocking && <Failed error={move.error} />}
      {asking && (
        <AskToClose
          view={view}
          onClose={() => setAsking(false)}
          onSure={() => {
            setAsking(false);
            move.mutate({ to: "closed" });
          }}
        />
      )}
      {unlocking && <Unlock view={view} onClose={() => setUnlocking(false)} />}
    </section>
  );
}

/** Sums are not any more as they were published: publishing again makes them so. */
function useHasChanged({ publications }: CloseView): boolean {
  const diff = useQuery({ ...closeDiffQuery(useReportPlace()), enabled: publications.length > 0 });
  return (diff.data?.cells.length ?? 0) > 0;
}

const doneWords = { open: "close.doneOpen", closed: "close.doneClosed", published: "close.donePublished" } as const;

/** What the step did, and how long it took. */
function Done({ moved: { state, reports, cells, seconds } }: { moved: Moved }) {
  const text = useText(closeTexts);
  return <span role="status">{text(doneWords[state], { reports, cells, seconds: seconds.toFixed(2) })}</span>;
}

/** Before a month is locked with something still to note, what that is and what is locked with it stand before the eye. */
function AskToClose({ view, onClose, onSure }: { view: CloseView; onClose: () => void; onSure: () => void }) {
  const text = useText(closeTexts);
  const label = usePeriodLabel();
  const titleOf = useCheckTitle();
  const title = text("close.closeTitle", { place: view.name, month: label(view.month, "month") });
  const below = view.children.filter(({ state }) => state === "open");
  const noted = view.checks.filter(({ id, level }) => level === "warn" && id !== "children-open");
  return (
    <Dialog label={title} shape="card" onClose={onClose}>
      <h2>{title}</h2>
      <p>{text("close.closeWhat")}</p>
      <ul>
        {noted.map((check) => (
          <li key={check.id}>
            {titleOf(check)} {check.count}
          </li>
        ))}
        {below.length > 0 && (
          <li>{text("close.closeBelow", { count: below.length, names: below.map(({ name }) => name).join("、") })}</li>
        )}
      </ul>
      <p className="dialog-ways">
        <button type="button" className="main-button" onClick={onSure}>
          {text("close.toClosed")}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {text("close.closeNot")}
        </button>
      </p>
    </Dialog>
  );
}

/** 解锁 asks why; the reason stays in the history. */
function Unlock({ view, onClose }: { view: CloseView; onClose: () => void }) {
  const text = useText(closeTexts);
  const label = usePeriodLabel();
  const id = useId();
  const move = useMove();
  const [reason, setReason] = useState("");
  const title = text("close.unlockTitle", { place: view.name, month: label(view.month, "month") });
  const send = (event: FormEvent) => {
    event.preventDefault();
    move.mutate({ to: "open", reason: reason.trim() }, { onSuccess: onClose });
  };
  return (
    <Dialog label={title} shape="card" onClose={onClose}>
      <form onSubmit={send} className="close-unlock">
        <h2>{title}</h2>
        <p>{text("close.unlockWhat")}</p>
        <label htmlFor={id}>{text("close.unlockReason")}</label>
        <textarea id={id} rows={3} maxLength={2000} value={reason} onChange={({ target }) => setReason(target.value)} />
        {move.error && <Failed error={move.error} />}
        <p className="dialog-ways">
          <button type="submit" className="main-button" disabled={reason.trim() === "" || move.isPending}>
            {text(move.isPending ? "close.working" : "close.toOpen")}
          </button>
          <button type="button" className="quiet" onClick={onClose}>
            {text("close.keep")}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
