import type { RegionCode } from "@diaodu/core/catalogue";
import type { Month } from "@diaodu/core/period";
import { answer, api } from "../../api.ts";
import { useTableImport } from "../../collect/use-table-import.ts";
import type { Saved, TargetPreview } from "../answers.ts";

/** What a person says with the storing. */
export interface StoreWords {
  reason: string;
  /** What was read otherwise than written is meant so. */
  confirmed: boolean;
}

/** Takes one file of targets through preview and storing, with the reason where some that hold are changed. */
export const useTargetImport = (region: RegionCode, month: Month) =>
  useTableImport<TargetPreview, StoreWords, Saved>({
    path: "/api/targets/import/preview",
    said: { home: region, month },
    commit: ({ token }, { reason, confirmed }) => {
      const body = { token, confirmed, ...(reason.trim() === "" ? {} : { reason: reason.trim() }) };
      return answer(api.POST("/api/targets/import/commit", { body }));
    },
  });
