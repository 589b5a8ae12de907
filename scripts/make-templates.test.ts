import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { shippedTemplates } from "./templates/index.ts";

const made = await shippedTemplates();

describe.each(Object.keys(made))("the shipped template %s", (id) => {
  const documentOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["word/document.xml"] as Uint8Array);

  it("is what scripts/make-templates.ts makes", () => {
    const committed = readFileSync(join(import.meta.dirname, "../templates", `${id}.docx`));
    expect(documentOf(committed)).toBe(documentOf(made[id] as Uint8Array));
  });

  it("keeps the page of GB/T 9704: A4, a type area of 156 × 225 mm, 22 lines", () => {
    const xml = documentOf(made[id] as Uint8Array);
    const attributes = (element: string) =>
      Object.fromEntries(
        [...(new RegExp(`<${element}([^>]*)`).exec(xml)?.[1] ?? "").matchAll(/w:(\w+)="([^"]*)"/g)].map(
          ([, name, value]) => [name, Number(value)],
        ),
      );
    const [size, margin, grid] = [attributes("w:pgSz"), attributes("w:pgMar"), attributes("w:docGrid")];
    const millimetres = (twips = 0) => (twips / 1440) * 25.4;
    const area = [
      millimetres((size.w ?? 0) - (margin.left ?? 0) - (margin.right ?? 0)),
      millimetres((size.h ?? 0) - (margin.top ?? 0) - (margin.bottom ?? 0)),
    ].sort((a, b) => a - b);
    expect(area[0]).toBeCloseTo(156, 0);
    expect(area[1]).toBeCloseTo(225, 0);
    expect(Math.floor(((225 / 25.4) * 1440) / (grid.linePitch ?? 1))).toBe(22);
  });
});
