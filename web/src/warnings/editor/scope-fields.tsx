import { region, regionsOf } from "@diaodu/core/catalogue";
import { Select } from "antd";
import { useText } from "../../texts/index.ts";
import type { Rule } from "../queries.ts";
import { Field } from "./faults.tsx";
import { editorTexts } from "./texts.ts";

type Scope = Rule["scope"];
const scopes = ["self", "children", "both"] as const;

interface ScopeFieldsProps {
  home: number;
  scope: Scope;
  onScope: (scope: Scope) => void;
}

/** Over which regions the rule is run: the home region, the parts below it, both, or some of them. */
export function ScopeFields({ home, scope, onScope }: ScopeFieldsProps) {
  const text = useText(editorTexts);
  const place = region(home)?.name ?? "";
  const children = regionsOf(home, { zones: true });
  const named = [...(scope.of === "both" ? [{ code: home, name: place }] : []), ...children];
  return (
    <section className="rule-part">
      <h2>{text("editor.scopeTitle")}</h2>
      <Field label={text("editor.scope")} at="scope.of">
        {(marked) => (
          <select
            {...marked}
            value={scope.of}
            onChange={({ target }) => onScope({ of: target.value as Scope["of"], regions: [] })}
          >
            {scopes.map((of) => (
              <option key={of} value={of} disabled={of !== "self" && children.length === 0}>
                {text(`editor.${of}`, { place })}
              </option>
            ))}
          </select>
        )}
      </Field>
      {scope.of !== "self" && children.length > 0 && (
        <Field label={text("editor.regions")} at="scope.regions" deep>
          {({ id }) => (
            <Select
              id={id}
              mode="multiple"
              className="rule-regions"
              aria-label={text("editor.regions")}
              placeholder={text("editor.allRegions")}
              allowClear
              showSearch={{ optionFilterProp: "label" }}
              value={scope.regions}
              options={named.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(regions: number[]) => onScope({ ...scope, regions })}
            />
          )}
        </Field>
      )}
    </section>
  );
}
