import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { allRoutes } from "../app/routes.ts";
import { buildApp } from "../http/index.ts";
import { embeddedDb, migrate, openPglite, preparedPath } from "../store/index.ts";
import { type Command, exit } from "./command.ts";

/** For the build: packs a migrated, empty data directory. Not shown in the overview. */
export const prepare: Command = {
  summary: "",
  usage: "diaodu prepare",
  options: {},
  async run() {
    const lite = await openPglite();
    await migrate(embeddedDb(lite));
    const packed = await lite.dumpDataDir("gzip");
    mkdirSync(dirname(preparedPath()), { recursive: true });
    writeFileSync(preparedPath(), Buffer.from(await packed.arrayBuffer()));
    await lite.close();
    return exit.done;
  },
};

/** For the build: the API's description. Not shown in the overview. */
export const openapi: Command = {
  summary: "",
  usage: "diaodu openapi",
  options: {},
  async run({ print }) {
    const lite = await openPglite();
    const app = await buildApp({ db: embeddedDb(lite) }, allRoutes);
    await app.ready();
    print(JSON.stringify(app.swagger()));
    await app.close();
    await lite.close();
    return exit.done;
  },
};
