import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { answer, api, Refusal } from "../api.ts";
import type { Preview, Said, Stored } from "./answers.ts";
import type { Confirmed } from "./confirming.ts";
import { previewFile } from "./upload.ts";

/** Where one file stands on its way from the desk to the store. */
export type Stage =
  | { at: "waiting" }
  /** `share` of the bytes is sent; 1: the server is reading. */
  | { at: "sending"; fileName: string; share: number }
  | { at: "refused"; fileName: string; refusal: Refusal }
  /** `busy`: being read again after a person explained something, or being stored. `refusal`: storing it was refused. */
  | { at: "preview"; preview: Preview; busy?: "reading" | "storing"; refusal?: Refusal }
  | { at: "stored"; fileName: string; stored: Stored };

/** Takes one file through preview and storing. The file stays in the page, so that it can be read again. */
export function useImport() {
  const queries = useQueryClient();
  const [stage, setStage] = useState<Stage>({ at: "waiting" });
  const [said, setSaid] = useState<Said>({});
  const held = useRef<{ file: File; reading: AbortController }>(undefined);

  const read = async (
    file: File,
    saying: Said,
    onProgress: (share: number) => void,
    failed: (refusal: Refusal) => void,
  ) => {
    held.current?.reading.abort();
    const reading = new AbortController();
    held.current = { file, reading };
    setSaid(saying);
    try {
      const preview = await previewFile(file, saying, onProgress, reading.signal);
      setStage({ at: "preview", preview });
    } catch (failure) {
      if (!(failure instanceof Refusal)) throw failure;
      if (!reading.signal.aborted) failed(failure);
    }
  };

  const take = (file: File) => {
    setStage({ at: "sending", fileName: file.name, share: 0 });
    const onProgress = (share: number) => setStage({ at: "sending", fileName: file.name, share });
    return read(file, {}, onProgress, (refusal) => setStage({ at: "refused", fileName: file.name, refusal }));
  };

  /** Has the same file read again, now that more is known about it. */
  const readAgain = (more: Said = {}) => {
    const file = held.current?.file;
    if (!file || stage.at !== "preview") return undefined;
    setStage({ ...stage, busy: "reading" });
    const failed = (refusal: Refusal) => setStage({ at: "preview", preview: stage.preview, refusal });
    return read(file, { ...said, ...more }, () => {}, failed);
  };

  const store = async (confirmed: Confirmed) => {
    if (stage.at !== "preview") return;
    const { preview } = stage;
    setStage({ at: "preview", preview, busy: "storing" });
    try {
      const body = { token: preview.token, confirm: [...confirmed], ...said };
      const stored = (await answer(api.POST("/api/imports/commit", { body }))) as Stored;
      setStage({ at: "stored", fileName: preview.file.name, stored });
      await queries.invalidateQueries();
    } catch (failure) {
      if (!(failure instanceof Refusal)) throw failure;
      setStage({ at: "preview", preview, refusal: failure });
    }
  };

  const drop = () => {
    held.current?.reading.abort();
    held.current = undefined;
    setStage({ at: "waiting" });
  };

  return { stage, said, take, readAgain, store, drop };
}
