import { type Indicator, indicator, industries, likelyIndicators, searchIndicators } from "@diaodu/core/catalogue";
import { Select } from "antd";
import { useState } from "react";
import { useLanguage, useText } from "../texts/index.ts";
import { collectTexts } from "./texts.ts";

interface IndicatorPickerProps {
  label: string;
  /** Words that are asked about: what they likely mean is offered first. */
  words?: string;
  /** Indicator code, with :C26 for an industry. */
  value: string | undefined;
  onChange: (target: string) => void;
}

/** Any indicator of the catalogue, found by name or by any of its other names, and its industry where it has industries. */
export function IndicatorPicker({ label, words = "", value, onChange }: IndicatorPickerProps) {
  const [code, industry] = value?.split(":") ?? [];
  const chosen = code === undefined ? null : indicator(code);
  return (
    <>
      <NamePicker label={label} words={words} chosen={chosen} onChange={onChange} />
      {chosen?.industries && (
        <IndustryPicker
          depth={chosen.industries}
          value={industry}
          onChange={(of) => onChange(of === undefined ? chosen.code : `${chosen.code}:${of}`)}
        />
      )}
    </>
  );
}

function NamePicker({
  label,
  words,
  chosen,
  onChange,
}: {
  label: string;
  words: string;
  chosen: Indicator | null;
  onChange: (code: string) => void;
}) {
  const language = useLanguage();
  const [typed, setTyped] = useState("");
  const searched = searchIndicators(typed, 50);
  const found = typed === "" ? [...new Set([...likelyIndicators(words), ...searched])] : searched;
  const offered = chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  return (
    <Select
      className="picker"
      aria-label={label}
      placeholder={label}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={chosen?.code ?? null}
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

/** How deep GB/T 4754 goes for an indicator: sections, or their divisions too. */
const deepest = { section: 1, division: 2 } as const;

interface IndustryPickerProps {
  depth: NonNullable<Indicator["industries"]>;
  value: string | undefined;
  onChange: (code: string | undefined) => void;
}

function IndustryPicker({ depth, value, onChange }: IndustryPickerProps) {
  const text = useText(collectTexts);
  const label = text("unknown.industry");
  const offered = industries.filter(({ level }) => level > 0 && level <= deepest[depth]);
  return (
    <Select
      className="picker"
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch={{ optionFilterProp: "label" }}
      value={value ?? null}
      options={offered.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
      onChange={(code: string | null | undefined) => onChange(code ?? undefined)}
    />
  );
}
