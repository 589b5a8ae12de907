import { isMonth } from "@diaodu/core/period";
import { usePeriodLabel } from "../app/period-label.ts";
import { monthsOf, useCatalogue } from "../app/use-catalogue.ts";
import { useText } from "../texts/index.ts";
import { briefTexts } from "./texts.ts";

interface PlaceAndMonthProps {
  region: number | undefined;
  month: number | undefined;
  onChange: (about: { region?: number; month?: number }) => void;
}

/** Whose document, of which month; the page's own unless chosen otherwise. Plain fields, at home on a phone. */
export function PlaceAndMonth({ region, month, onChange }: PlaceAndMonthProps) {
  const text = useText(briefTexts);
  const { data: catalogue } = useCatalogue();
  const places = catalogue?.regions.filter(({ hasData }) => hasData) ?? [];
  const months = monthsOf(catalogue, region).filter(isMonth);
  const label = usePeriodLabel();
  return (
    <div className="brief-about">
      <label>
        {text("brief.region")}
        <select
          value={region ?? ""}
          onChange={({ target }) =>
            onChange({ region: Number(target.value), ...(month === undefined ? {} : { month }) })
          }
        >
          {places.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text("brief.month")}
        <select
          value={month ?? ""}
          onChange={({ target }) =>
            onChange({ month: Number(target.value), ...(region === undefined ? {} : { region }) })
          }
        >
          {month === undefined && <option value="" />}
          {months.map((m) => (
            <option key={m} value={m}>
              {label(m, "month")}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
