import { useCallback, useEffect, useRef, useState } from "react";

/**
 * A panel that folds out of a button: it shuts on Escape, on a press beside it, and when the focus leaves it.
 * @returns `place` goes on the element that holds button and panel
 */
export function usePanel() {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      close();
      place.current?.querySelector("button")?.focus();
    };
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) close();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onElsewhere);
    document.addEventListener("focusin", onElsewhere);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onElsewhere);
      document.removeEventListener("focusin", onElsewhere);
    };
  }, [open, close]);
  return { open, toggle: () => setOpen(!open), close, place };
}
