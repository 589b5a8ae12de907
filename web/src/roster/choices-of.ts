import { useSearch } from "@tanstack/react-router";
import { type RosterChoices, readRosterChoices } from "./choices.ts";

/** The search as the URL says it. */
export const useRosterChoices = (): RosterChoices => readRosterChoices(useSearch({ strict: false }));
