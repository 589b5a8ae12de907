import { keepPreviousData, queryOptions, useQueries, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { answer, api } from "../../api.ts";
import { useSettledView, useTurn } from "../../app/view.ts";
import type { DragChoices, Size } from "../choices.ts";
import { cellOf, type Opened, pathsOf, toggled, unfoldOf } from "./tree-rows.ts";

const route = getRouteApi("/entering/enterprises/drag");

/** What the URL says about this page, with what it leaves out. */
export function useDragChoices() {
  const choices: DragChoices = route.useSearch();
  const { span = "ytd", of = "industrial-output", by = "region", order, size, unfold } = choices;
  return { span, of, by, best: order === "best", size, unfold };
}

export interface DragAsked {
  region: number;
  month: number;
  span: "month" | "ytd";
  indicator: string;
  by: "region" | "industry";
  county?: number;
  industry?: string;
  size?: Size;
  asOf?: string;
}

export const dragQuery = (query: DragAsked) =>
  queryOptions({
    queryKey: ["drag", query],
    queryFn: () => answer(api.GET("/api/drag", { params: { query } })),
  });

function useAsked(): DragAsked {
  const { region, month, asOf } = useSettledView();
  const { span, of, by, size } = useDragChoices();
  return { region, month, span, indicator: of, by, ...(size ? { size } : {}), ...(asOf ? { asOf } : {}) };
}

/** The whole and its parts; the month before stays on the page until the next has come. */
export const useWhole = () => useQuery({ ...dragQuery(useAsked()), placeholderData: keepPreviousData });

/** What each open row falls into, by its path. */
export function useOpened(): Map<string, Opened> {
  const asked = useAsked();
  const paths = pathsOf(useDragChoices().unfold);
  const answers = useQueries({ queries: paths.map((path) => dragQuery({ ...asked, ...cellOf(path) })) });
  return new Map(paths.map((path, index) => [path, answers[index] ?? { data: undefined, error: null }]));
}

/** Folds a row and unfolds it; the URL keeps what is open. */
export function useUnfold() {
  const turn = useTurn();
  const paths = pathsOf(useDragChoices().unfold);
  return {
    toggle: (path: string) => void turn({ unfold: unfoldOf(toggled(paths, path)) }, true),
    foldAll: () => void turn({ unfold: undefined }, true),
    anyOpen: paths.length > 0,
  };
}
