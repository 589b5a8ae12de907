import { usePeriodLabel } from "../../app/period-label.ts";
import { useText } from "../../texts/index.ts";
import { whatIfTexts } from "./texts.ts";

interface MonthPickProps {
  label: string;
  months: readonly number[];
  value: number;
  onMonth: (month: number) => void;
}

/** From which of the months to come. */
export function MonthPick({ label, months, value, onMonth }: MonthPickProps) {
  const text = useText(whatIfTexts);
  const name = usePeriodLabel();
  return (
    <select
      className="lever-month"
      aria-label={label}
      value={value}
      onChange={({ target }) => onMonth(Number(target.value))}
    >
      {months.map((month) => (
        <option key={month} value={month}>
          {text("whatIf.fromMonth", { month: name(month, "month") })}
        </option>
      ))}
    </select>
  );
}
