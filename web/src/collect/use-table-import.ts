import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Refusal } from "../api.ts";
import type { Said } from "./answers.ts";
import { sendFile } from "./upload.ts";

/** Where one table of many enterprises stands on its way from the desk to the store. */
export type TableStage<Preview, Stored> =
  | { at: "waiting" }
  /** `share` of the bytes is sent; 1: the server is reading. */
  | { at: "sending"; fileName: string; share: number }
  | { at: "refused"; fileName: string; refusal: Refusal }
  /** `refusal`: storing it was refused. */
  | { at: "preview"; preview: Preview; isStoring: boolean; refusal?: Refusal }
  | { at: "stored"; preview: Preview; stored: Stored };

interface TableDoor<Preview, Extra, Stored> {
  /** Where a file is previewed. */
  path: string;
  said: Said;
  /** Commits a preview with what a person added to it. */
  commit(preview: Preview, extra: Extra): Promise<Stored>;
}

/** Takes one table of many enterprises through preview and storing. */
export function useTableImport<Preview, Extra, Stored>({ path, said, commit }: TableDoor<Preview, Extra, Stored>) {
  const queries = useQueryClient();
  const [stage, setStage] = useState<TableStage<Preview, Stored>>({ at: "waiting" });
  const reading = useRef<AbortController>(undefined);

  const take = async (file: File) => {
    reading.current?.abort();
    const mine = new AbortController();
    reading.current = mine;
    const fileName = file.name;
    const onProgress = (share: number) => setStage({ at: "sending", fileName, share });
    onProgress(0);
    try {
      const preview = await sendFile<Preview>(path, file, said, onProgress, mine.signal);
      setStage({ at: "preview", preview, isStoring: false });
    } catch (failure) {
      const refusal = refusalIn(failure);
      if (!mine.signal.aborted) setStage({ at: "refused", fileName, refusal });
    }
  };

  const store = async (preview: Preview, extra: Extra) => {
    setStage({ at: "preview", preview, isStoring: true });
    try {
      const stored = await commit(preview, extra);
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

/** Anything but a refusal is a fault of our own, for the boundary above. */
function refusalIn(failure: unknown): Refusal {
  if (failure instanceof Refusal) return failure;
  throw failure;
}
