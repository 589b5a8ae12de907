import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type Answer, answer, api } from "../api.ts";
import { useView } from "../app/view.ts";

export type Asked = Answer<"ask">;
export type Completion = Asked["completions"][number];

/** Typing is not interrupted by an answer to each letter. */
const pauseMs = 120;

/**
 * The answer to what is typed, with what could come next. What the words leave out the page supplies.
 * @returns with `isCurrent` false while the answer on the page still belongs to fewer words: it may be read, not used
 */
export function useAsk(typed: string) {
  const { region, month } = useView();
  const q = useSettled(typed.trim());
  const asked = useQuery({
    queryKey: ["ask", q, region, month],
    queryFn: () =>
      answer(
        api.GET("/api/ask", {
          params: {
            query: { q, ...(region === undefined ? {} : { region }), ...(month === undefined ? {} : { month }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return { ...asked, isCurrent: q === typed.trim() && asked.isSuccess && !asked.isPlaceholderData };
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(pause);
  }, [value]);
  return settled;
}
