import { kinds } from "@diaodu/core/monitor";
import type { RuleWords } from "../schemas.ts";

/** Kinds of conditions with their fields and what the editor starts them with. */
export const ruleWords = (): RuleWords => ({
  kinds: Object.entries(kinds).map(([kind, { name, english, fields }]) => ({
    kind,
    name,
    english,
    fields: fields.map(({ range: _, ...field }) => field),
  })),
});
