import { indicator, searchIndicators } from "@diaodu/core/catalogue";
import { Select } from "antd";
import { useState } from "react";
import { useLanguage } from "../texts/index.ts";

interface IndicatorPickerProps {
  label: string;
  value: string | undefined;
  onChange: (code: string) => void;
}

/** Any indicator of the catalogue, found by name or by any of its other names; its unit stands beside it. */
export function IndicatorPicker({ label, value, onChange }: IndicatorPickerProps) {
  const language = useLanguage();
  const [typed, setTyped] = useState("");
  const found = searchIndicators(typed, 50);
  const chosen = value === undefined ? null : indicator(value);
  const offered = chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  return (
    <Select
      className="picker"
      aria-label={label}
      placeholder={label}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value ?? null}
      options={offered.map(({ code, name, english, unit }) => ({
        value: code,
        label: language === "zh" ? name : english,
        unit,
      }))}
      optionRender={({ label: name, data }) => (
        <>
          {name} <span className="picker-hint">{data.unit}</span>
        </>
      )}
      onChange={(code: string | null) => {
        if (code !== null) onChange(code);
      }}
    />
  );
}
