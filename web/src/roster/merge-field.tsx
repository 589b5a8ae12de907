import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useText } from "../texts/index.ts";
import { type RosterPlace, type RosterRow, rosterQuery } from "./queries.ts";
import { changeTexts } from "./texts.ts";
import type { Draft } from "./use-change.ts";

interface MergeFieldProps {
  place: RosterPlace;
  firm: RosterRow;
  draft: Draft;
  onDraft: (more: Partial<Draft>) => void;
}

/** The enterprise that goes on, found by name or code among those on the roster. */
export function MergeField({ place, firm, draft, onDraft }: MergeFieldProps) {
  const text = useText(changeTexts);
  const [typed, setTyped] = useState("");
  const { data } = useQuery(rosterQuery(place, typed.trim() === "" ? {} : { search: typed.trim() }));
  const options = (data?.rows ?? [])
    .filter(({ id }) => id !== firm.id)
    .map(({ id, name, code }) => ({ value: id, label: name, code }));
  return (
    <p className="field">
      <span>{text("change.into")}</span>
      <Select
        aria-label={text("change.into")}
        placeholder={text("change.intoHint")}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        value={draft.into ?? null}
        options={options}
        optionRender={({ label, data: { code } }) => (
          <>
            {label} <span className="picker-hint">{code}</span>
          </>
        )}
        // Inside a modal dialog nothing outside it can be pressed.
        getPopupContainer={(field) => field.parentElement ?? document.body}
        onChange={(into: number | null) => onDraft(into === null ? {} : { into })}
      />
    </p>
  );
}
