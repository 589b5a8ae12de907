import { type Answer, ask, encode } from "../app/in-process.ts";
import { allRoutes } from "../app/routes.ts";
import { buildApp } from "../http/index.ts";
import { holderOf, openStore } from "../store/index.ts";

export type { Answer };
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
      const answer = await fetch(url + path, { method, ...encode(body) });
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
    ask: (method, path, body) => ask(app, method, path, body),
    close: async () => {
      await app.close();
      await store.close();
    },
  };
}
