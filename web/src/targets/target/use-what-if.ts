import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { answer, api } from "../../api.ts";
import { useSettledView } from "../../app/view.ts";
import { useText } from "../../texts/index.ts";
import { leversOf, type Supposed } from "./levers.ts";
import { whatIfTexts } from "./texts.ts";

/** Milliseconds a lever rests before the server is asked: below what an eye takes for a pause. */
const rest = 60;

/**
 * What follows from what is supposed. While a lever moves the last answer stays; one that comes late for levers that moved on is dropped,
 * because each answer belongs to the levers it was asked with.
 */
export function useWhatIf(goal: number, supposed: Supposed) {
  const text = useText(whatIfTexts);
  const { month } = useSettledView();
  const settled = useResting(JSON.stringify(leversOf(supposed, (number) => text("whatIf.projectNumber", { number }))));
  return useQuery({
    queryKey: ["targets", "what-if", goal, month, settled],
    queryFn: ({ signal }) =>
      answer(
        api.POST("/api/targets/{goal}/what-if", {
          params: { path: { goal } },
          body: { month, levers: JSON.parse(settled) },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    // A drag asks for dozens of answers that nobody comes back to.
    gcTime: 30_000,
  });
}

/** A value once it has not changed for a moment. */
function useResting(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
