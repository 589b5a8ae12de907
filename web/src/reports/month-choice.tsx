import { form, isCollectedIn } from "@diaodu/core/collect";
import { addMonths, type Month } from "@diaodu/core/period";
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
  const next = nextMonth(place.form, months[0]);
  const offered = [...new Set([...(next === undefined ? [] : [next]), ...months, place.month])].sort((a, b) => b - a);
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

/** The first month after the newest for which the form is collected. */
export function nextMonth(code: Parameters<typeof form>[0], newest: number | undefined): Month | undefined {
  if (newest === undefined) return undefined;
  let month = addMonths(newest as Month, 1);
  while (!isCollectedIn(form(code), month)) month = addMonths(month, 1);
  return month;
}
