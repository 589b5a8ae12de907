import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useSettledView } from "../../app/view.ts";
import { rosterQuery } from "../../roster/queries.ts";
import { useText } from "../../texts/index.ts";
import type { HaltLever } from "./levers.ts";
import { MonthPick } from "./month-pick.tsx";
import { whatIfTexts } from "./texts.ts";

interface HaltLeversProps {
  months: readonly number[];
  halts: readonly HaltLever[];
  onHalts: (halts: readonly HaltLever[]) => void;
}

/** Enterprises that stop, found by name or code among those on the roster. */
export function HaltLevers({ months, halts, onHalts }: HaltLeversProps) {
  const text = useText(whatIfTexts);
  const change = (changed: HaltLever) =>
    onHalts(halts.map((halt) => (halt.enterprise === changed.enterprise ? changed : halt)));
  return (
    <fieldset className="lever-group">
      <legend>{text("whatIf.halts")}</legend>
      {halts.map((halt) => (
        <p key={halt.enterprise} className="lever-line">
          <span className="lever-name">{halt.name}</span>
          <MonthPick
            label={text("whatIf.from", { name: halt.name })}
            months={months}
            value={halt.from}
            onMonth={(from) => change({ ...halt, from })}
          />
          <button
            type="button"
            className="quiet"
            aria-label={text("whatIf.removeOf", { name: halt.name })}
            onClick={() => onHalts(halts.filter(({ enterprise }) => enterprise !== halt.enterprise))}
          >
            {text("whatIf.remove")}
          </button>
        </p>
      ))}
      <FirmPick
        chosen={halts}
        onFirm={(enterprise, name) => onHalts([...halts, { enterprise, name, from: months[0] ?? 0 }])}
      />
    </fieldset>
  );
}

function FirmPick({ chosen, onFirm }: { chosen: readonly HaltLever[]; onFirm: (id: number, name: string) => void }) {
  const text = useText(whatIfTexts);
  const { region, month } = useSettledView();
  const [typed, setTyped] = useState("");
  const { data } = useQuery(rosterQuery({ region, month }, typed.trim() === "" ? {} : { search: typed.trim() }));
  const firms = (data?.rows ?? []).filter(({ id }) => !chosen.some(({ enterprise }) => enterprise === id));
  return (
    <Select<number>
      className="picker"
      aria-label={text("whatIf.addHalt")}
      placeholder={text("whatIf.addHalt")}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={null}
      options={firms.map(({ id, name, regionName }) => ({ value: id, label: name, regionName }))}
      optionRender={({ label, data: { regionName } }) => (
        <>
          {label} <span className="picker-hint">{regionName}</span>
        </>
      )}
      onChange={(id) => {
        const firm = firms.find((each) => each.id === id);
        if (firm) onFirm(firm.id, firm.name);
        setTyped("");
      }}
    />
  );
}
