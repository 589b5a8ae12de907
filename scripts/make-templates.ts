import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { shippedTemplates } from "./templates/index.ts";

// Writes the Word templates that ship with the project: node --import tsx scripts/make-templates.ts
for (const [id, bytes] of Object.entries(await shippedTemplates())) {
  writeFileSync(join(import.meta.dirname, "../templates", `${id}.docx`), bytes);
}
