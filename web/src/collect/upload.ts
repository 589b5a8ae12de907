import { Refusal, refusalOf } from "../api.ts";
import type { Preview, Said } from "./answers.ts";

/** How far an upload is: what share of the bytes is sent, then 1 while the server reads. */
export type Progress = (share: number) => void;

/** Has a file of published figures recognised; nothing is stored. */
export const previewFile = (file: File, said: Said, onProgress: Progress, signal: AbortSignal): Promise<Preview> =>
  sendFile("/api/imports/preview", file, said, onProgress, signal);

/**
 * Sends a file with what was said about it. XMLHttpRequest, because fetch does not tell how much of an upload is sent.
 * @throws Refusal with every fault of the file
 */
export function sendFile<Answer>(
  path: string,
  file: File,
  said: Said,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total);
    request.upload.onload = () => onProgress(1);
    request.onload = () =>
      request.status === 200
        ? resolve(request.response as Answer)
        : reject(refusalOf(request.status, request.response));
    request.onerror = () => reject(refusalOf(0, null));
    request.onabort = () => reject(new Refusal([]));
    signal.addEventListener("abort", () => request.abort());
    request.send(formOf(file, said));
  });
}

/** The file comes last, so that the server knows the rest when it starts to read it. */
function formOf(file: File, { home, month }: Said): FormData {
  const form = new FormData();
  if (home !== undefined) form.set("home", String(home));
  if (month !== undefined) form.set("month", String(month));
  form.set("file", file, file.name);
  return form;
}
