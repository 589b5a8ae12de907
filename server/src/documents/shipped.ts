import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { projectRoot } from "../store/index.ts";
import { documentsFault } from "./errors.ts";

/** Templates that come with the system. Their files lie in `templates/` and are made by scripts/make-templates.ts. */
export const shipped = [
  { name: "monthly-analysis", title: "经济运行分析" },
  { name: "county-table", title: "分县主要指标表" },
] as const;

export function shippedTemplate(name: string): Result<{ title: string; bytes: Uint8Array }> {
  const entry = shipped.find((template) => template.name === name);
  if (!entry) {
    const known = shipped.map((template) => template.name).join("、");
    return refuse(documentsFault("documents/template-unknown", { template: name, known }));
  }
  return ok({ title: entry.title, bytes: readFileSync(join(projectRoot(), "templates", `${entry.name}.docx`)) });
}
