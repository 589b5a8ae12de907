import { type App, buildApp } from "../http/index.ts";
import type { Store } from "../store/index.ts";
import { allRoutes } from "./routes.ts";

export interface Server {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves on loopback. When the port is taken the next free one is used, so that a second city can be opened beside.
 * @param beforeListening may still change the store, e.g. take the demo in
 */
export async function serve(
  store: Store,
  port: number,
  beforeListening?: (app: App) => Promise<void>,
): Promise<Server> {
  const app = await buildApp({ db: store.db }, allRoutes);
  await beforeListening?.(app);
  const url = await listen(app, port);
  store.announce(url);
  return {
    url,
    close: async () => {
      await app.close();
      await store.close();
    },
  };
}

/** Ports tried after the wanted one. */
const furtherPorts = 20;

async function listen(app: App, port: number): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await app.listen({ host: "127.0.0.1", port: port + attempt });
    } catch (failure) {
      if ((failure as NodeJS.ErrnoException).code !== "EADDRINUSE" || attempt === furtherPorts) throw failure;
    }
  }
}
