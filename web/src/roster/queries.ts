import { queryOptions } from "@tanstack/react-query";
import { type Answer, answer, api } from "../api.ts";
import { useSettledView } from "../app/view.ts";
import type { RosterChoices } from "./choices.ts";

export type RosterList = Answer<"roster">;
export type RosterRow = RosterList["rows"][number];
export type RosterPreview = Answer<"previewRoster">;
export type PreviewRow = RosterPreview["rows"][number];
export type MissingFirm = RosterPreview["missing"][number];
export type RosterBatch = Answer<"rosterBatches">["batches"][number];
export type RosterChanges = Answer<"rosterChanges">;
export type RosterEvent = RosterChanges["events"][number];
export type Candidates = Answer<"candidates">;
export type Candidate = Candidates["candidates"][number];

/** Whose roster of which month a screen shows. */
export interface RosterPlace {
  region: number;
  month: number;
}
export function useRosterPlace(): RosterPlace {
  const { region, month } = useSettledView();
  return { region, month };
}

export const rosterQuery = (place: RosterPlace, choices: RosterChoices) =>
  queryOptions({
    queryKey: ["roster", "list", place, choices],
    queryFn: () => answer(api.GET("/api/roster", { params: { query: { ...place, ...choices } } })),
    placeholderData: (before) => before,
  });

/** The same list as a workbook, all of it. */
export function rosterWorkbookPath({ region, month }: RosterPlace, { offset: _, ...choices }: RosterChoices): string {
  const query = Object.entries({ region, month, ...choices }).map(([key, value]) => [key, String(value)]);
  return `/api/roster/export.xlsx?${new URLSearchParams(query)}`;
}

export const rosterBatchesQuery = (region: number) =>
  queryOptions({
    queryKey: ["roster", "batches", region],
    queryFn: () => answer(api.GET("/api/roster/batches", { params: { query: { region } } })),
  });

export const rosterChangesQuery = (region: number, from: number, to: number) =>
  queryOptions({
    queryKey: ["roster", "changes", region, from, to],
    queryFn: () => answer(api.GET("/api/roster/changes", { params: { query: { region, from, to } } })),
  });

export const candidatesQuery = (region: number) =>
  queryOptions({
    queryKey: ["roster", "candidates", region],
    queryFn: () => answer(api.GET("/api/roster/candidates", { params: { query: { region } } })),
  });
