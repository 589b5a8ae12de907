import { useId } from "react";
import { useText } from "../../texts/index.ts";
import type { Rule } from "../queries.ts";
import { CountSelect } from "./count-select.tsx";
import { Field } from "./faults.tsx";
import { SeverityChoice, Worsening } from "./severity-fields.tsx";
import { editorTexts } from "./texts.ts";

interface WhomFieldsProps {
  rule: Rule;
  /** Units that other rules name, to choose from. */
  owners: readonly string[];
  onRule: (more: Partial<Rule>) => void;
}

/** Whose matter a warning is, how grave, and after how many periods it is raised, cleared and raised again. */
export function WhomFields({ rule, owners, onRule }: WhomFieldsProps) {
  const text = useText(editorTexts);
  return (
    <section className="rule-part">
      <h2>{text("editor.whomTitle")}</h2>
      <Owner rule={rule} owners={owners} onRule={onRule} />
      <SeverityChoice rule={rule} onRule={onRule} />
      <Worsening rule={rule} onRule={onRule} />
      <CountSelect
        label={text("editor.raiseAfter")}
        at="raiseAfter"
        value={rule.raiseAfter}
        from={1}
        to={12}
        word={(count) => (count === 1 ? text("editor.onePeriod") : text("editor.periods", { count }))}
        onValue={(raiseAfter) => onRule({ raiseAfter })}
      />
      {rule.severity === 4 && rule.raiseAfter > 1 && <p className="section-note">{text("editor.redAtOnce")}</p>}
      <CountSelect
        label={text("editor.clearAfter")}
        at="clearAfter"
        value={rule.clearAfter}
        from={1}
        to={12}
        word={(count) => (count === 1 ? text("editor.oneGood") : text("editor.periods", { count }))}
        onValue={(clearAfter) => onRule({ clearAfter })}
      />
      <CountSelect
        label={text("editor.rearm")}
        at="rearmMonths"
        value={rule.rearmMonths}
        from={0}
        to={24}
        word={(count) => (count === 0 ? text("editor.noRearm") : text("editor.months", { count }))}
        onValue={(rearmMonths) => onRule({ rearmMonths })}
      />
    </section>
  );
}

function Owner({ rule, owners, onRule }: WhomFieldsProps) {
  const text = useText(editorTexts);
  const list = useId();
  return (
    <Field label={text("editor.owner")} at="owner">
      {(marked) => (
        <>
          <input
            {...marked}
            className="rule-owner"
            list={list}
            maxLength={100}
            value={rule.owner}
            onChange={({ target }) => onRule({ owner: target.value })}
          />
          <datalist id={list}>
            {owners.map((owner) => (
              <option key={owner} value={owner} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
