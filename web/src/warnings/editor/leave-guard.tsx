import { useBlocker } from "@tanstack/react-router";
import { Dialog } from "../../design/dialog.tsx";
import { useText } from "../../texts/index.ts";
import { editorTexts } from "./texts.ts";

/** Asks before changes are left behind: on the way to another page or region, and when the window is closed. */
export function LeaveGuard({ isDirty, name }: { isDirty: boolean; name: string }) {
  const text = useText(editorTexts);
  const { status, proceed, reset } = useBlocker({
    // An explanation that opens over the page changes the address too, and loses nothing.
    shouldBlockFn: ({ current, next }) =>
      isDirty && (current.pathname !== next.pathname || regionOf(current) !== regionOf(next)),
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  if (status !== "blocked") return null;
  return (
    <Dialog label={text("editor.leaveTitle")} shape="card" onClose={reset}>
      <h2>{text("editor.leaveTitle")}</h2>
      <p>{text("editor.leaveWhat", { name })}</p>
      <p className="dialog-ways">
        <button type="button" className="main-button" onClick={reset}>
          {text("editor.stay")}
        </button>
        <button type="button" className="quiet" onClick={proceed}>
          {text("editor.leave")}
        </button>
      </p>
    </Dialog>
  );
}

const regionOf = ({ search }: { search: { region?: number } }): number | undefined => search.region;
