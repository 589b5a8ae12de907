import type { RegionCode } from "@diaodu/core/catalogue";
import { useText } from "../../texts/index.ts";
import type { ListedRule, Rule, RuleWords } from "../queries.ts";
import { Actions } from "./actions.tsx";
import { Conditions } from "./conditions.tsx";
import "./editor.css";
import { FaultsContext, Field, OtherFaults } from "./faults.tsx";
import { LeaveGuard } from "./leave-guard.tsx";
import { ReadOut } from "./read-out.tsx";
import { ScopeFields } from "./scope-fields.tsx";
import { editorTexts } from "./texts.ts";
import { TrialSum, TrialView } from "./trial-view.tsx";
import { useRuleEditor } from "./use-rule-editor.ts";
import { WhomFields } from "./whom-fields.tsx";

interface EditorProps {
  home: RegionCode;
  /** The text it begins with: the stored one, another rule's, or the defaults. */
  start: Rule;
  /** The rule as it is stored; absent: a new one. */
  listed: ListedRule | undefined;
  words: RuleWords;
  owners: readonly string[];
}

/** One rule, filled in on the left and read out on the right; below, what it would have said over all history. */
export function Editor({ home, start, listed, words, owners }: EditorProps) {
  const text = useText(editorTexts);
  const editor = useRuleEditor(home, start, listed);
  const { draft, change, faults, trial, isTried, isDirty } = editor;
  return (
    <FaultsContext value={faults}>
      <LeaveGuard isDirty={isDirty} name={draft.name || text("editor.newTitle")} />
      {faults.length > 0 && <OtherFaults title={text("editor.faults", { count: faults.length })} />}
      <div className="rule-parts">
        <form className="rule-form" onSubmit={(event) => event.preventDefault()}>
          <Field label={text("editor.name")} at="name">
            {(marked) => (
              <input
                {...marked}
                className="rule-name"
                maxLength={80}
                value={draft.name}
                onChange={({ target }) => change({ name: target.value })}
              />
            )}
          </Field>
          <Conditions
            conditions={draft.conditions}
            words={words}
            onConditions={(conditions) => change({ conditions })}
          />
          <ScopeFields home={home} scope={draft.scope} onScope={(scope) => change({ scope })} />
          <WhomFields rule={draft} owners={owners} onRule={change} />
          <Field label={text("editor.note")} at="note">
            {(marked) => (
              <textarea
                {...marked}
                rows={3}
                maxLength={500}
                value={draft.note}
                onChange={({ target }) => change({ note: target.value })}
              />
            )}
          </Field>
        </form>
        <aside className="rule-aside">
          <ReadOut editor={editor} />
          <Actions editor={editor} />
          {trial.data && isTried && <TrialSum trial={trial.data.trial} />}
        </aside>
      </div>
      {trial.data && isTried && <TrialView name={draft.name} trial={trial.data.trial} />}
    </FaultsContext>
  );
}
