import { fixed } from "@diaodu/core/figures";
import { useEffect, useId, useState } from "react";
import { useText } from "../../texts/index.ts";
import { numberIn } from "../typed-number.ts";
import { whatIfTexts } from "./texts.ts";

/** Ends of the slider, %: months of a city's indicators seldom leave them, and any other growth can be typed. */
const [lowest, highest] = [-30, 50];

interface GrowthLeverProps {
  label: string;
  /** %; absent: as foreseen. */
  growth: number | undefined;
  onGrowth: (growth: number | undefined) => void;
}

/** A growth to drag, or to type. */
export function GrowthLever({ label, growth, onGrowth }: GrowthLeverProps) {
  const text = useText(whatIfTexts);
  const id = useId();
  return (
    <div className="lever" data-set={growth !== undefined}>
      <label htmlFor={id}>{label}</label>
      <span className="lever-value">
        {growth === undefined ? text("whatIf.unset") : null}
        <ExactGrowth label={label} growth={growth} onGrowth={onGrowth} />
      </span>
      <input
        id={id}
        type="range"
        min={lowest}
        max={highest}
        step={0.5}
        value={Math.min(highest, Math.max(lowest, growth ?? 0))}
        aria-valuetext={growth === undefined ? text("whatIf.unset") : `${fixed(growth, 1)}%`}
        onChange={({ target }) => onGrowth(Number(target.value))}
      />
      <button
        type="button"
        className="quiet"
        disabled={growth === undefined}
        aria-label={text("whatIf.clearOf", { lever: label })}
        onClick={() => onGrowth(undefined)}
      >
        {text("whatIf.clear")}
      </button>
    </div>
  );
}

/** The same growth as a number; what is half typed does not count yet. */
function ExactGrowth({ label, growth, onGrowth }: GrowthLeverProps) {
  const text = useText(whatIfTexts);
  const shown = growth === undefined ? "" : String(growth);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped((now) => (numberIn(now) === (growth ?? null) ? now : shown)), [growth, shown]);
  return (
    <>
      <input
        className="lever-number"
        inputMode="decimal"
        aria-label={text("whatIf.exact", { lever: label })}
        value={typed}
        maxLength={8}
        onChange={({ target }) => {
          setTyped(target.value);
          const said = numberIn(target.value);
          if (said === null) onGrowth(undefined);
          else if (said >= -100 && said <= 1000) onGrowth(said);
        }}
      />
      %
    </>
  );
}
