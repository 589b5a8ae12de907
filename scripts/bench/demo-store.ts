import { loadDemo } from "../../server/src/app/demo.ts";
import { ask } from "../../server/src/app/in-process.ts";
import { allRoutes } from "../../server/src/app/routes.ts";
import { type App, buildApp } from "../../server/src/http/index.ts";
import { openStore, type Store } from "../../server/src/store/index.ts";
import { aFolder } from "./server-process.ts";

/** The embedded store in a folder of its own with the demo in it, and the app over it. */
export async function withDemo<T>(work: (store: Store, app: App) => Promise<T>): Promise<T> {
  const { folder, remove } = aFolder();
  const store = await openStore(folder, "");
  const app = await buildApp({ db: store.db }, allRoutes);
  await loadDemo(
    store.db,
    async (path, body) => JSON.parse((await ask(app, "POST", path, body)).body.toString("utf8")),
    folder,
    () => {},
  );
  try {
    return await work(store, app);
  } finally {
    await app.close();
    await store.close();
    remove();
  }
}
