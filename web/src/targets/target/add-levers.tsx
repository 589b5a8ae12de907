import { unitWord } from "../../figures/index.ts";
import { useLanguage, useText } from "../../texts/index.ts";
import type { AddLever } from "./levers.ts";
import { MonthPick } from "./month-pick.tsx";
import { whatIfTexts } from "./texts.ts";

interface AddLeversProps {
  months: readonly number[];
  /** The indicator's own. */
  unit: string;
  adds: readonly AddLever[];
  onAdds: (adds: readonly AddLever[]) => void;
}

/** Projects that begin to count, each with what it brings a month and from when. */
export function AddLevers({ months, unit, adds, onAdds }: AddLeversProps) {
  const text = useText(whatIfTexts);
  const key = Math.max(0, ...adds.map((add) => add.key)) + 1;
  return (
    <fieldset className="lever-group">
      <legend>{text("whatIf.adds")}</legend>
      {adds.map((add, index) => (
        <Project
          key={add.key}
          add={add}
          name={add.name.trim() || text("whatIf.projectNumber", { number: index + 1 })}
          months={months}
          unit={unit}
          onAdd={(changed) => onAdds(adds.map((each) => (each.key === add.key ? changed : each)))}
          onRemove={() => onAdds(adds.filter((each) => each.key !== add.key))}
        />
      ))}
      <button
        type="button"
        className="quiet"
        onClick={() => onAdds([...adds, { key, name: "", from: months[0] ?? 0, monthly: "" }])}
      >
        {text("whatIf.addProject")}
      </button>
    </fieldset>
  );
}

interface ProjectProps {
  add: AddLever;
  /** What it is called for ears. */
  name: string;
  months: readonly number[];
  unit: string;
  onAdd: (add: AddLever) => void;
  onRemove: () => void;
}

function Project({ add, name, months, unit, onAdd, onRemove }: ProjectProps) {
  const text = useText(whatIfTexts);
  const language = useLanguage();
  return (
    <p className="lever-line">
      <input
        className="lever-name"
        aria-label={text("whatIf.project")}
        placeholder={text("whatIf.project")}
        value={add.name}
        maxLength={100}
        onChange={({ target }) => onAdd({ ...add, name: target.value })}
      />
      <span className="lever-amount">
        {text("whatIf.monthly")}
        <input
          className="lever-number"
          inputMode="decimal"
          aria-label={text("whatIf.monthlyOf", { name })}
          value={add.monthly}
          maxLength={16}
          onChange={({ target }) => onAdd({ ...add, monthly: target.value })}
        />
        {unitWord(unit, language)}
      </span>
      <MonthPick
        label={text("whatIf.from", { name })}
        months={months}
        value={add.from}
        onMonth={(from) => onAdd({ ...add, from })}
      />
      <button type="button" className="quiet" aria-label={text("whatIf.removeOf", { name })} onClick={onRemove}>
        {text("whatIf.remove")}
      </button>
    </p>
  );
}
