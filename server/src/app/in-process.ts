import type { App } from "../http/index.ts";

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Puts a request to the app without a socket, encoded just as `fetch` would send it. */
export async function ask(app: App, method: "GET" | "POST" | "PUT", path: string, body?: unknown): Promise<Answer> {
  const request = new Request(`http://localhost${path}`, { method, ...encode(body) });
  const payload = body === undefined ? undefined : Buffer.from(await request.arrayBuffer());
  const answer = await app.inject({
    method,
    url: path,
    headers: { host: "localhost", ...Object.fromEntries(request.headers) },
    ...(payload ? { payload } : {}),
  });
  return { status: answer.statusCode, headers: answer.headers as Record<string, string>, body: answer.rawPayload };
}

/** A form goes as multipart, anything else as JSON. */
export function encode(body: unknown): { body?: FormData | string; headers?: Record<string, string> } {
  if (body === undefined) return {};
  if (body instanceof FormData) return { body };
  return { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
}
