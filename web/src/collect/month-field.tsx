import { isMonth, yearOf } from "@diaodu/core/period";
import { useState } from "react";
import { thisMonth } from "../app/this-month.ts";
import { useText } from "../texts/index.ts";
import { collectTexts } from "./texts.ts";

/** A year and a month of it. Two plain fields, because several browsers draw no month field of their own. */
export function MonthField({ onChange }: { onChange: (month: number | undefined) => void }) {
  const text = useText(collectTexts);
  const [year, setYear] = useState(yearOf(thisMonth()));
  const [ofYear, setOfYear] = useState(0);
  const say = (y: number, m: number) => {
    setYear(y);
    setOfYear(m);
    onChange(isMonth(y * 100 + m) ? y * 100 + m : undefined);
  };
  return (
    <span className="month-field">
      <input
        type="number"
        aria-label={text("missing.year")}
        min={1990}
        max={2100}
        value={year}
        onChange={({ target }) => say(Number(target.value), ofYear)}
      />
      <select
        aria-label={text("missing.monthOf")}
        value={ofYear}
        onChange={({ target }) => say(year, Number(target.value))}
      >
        <option value={0}>{text("missing.monthPick")}</option>
        {Array.from({ length: 12 }, (_, index) => (
          <option key={index + 1} value={index + 1}>
            {text("missing.monthNumber", { month: index + 1 })}
          </option>
        ))}
      </select>
    </span>
  );
}
