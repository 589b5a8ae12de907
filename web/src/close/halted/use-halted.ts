import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type Answer, answer, api } from "../../api.ts";
import { useSettledView } from "../../app/view.ts";
import { type HaltedChoices, readHaltedChoices } from "../choices.ts";

export type Halted = Answer<"halted">;
export type HaltedFirm = Halted["firms"][number];
export type HaltedCount = Halted["total"];

const route = getRouteApi("/entering/enterprises/halted");
export const useHaltedChoices = (): HaltedChoices => route.useSearch();

interface Asked extends HaltedChoices {
  region: number;
  month: number;
  asOf?: string;
}

export const haltedQuery = (query: Asked) =>
  queryOptions({
    queryKey: ["halted", query],
    queryFn: () => answer(api.GET("/api/halted", { params: { query } })),
  });

/** Who stands still; the list before stays on the page until the next has come. */
export function useHalted() {
  const { region, month, asOf } = useSettledView();
  const choices = useHaltedChoices();
  return useQuery({
    ...haltedQuery({ region, month, ...readHaltedChoices({ ...choices }), ...(asOf ? { asOf } : {}) }),
    placeholderData: keepPreviousData,
  });
}
