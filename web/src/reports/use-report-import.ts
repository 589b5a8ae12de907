import { answer, api } from "../api.ts";
import { useTableImport } from "../collect/use-table-import.ts";
import type { ReportPreview, StoredReports } from "./answers.ts";
import type { ReportPlace } from "./queries.ts";

/** Takes one file of many reports through preview and storing; a reason may be given where reviewed ones are replaced. */
export const useReportImport = ({ form, month, region }: ReportPlace) =>
  useTableImport<ReportPreview, string, StoredReports>({
    path: `/api/reports/import/preview?form=${form}`,
    said: { home: region, month },
    commit: ({ token }, reason) => {
      const body = { token, ...(reason.trim() === "" ? {} : { reason: reason.trim() }) };
      return answer(api.POST("/api/reports/import/commit", { body }));
    },
  });
