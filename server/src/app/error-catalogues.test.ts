import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../store/index.ts";
import { errorCatalogues } from "./error-catalogues.ts";

const page = readFileSync(join(projectRoot(), "docs/errors.md"), "utf8");
const entries = Object.values(errorCatalogues).flatMap((catalogue) => Object.entries(catalogue));

describe("the page of errors", () => {
  it("names every code there is, and none that is not", () => {
    const named = [...page.matchAll(/^\| `([a-z-]+\/[a-z0-9-]+)` \|/gm)].map(([, code]) => code);
    expect(named.sort()).toEqual(entries.map(([code]) => code).sort());
  });

  it("tells what each says and what to do, in both languages", () => {
    for (const [code, { message, remedy }] of entries) {
      const line = page.split("\n").find((text) => text.startsWith(`| \`${code}\``)) ?? "";
      for (const text of [message.zh, remedy.zh, message.en, remedy.en])
        expect(line).toContain(text.replaceAll("|", "\\|"));
    }
  });
});
