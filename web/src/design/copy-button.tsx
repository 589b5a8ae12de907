import { useState } from "react";
import { useText } from "../texts/index.ts";
import { designTexts } from "./texts.ts";

/** Copies a text, and says in its own place whether that worked. */
export function CopyButton({ label, content }: { label: string; content: () => string }) {
  const text = useText(designTexts);
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  const copy = async () => {
    // Browsers hand out the clipboard on this machine or over https only.
    const copied = await navigator.clipboard?.writeText(content()).then(
      () => true,
      () => false,
    );
    setOutcome(copied ? "copied" : "refused");
    setTimeout(() => setOutcome(undefined), 2000);
  };
  return (
    <button type="button" className="quiet" onClick={() => void copy()}>
      <span aria-live="polite">{outcome === undefined ? label : text(`copy.${outcome}`)}</span>
    </button>
  );
}
