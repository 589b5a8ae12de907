// `npm start`: install, build, open, serve.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt, ensureInstalled, requireNode, root } from "./lib/ready.mjs";

requireNode();
await ensureInstalled();
await ensureBuilt(["server", "web"]);
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], "diaodu", "serve", ...process.argv.slice(2)];
await import(pathToFileURL(join(root, "server/dist/main.js")).href);
