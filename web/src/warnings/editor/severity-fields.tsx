import { useId } from "react";
import { useText } from "../../texts/index.ts";
import { type Severity, severities } from "../choices.ts";
import type { Rule } from "../queries.ts";
import { SeverityMark } from "../severity.tsx";
import { severityTexts } from "../texts.ts";
import { Field } from "./faults.tsx";
import { editorTexts } from "./texts.ts";

interface SeverityProps {
  rule: Rule;
  onRule: (more: Partial<Rule>) => void;
}

/** How grave its warnings are, in word and shape. */
export function SeverityChoice({ rule, onRule }: SeverityProps) {
  const text = useText(editorTexts);
  const name = useId();
  return (
    <Field label={text("editor.severity")} at="severity">
      {({ id }) => (
        <span className="rule-severities" role="radiogroup" id={id} aria-label={text("editor.severity")}>
          {severities.map((severity) => (
            <label key={severity}>
              <input
                type="radio"
                name={name}
                checked={rule.severity === severity}
                onChange={() => onRule({ severity, worsens: stillWorse(rule.worsens, severity) })}
              />
              <SeverityMark severity={severity} />
            </label>
          ))}
        </span>
      )}
    </Field>
  );
}

/** What it worsens to has to be graver than where it starts. */
const stillWorse = (worsens: Rule["worsens"], severity: Severity): Rule["worsens"] =>
  worsens && severity < 4 ? { ...worsens, to: Math.max(worsens.to, severity + 1) } : null;

/** After how many periods a warning becomes graver; of a red one nothing is. */
export function Worsening({ rule: { worsens, severity }, onRule }: SeverityProps) {
  const text = useText(editorTexts);
  const severityWord = useText(severityTexts);
  if (severity === 4) return null;
  return (
    <Field label={text("editor.worsens")} at="worsens" deep>
      {(marked) => (
        <span className="rule-worsens">
          <select
            {...marked}
            value={worsens?.periods ?? 0}
            onChange={({ target }) => {
              const periods = Number(target.value);
              onRule({ worsens: periods === 0 ? null : { periods, to: worsens?.to ?? severity + 1 } });
            }}
          >
            <option value={0}>{text("editor.worsensNot")}</option>
            {Array.from({ length: 23 }, (_, index) => index + 2).map((count) => (
              <option key={count} value={count}>
                {text("editor.worsensAfter", { count })}
              </option>
            ))}
          </select>
          {worsens && (
            <select
              aria-label={text("editor.worsensTo")}
              value={worsens.to}
              onChange={({ target }) => onRule({ worsens: { ...worsens, to: Number(target.value) } })}
            >
              {severities
                .filter((graver) => graver > severity)
                .map((graver) => (
                  <option key={graver} value={graver}>
                    {text("editor.worsensTo")} {severityWord(`severity.${graver}`)}
                  </option>
                ))}
            </select>
          )}
        </span>
      )}
    </Field>
  );
}
