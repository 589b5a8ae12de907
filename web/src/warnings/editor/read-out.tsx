import { ruleText } from "@diaodu/core/monitor";
import { useText } from "../../texts/index.ts";
import { editorTexts } from "./texts.ts";
import { asDeclared, type RuleEditor } from "./use-rule-editor.ts";

/** The rule as one sentence, at every letter. */
export function ReadOut({ editor: { draft, home } }: { editor: RuleEditor }) {
  const text = useText(editorTexts);
  // While a number is being typed there is nothing to read out.
  const isWhole = draft.conditions.every((condition) => !Object.values(condition).includes(null));
  const owner = draft.owner.trim() || text("editor.someOwner");
  return (
    <>
      <h2>{text("editor.readOut")}</h2>
      <p className="rule-read" aria-live="polite">
        {isWhole ? ruleText(asDeclared({ ...draft, owner }), home) : text("editor.notWhole")}
      </p>
    </>
  );
}
