import { buildApp } from "../http/index.ts";
import type { Store } from "../store/index.ts";
import { allRoutes } from "./routes.ts";

/**
 * Serves on loopback. When the port is taken the next free one is used, so that a second city can be opened beside.
 * @returns the address to open
 */
export async function serve(store: Store, port: number) {
  const app = await buildApp({ db: store.db }, allRoutes);
  for (let attempt = 0; ; attempt++) {
    try {
      const url = await app.listen({ host: "127.0.0.1", port: port + attempt });
      store.announce(url);
      return {
        url,
        close: async () => {
          await app.close();
          await store.close();
        },
      };
    } catch (failure) {
      if ((failure as NodeJS.ErrnoException).code !== "EADDRINUSE" || attempt === 20) throw failure;
    }
  }
}
