import { region, regionsOf } from "@diaodu/core/catalogue";
import { useText } from "../texts/index.ts";
import { SelectField, WordsField } from "./select-field.tsx";
import { changeTexts, rosterTexts } from "./texts.ts";
import type { Draft } from "./use-change.ts";
import { divisionOptions, useRosterWords } from "./words.ts";

interface FirmFieldsProps {
  draft: Draft;
  home: number;
  withCode: boolean;
  onDraft: (more: Partial<Draft>) => void;
}

/** What an enterprise is: name, county, trade, size, park; and its code where it is new. */
export function FirmFields({ draft, home, withCode, onDraft }: FirmFieldsProps) {
  const text = useText(rosterTexts);
  const pick = useText(changeTexts)("change.pick");
  const words = useRosterWords();
  return (
    <>
      {withCode && <WordsField label={text("roster.code")} value={draft.code} onValue={(code) => onDraft({ code })} />}
      <WordsField label={text("roster.nameOf")} value={draft.name} onValue={(name) => onDraft({ name })} />
      <SelectField
        label={text("roster.region")}
        value={draft.region}
        none={pick}
        options={countiesOf(home).map(({ code, name }) => [String(code), name])}
        onValue={(county) => onDraft({ region: county })}
      />
      <SelectField
        label={text("roster.industry")}
        value={draft.industry}
        none={pick}
        options={divisionOptions.map(({ code, name }) => [code, name])}
        onValue={(industry) => onDraft({ industry })}
      />
      <SelectField
        label={text("roster.size")}
        value={draft.size}
        none={pick}
        options={[1, 2, 3, 4].map((size) => [String(size), words.size(size)])}
        onValue={(size) => onDraft({ size })}
      />
      <WordsField label={text("roster.park")} value={draft.park} onValue={(park) => onDraft({ park })} />
    </>
  );
}

/** The counties and zones an enterprise may stand in; of a county it is that county. */
function countiesOf(home: number) {
  const own = region(home);
  return own?.level === "county" ? [own] : regionsOf(home, { zones: true }).filter(({ level }) => level === "county");
}
