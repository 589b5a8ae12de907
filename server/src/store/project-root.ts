import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

let known: string | undefined;

/** The checkout this code runs from, whether as source or bundled into server/dist. */
export function projectRoot(): string {
  known ??= search(dirname(fileURLToPath(import.meta.url)));
  return known;
}

function search(directory: string): string {
  const manifest = join(directory, "package.json");
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).name === "diaodu") return directory;
  const above = dirname(directory);
  if (above === directory) throw new Error("the project's package.json was not found above this file");
  return search(above);
}
