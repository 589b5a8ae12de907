import type { Fault } from "@diaodu/core/errors";
import createClient from "openapi-fetch";
import type { components, operations, paths } from "./api.gen.d.ts";

/** The server's API, typed from its own description. */
export const api = createClient<paths>({ baseUrl: "/" });

/** What an operation answers when all is well. */
export type Answer<Operation extends keyof operations> = operations[Operation]["responses"] extends {
  200: { content: { "application/json": infer Body } };
}
  ? Body
  : never;

/** A figure as JSON carries it. */
export type Figure = components["schemas"]["Figure"];

/** The server's refusal: what is wrong, where, and what to do about it. */
export class Refusal extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults[0]?.message.zh ?? "");
  }
}

/** The answer, or a thrown `Refusal` for the query cache to hold and the failed face to show. */
export async function answer<T>(asked: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await asked.catch(() => {
    throw new Refusal([unreachable]);
  });
  if (data !== undefined) return data;
  throw refusalOf(response.status, error);
}

/** @param status 0 when no answer came at all @param body of the answer, which normally holds the faults */
export const refusalOf = (status: number, body: unknown): Refusal =>
  new Refusal(hasFaults(body) ? body.faults : [status === 0 ? unreachable : unreadable(status)]);

/**
 * Sends a form, or anything else as JSON, where the answer may be a file.
 * @throws Refusal with the server's faults
 */
export async function post(path: string, body: unknown): Promise<Response> {
  const sent =
    body instanceof FormData
      ? { body }
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const response = await fetch(path, { method: "POST", ...sent }).catch(() => {
    throw refusalOf(0, undefined);
  });
  if (!response.ok) throw refusalOf(response.status, await response.json().catch(() => undefined));
  return response;
}

/** Asks for a file and hands it to the browser as a download under the name the server gave it. */
export async function download(path: string, body: unknown, fallbackName: string): Promise<void> {
  const response = await post(path, body);
  saveAs(await response.blob(), fileNameOf(response) ?? fallbackName);
}

/** @param content a file's bytes, or a data URL */
export function saveAs(content: Blob | string, name: string): void {
  const href = typeof content === "string" ? content : URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
  // The click has already begun reading the blob; keeping its URL longer would hold the bytes in memory.
  if (typeof content !== "string") setTimeout(() => URL.revokeObjectURL(href), 1000);
}

function fileNameOf(response: Response): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get("content-disposition") ?? "")?.[1];
  return encoded === undefined ? undefined : decodeURIComponent(encoded);
}

const hasFaults = (error: unknown): error is { faults: Fault[] } =>
  typeof error === "object" && error !== null && Array.isArray((error as { faults?: unknown }).faults);

const unreachable: Fault = {
  code: "web/unreachable",
  status: 0,
  message: { zh: "连不上本机的调度服务", en: "The Diaodu service on this machine does not answer" },
  remedy: {
    zh: "请确认调度程序（npm start 的窗口）仍开着，再重试",
    en: "See that “npm start” is still running, then try again",
  },
};
const unreadable = (status: number): Fault => ({
  code: "web/unreadable",
  status,
  message: { zh: `服务返回了无法识别的内容（${status}）`, en: `The service sent something unreadable (${status})` },
  remedy: { zh: "请重试；仍出错请联系管理员", en: "Try again; if it stays, tell the administrator" },
});
