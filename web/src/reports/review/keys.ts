import { useEffect, useRef } from "react";

const steps: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** j k and the arrows walk the worklist, unless somebody is writing or choosing. */
export function useWorklistKeys(step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = steps[event.key];
      const isElsewhere = (event.target as Element).closest("input, textarea, select, dialog, table, .ant-select");
      if (by === undefined || isElsewhere || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      latest.current(by);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
