import { useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTurn } from "../../app/view.ts";
import type { Doubt } from "../answers.ts";
import { readWorklistChoices } from "../choices.ts";
import { useReportPlace, worklistPages } from "../queries.ts";

/** A doubt's name in the URL. */
export const nameOf = ({ enterpriseId, checkId, field }: Pick<Doubt, "enterpriseId" | "checkId" | "field">): string =>
  `${enterpriseId}.${checkId}.${field}`;

/** The worklist as the URL filters it, and the doubt in hand. */
export function useWorklist() {
  const choices = readWorklistChoices(useSearch({ strict: false }));
  const turn = useTurn();
  const asked = useInfiniteQuery(worklistPages(useReportPlace(), choices));
  const items = asked.data?.pages.flatMap((page) => page.items) ?? [];
  const named = items.findIndex((item) => nameOf(item) === choices.doubt);
  // A desk always shows a doubt beside the list; a phone only one that was chosen.
  const at = named === -1 ? 0 : named;
  const choose = (item: Doubt | undefined, replace = true) =>
    void turn({ doubt: item ? nameOf(item) : undefined }, replace);
  return {
    choices,
    asked,
    items,
    head: asked.data?.pages[0],
    inHand: items[at],
    isChosen: named !== -1,
    choose,
    step: (by: 1 | -1) => {
      const next = items[at + by];
      if (next) choose(next);
    },
    /** After a doubt is dealt with it leaves the list, or stays where it is; either way the one below is next. */
    goOn: () => choose(items[at + 1] ?? items[at - 1]),
  };
}

export type WorklistState = ReturnType<typeof useWorklist>;
