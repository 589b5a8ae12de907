// Bundles the command line (and with it the server) so that a start does not compile, and prepares an empty, migrated
// data directory so that a first start does not run initdb.
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root, run } from "./lib/ready.mjs";

rmSync(join(root, "server/dist"), { recursive: true, force: true });
const entries = ["server/src/cli/main.ts", "server/src/collect/open-worker.ts"].filter((path) =>
  existsSync(join(root, path)),
);
await build({
  absWorkingDir: root,
  entryPoints: entries,
  entryNames: "[name]",
  outdir: "server/dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // Our own TypeScript is bundled; packages stay in node_modules.
  plugins: [
    {
      name: "packages-stay-outside",
      setup: (builder) =>
        builder.onResolve({ filter: /^[^./]/ }, (found) =>
          found.path.startsWith("@diaodu/") || found.kind === "entry-point"
            ? null
            : { external: true, path: found.path },
        ),
    },
  ],
  sourcemap: true,
  logLevel: "warning",
});
run("node", ["--enable-source-maps", "server/dist/main.js", "prepare"]);
