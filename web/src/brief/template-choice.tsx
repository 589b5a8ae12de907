import { useId } from "react";
import { useText } from "../texts/index.ts";
import { briefTexts } from "./texts.ts";
import type { Template, Wish } from "./use-brief.ts";

interface TemplateChoiceProps {
  templates: readonly Template[];
  chosen: Wish["template"] | undefined;
  onChoose: (template: Wish["template"]) => void;
}

/** One of the shipped templates, each also to take away and change, or a file of one's own. */
export function TemplateChoice({ templates, chosen, onChoose }: TemplateChoiceProps) {
  const text = useText(briefTexts);
  const group = useId();
  return (
    <fieldset className="brief-templates">
      <legend className="aside-text">{text("brief.template")}</legend>
      {templates.map(({ name, title }) => (
        <div key={name} className="brief-template">
          <label>
            <input type="radio" name={group} checked={chosen === name} onChange={() => onChoose(name)} />
            {title}
          </label>
          <a className="quiet" href={`/api/templates/${name}`} download title={text("brief.sampleHint")}>
            {text("brief.sample")}
          </a>
        </div>
      ))}
      <div className="brief-template">
        <label className="file-picker">
          <input type="radio" name={group} checked={chosen instanceof File} readOnly tabIndex={-1} />
          <span>{chosen instanceof File ? text("brief.ownChosen", { file: chosen.name }) : text("brief.own")}</span>
          <input
            type="file"
            className="aside-text"
            accept=".docx"
            aria-label={text("brief.own")}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              currentTarget.value = "";
              if (file) onChoose(file);
            }}
          />
        </label>
      </div>
    </fieldset>
  );
}
