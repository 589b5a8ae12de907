import type { FormCode } from "@diaodu/core/collect";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { answer, api, Refusal } from "../api.ts";
import { sendFile } from "../collect/upload.ts";
import type { ReportPreview, StoredReports } from "./answers.ts";
import type { ReportPlace } from "./queries.ts";

/** Where one file of reports stands on its way from the desk to the store. */
export type ImportStage =
  | { at: "waiting" }
  /** `share` of the bytes is sent; 1: the server is reading. */
  | { at: "sending"; fileName: string; share: number }
  | { at: "refused"; fileName: string; refusal: Refusal }
  /** `refusal`: storing it was refused. */
  | { at: "preview"; preview: ReportPreview; isStoring: boolean; refusal?: Refusal }
  | { at: "stored"; preview: ReportPreview; stored: StoredReports };

/** Takes one file of many reports through preview and storing. */
export function useReportImport({ form, month, region }: ReportPlace) {
  const queries = useQueryClient();
  const [stage, setStage] = useState<ImportStage>({ at: "waiting" });
  const reading = useRef<AbortController>(undefined);

  const take = async (file: File) => {
    reading.current?.abort();
    const mine = new AbortController();
    reading.current = mine;
    const fileName = file.name;
    const onProgress = (share: number) => setStage({ at: "sending", fileName, share });
    onProgress(0);
    try {
      const said = { home: region, month };
      const preview = await sendFile<ReportPreview>(previewPath(form), file, said, onProgress, mine.signal);
      setStage({ at: "preview", preview, isStoring: false });
    } catch (failure) {
      const refusal = refusalIn(failure);
      if (!mine.signal.aborted) setStage({ at: "refused", fileName, refusal });
    }
  };

  const store = async (preview: ReportPreview, reason: string) => {
    setStage({ at: "preview", preview, isStoring: true });
    try {
      const body = { token: preview.token, ...(reason.trim() === "" ? {} : { reason: reason.trim() }) };
      const stored = await answer(api.POST("/api/reports/import/commit", { body }));
      setStage({ at: "stored", preview, stored });
      await queries.invalidateQueries();
    } catch (failure) {
      setStage({ at: "preview", preview, isStoring: false, refusal: refusalIn(failure) });
    }
  };

  const drop = () => {
    reading.current?.abort();
    setStage({ at: "waiting" });
  };

  return { stage, take, store, drop };
}

const previewPath = (form: FormCode): string => `/api/reports/import/preview?form=${form}`;

/** Anything but a refusal is a fault of our own, for the boundary above. */
function refusalIn(failure: unknown): Refusal {
  if (failure instanceof Refusal) return failure;
  throw failure;
}
