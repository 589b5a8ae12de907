import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compressed()],
  server: { host: "127.0.0.1", proxy: { "/api": process.env.DIAODU_SERVER ?? "http://127.0.0.1:4100" } },
  // Chart code is one large lazy chunk; what the first screen may weigh is held by a browser test.
  build: { outDir: "dist", emptyOutDir: true, reportCompressedSize: false, chunkSizeWarningLimit: 800 },
});

/** Lays a .gz and a .br beside every text file, which the server then sends instead of compressing at each request. */
function compressed(): Plugin {
  let directory = "dist";
  return {
    name: "diaodu-compressed",
    apply: "build",
    configResolved: (config) => {
      directory = resolve(config.root, config.build.outDir);
    },
    closeBundle: () => {
      for (const entry of readdirSync(directory, { recursive: true, encoding: "utf8" })) {
        if (!/\.(js|css|html|svg)$/.test(entry)) continue;
        const path = join(directory, entry);
        const bytes = readFileSync(path);
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
        writeFileSync(`${path}.br`, brotliCompressSync(bytes));
      }
    },
  };
}
