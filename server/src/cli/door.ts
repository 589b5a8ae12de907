import { allRoutes } from "../app/routes.ts";
import { buildApp } from "../http/index.ts";
import { holderOf, openStore } from "../store/index.ts";

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}
/** The HTTP API, whether a running server answers it or this process itself. */
export interface Door {
  ask(method: "GET" | "POST", path: string, body?: unknown): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * A command goes through the same door as the pages: to the server that has the data folder open, or else to an app of
 * its own over that folder.
 */
export async function openDoor(folder: string): Promise<Door> {
  const holder = process.env.DATABASE_URL ? null : holderOf(folder);
  return holder?.url ? doorTo(holder.url) : ownDoor(folder);
}

function doorTo(url: string): Door {
  return {
    ask: async (method, path, body) => {
      const request = encode(body);
      const answer = await fetch(url + path, { method, ...request });
      const bytes = Buffer.from(await answer.arrayBuffer());
      return { status: answer.status, headers: Object.fromEntries(answer.headers), body: bytes };
    },
    close: async () => {},
  };
}

async function ownDoor(folder: string): Promise<Door> {
  const store = await openStore(folder);
  const app = await buildApp({ db: store.db }, allRoutes);
  return {
    ask: async (method, path, body) => {
      // A Request turns a form into bytes and names its boundary, as fetch does on the way to a server.
      const request = new Request(`http://localhost${path}`, { method, ...encode(body) });
      const payload = body === undefined ? undefined : Buffer.from(await request.arrayBuffer());
      const answer = await app.inject({
        method,
        url: path,
        headers: { host: "localhost", ...Object.fromEntries(request.headers) },
        ...(payload ? { payload } : {}),
      });
      return { status: answer.statusCode, headers: answer.headers as Record<string, string>, body: answer.rawPayload };
    },
    close: async () => {
      await app.close();
      await store.close();
    },
  };
}

function encode(body: unknown): { body?: FormData | string; headers?: Record<string, string> } {
  if (body === undefined) return {};
  if (body instanceof FormData) return { body };
  return { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
}
