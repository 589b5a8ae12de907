import type { RegionCode } from "@diaodu/core/catalogue";
import type { LeaveHow } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import { type Answer, answer, api } from "../api.ts";
import { useTableImport } from "../collect/use-table-import.ts";
import type { RosterPlace, RosterPreview } from "./queries.ts";

/** Of enterprises that the file does not name: who leaves, and why. */
export type Exits = Readonly<Record<number, LeaveHow>>;

/** Takes one roster through preview and storing. */
export const useRosterImport = ({ region, month }: RosterPlace) =>
  useTableImport<RosterPreview, Exits, Answer<"commitRoster">>({
    path: "/api/roster/import/preview",
    said: { home: region as RegionCode, month: month as Month },
    commit: ({ token }, exits) => {
      const leaving = Object.entries(exits).map(([id, how]) => ({ enterpriseId: Number(id), how }));
      return answer(api.POST("/api/roster/import/commit", { body: { token, exits: leaving } }));
    },
  });
