import type { RegionCode } from "@diaodu/core/catalogue";
import type { LeaveHow } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { answer, api, Refusal } from "../api.ts";
import { sendFile } from "../collect/upload.ts";
import type { RosterPlace, RosterPreview } from "./queries.ts";

/** Of enterprises that the file does not name: who leaves, and why. */
export type Exits = Readonly<Record<number, LeaveHow>>;

/** Where one roster file stands on its way from the desk to the store. */
export type ImportStage =
  | { at: "waiting" }
  /** `share` of the bytes is sent; 1: the server is reading. */
  | { at: "sending"; fileName: string; share: number }
  | { at: "refused"; fileName: string; refusal: Refusal }
  /** `refusal`: storing it was refused. */
  | { at: "preview"; preview: RosterPreview; isStoring: boolean; refusal?: Refusal }
  | { at: "stored"; fileName: string; batchId: number; stored: number };

/** Takes one roster through preview and storing. */
export function useRosterImport({ region, month }: RosterPlace) {
  const queries = useQueryClient();
  const [stage, setStage] = useState<ImportStage>({ at: "waiting" });
  const reading = useRef<AbortController>(undefined);

  const take = async (file: File) => {
    reading.current?.abort();
    const mine = new AbortController();
    reading.current = mine;
    const onProgress = (share: number) => setStage({ at: "sending", fileName: file.name, share });
    onProgress(0);
    try {
      const said = { home: region as RegionCode, month: month as Month };
      const preview = await sendFile<RosterPreview>("/api/roster/import/preview", file, said, onProgress, mine.signal);
      setStage({ at: "preview", preview, isStoring: false });
    } catch (failure) {
      const refusal = refusalIn(failure);
      if (!mine.signal.aborted) setStage({ at: "refused", fileName: file.name, refusal });
    }
  };

  const store = async (preview: RosterPreview, exits: Exits) => {
    setStage({ at: "preview", preview, isStoring: true });
    const leaving = Object.entries(exits).map(([id, how]) => ({ enterpriseId: Number(id), how }));
    try {
      const body = { token: preview.token, exits: leaving };
      const stored = await answer(api.POST("/api/roster/import/commit", { body }));
      setStage({ at: "stored", fileName: preview.fileName, ...stored });
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

/** Anything but a refusal is a fault of our own, for the boundary above. */
function refusalIn(failure: unknown): Refusal {
  if (failure instanceof Refusal) return failure;
  throw failure;
}
