#!/usr/bin/env node
// The command line: `npx diaodu …` in the checkout.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt, ensureInstalled, requireNode, root } from "./lib/ready.mjs";

requireNode();
await ensureInstalled();
await ensureBuilt(process.argv[2] === "serve" ? ["server", "web"] : ["server"]);
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(root, "server/dist/main.js")).href);
