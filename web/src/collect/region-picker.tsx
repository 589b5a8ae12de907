import { type Region, region, regionPath, searchRegions } from "@diaodu/core/catalogue";
import { Select } from "antd";
import { useState } from "react";

interface RegionPickerProps {
  label: string;
  value: number | undefined;
  /** Namesakes near it are offered first. */
  home?: number | null;
  onChange: (code: number) => void;
}

/** Any region of the country, found by name or code; its superiors stand beside it, as there are several of many names. */
export function RegionPicker({ label, value, home = null, onChange }: RegionPickerProps) {
  const [typed, setTyped] = useState("");
  const found = searchRegions(typed, home === null ? {} : { home });
  const chosen = value === undefined ? null : region(value);
  const offered = chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  return (
    <Select
      className="picker"
      aria-label={label}
      placeholder={label}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value ?? null}
      options={offered.map((entry) => ({ value: entry.code as number, label: entry.name, above: aboveWords(entry) }))}
      optionRender={({ label: name, data }) => (
        <>
          {name} <span className="picker-hint">{data.above}</span>
        </>
      )}
      onChange={(code: number | null) => {
        if (code !== null) onChange(code);
      }}
    />
  );
}

const aboveWords = ({ code }: Region): string =>
  regionPath(code)
    .slice(1, -1)
    .map(({ name }) => name)
    .reverse()
    .join(" ");
