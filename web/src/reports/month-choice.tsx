import { collectedBeside, form } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import { usePeriodLabel } from "../app/period-label.ts";
import { useTurn } from "../app/view.ts";
import { useText } from "../texts/index.ts";
import { progressTexts } from "./progress-texts.ts";
import { useReportPlace } from "./queries.ts";

/** Months with reports, and the next one: the running head knows only months that already have figures. */
export function MonthChoice({ months }: { months: readonly number[] }) {
  const text = useText(progressTexts);
  const label = usePeriodLabel();
  const turn = useTurn();
  const place = useReportPlace();
  const newest = months[0] as Month | undefined;
  const next = newest === undefined ? [] : [collectedBeside(form(place.form), newest, 1)];
  const offered = [...new Set([...next, ...months, place.month])].sort((a, b) => b - a);
  return (
    <select
      className="month-choice no-print"
      aria-label={text("progress.month")}
      value={place.month}
      onChange={({ target }) => void turn({ month: Number(target.value) })}
    >
      {offered.map((month) => (
        <option key={month} value={month}>
          {label(month, "month")}
        </option>
      ))}
    </select>
  );
}
