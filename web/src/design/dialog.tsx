import { type ReactNode, useEffect, useRef } from "react";
import { useText } from "../texts/index.ts";
import "./dialog.css";
import "./main-button.css";
import { designTexts } from "./texts.ts";

interface DialogProps {
  /** For ears; the visible heading may differ. */
  label: string;
  /** `drawer` comes from the right and fills a phone; `card` stands under the running head. */
  shape: "drawer" | "card";
  onClose: () => void;
  children: ReactNode;
}

/**
 * What opens above a page. The browser's own modal dialog keeps the focus inside, closes on Escape and stacks; a click
 * beside it closes it too, and the focus goes back to what opened it.
 */
export function Dialog({ label, shape, onClose, children }: DialogProps) {
  const text = useText(designTexts);
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      className={`dialog dialog-${shape}`}
      aria-label={label}
      onCancel={(event) => {
        if (event.target !== dialog.current) return; // a file picker inside was cancelled
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="dialog-body">
        {children}
        {/* Last, so that the browser puts the focus on the dialog's own first field. */}
        <button type="button" className="dialog-close" aria-label={text("dialog.close")} onClick={onClose}>
          ✕
        </button>
      </div>
    </dialog>
  );
}

function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return dialog;
}
