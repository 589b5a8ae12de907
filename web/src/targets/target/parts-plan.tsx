import { indicator } from "@diaodu/core/catalogue";
import { useState } from "react";
import { unitWord } from "../../figures/index.ts";
import { useLanguage, useText } from "../../texts/index.ts";
import type { Decomposition, Part, TargetDetail } from "../answers.ts";
import { impliedPlan, planOf, readPlan } from "./plan.ts";
import { SetParts } from "./set-parts.tsx";
import { goalTexts } from "./texts.ts";

/** Numbers of the parts, typed and checked, then saved as targets of the parts all at once. */
export function PartsPlan({ detail, apart }: { detail: TargetDetail; apart: Decomposition }) {
  const text = useText(goalTexts);
  const decimals = decimalsOf(detail, apart);
  const [plan, setPlan] = useState(() => planOf(apart, decimals));
  const [isSetting, setIsSetting] = useState(false);
  const { planned, wrong } = readPlan(apart, plan);
  return (
    <details className="parts-plan no-print">
      <summary>{text("apart.set")}</summary>
      <p className="section-note">{text("apart.setNote")}</p>
      <div className="parts-fields">
        {apart.parts.map((part) => (
          <PartField
            key={part.key}
            part={part}
            unit={apart.unit}
            value={plan[part.key] ?? ""}
            isWrong={wrong.includes(part)}
            onValue={(value) => setPlan({ ...plan, [part.key]: value })}
          />
        ))}
      </div>
      <p className="target-tools">
        <button
          type="button"
          className="main-button"
          disabled={planned.length === 0 || wrong.length > 0}
          onClick={() => setIsSetting(true)}
        >
          {text("apart.review")}
        </button>
        <button type="button" className="quiet" onClick={() => setPlan(impliedPlan(apart, decimals))}>
          {text("apart.fill")}
        </button>
        <span className="section-note">
          {wrong[0]
            ? text("apart.wrong", { name: wrong[0].name, said: plan[wrong[0].key] ?? "" })
            : planned.length === 0 && text("apart.nothing")}
        </span>
      </p>
      {isSetting && <SetParts row={detail.row} apart={apart} planned={planned} onClose={() => setIsSetting(false)} />}
    </details>
  );
}

function decimalsOf({ row }: TargetDetail, { unit }: Decomposition): number {
  const of = indicator(row.entry.indicator);
  return of && of.unit === unit ? of.decimals : 1;
}

interface PartFieldProps {
  part: Part;
  unit: string;
  value: string;
  isWrong: boolean;
  onValue: (value: string) => void;
}

function PartField({ part: { name }, unit, value, isWrong, onValue }: PartFieldProps) {
  const text = useText(goalTexts);
  const language = useLanguage();
  return (
    <label className="part-field">
      <span>{name}</span>
      <input
        aria-label={text("apart.plannedOf", { name })}
        inputMode="decimal"
        aria-invalid={isWrong}
        value={value}
        maxLength={24}
        onChange={({ target }) => onValue(target.value)}
      />
      <span className="entry-unit">{unitWord(unit, language)}</span>
    </label>
  );
}
