import { isMonth, monthOfYear } from "@diaodu/core/period";
import { useState } from "react";
import { useText } from "../texts/index.ts";
import { AsOfField } from "./as-of.tsx";
import { usePeriodLabel } from "./period-label.ts";
import { useShownView } from "./shown-view.ts";
import { appTexts } from "./texts.ts";
import { thisMonth } from "./this-month.ts";
import { monthsOf, useCatalogue } from "./use-catalogue.ts";
import { usePanel } from "./use-panel.ts";
import { useTurn } from "./view.ts";

/**
 * Of which month: twelve months of a year at a glance, those without figures greyed but open, as enterprises report a month before there is
 * any figure of it; and the day of knowledge below.
 */
export function MonthPicker() {
  const text = useText(appTexts);
  const { month } = useShownView();
  const labelOf = usePeriodLabel();
  const { open, toggle, close, place } = usePanel();
  const label = month === undefined ? text("app.month") : labelOf(month, "month");
  return (
    <div className="month-picker" ref={place}>
      <button type="button" className="month-button" aria-haspopup="dialog" aria-expanded={open} onClick={toggle}>
        {label} <span aria-hidden="true">▾</span>
      </button>
      {open && <Months onChosen={close} />}
    </div>
  );
}

function Months({ onChosen }: { onChosen: () => void }) {
  const text = useText(appTexts);
  const view = useShownView();
  const turn = useTurn();
  const known = new Set(monthsOf(useCatalogue().data, view.region));
  const today = thisMonth();
  const [year, setYear] = useState(Math.floor((view.month ?? Math.max(...known, today)) / 100));
  const months = Array.from({ length: 12 }, (_, index) => year * 100 + index + 1).filter(isMonth);
  return (
    <div className="months" role="dialog" aria-label={text("app.month")}>
      <div className="months-year">
        <button type="button" aria-label={text("app.earlierYear")} onClick={() => setYear(year - 1)}>
          ‹
        </button>
        <strong>{year}</strong>
        <button type="button" aria-label={text("app.laterYear")} onClick={() => setYear(year + 1)}>
          ›
        </button>
      </div>
      <div className="months-grid">
        {months.map((month) => (
          <button
            key={month}
            type="button"
            disabled={month > today && !known.has(month)}
            data-blank={!known.has(month)}
            aria-current={month === view.month ? "date" : undefined}
            onClick={() => {
              void turn({ month });
              onChosen();
            }}
          >
            {text("app.monthShort", { month: monthOfYear(month) })}
          </button>
        ))}
      </div>
      <AsOfField />
    </div>
  );
}
