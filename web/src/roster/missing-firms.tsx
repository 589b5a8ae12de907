import { type LeaveHow, leaveHows } from "@diaodu/core/collect";
import { useState } from "react";
import { useText } from "../texts/index.ts";
import type { MissingFirm } from "./queries.ts";
import { importTexts } from "./texts.ts";
import type { Exits } from "./use-roster-import.ts";
import { useRosterWords } from "./words.ts";

interface MissingFirmsProps {
  firms: readonly MissingFirm[];
  exits: Exits;
  onExits: (exits: Exits) => void;
}

const shownAtFirst = 20;

/** On the roster but not in the file: each stays, unless a person says why it leaves. */
export function MissingFirms({ firms, exits, onExits }: MissingFirmsProps) {
  const text = useText(importTexts);
  const words = useRosterWords();
  const [all, setAll] = useState(false);
  const shown = all ? firms : firms.slice(0, shownAtFirst);
  const choose = (id: number, how: string) => {
    const { [id]: _, ...others } = exits;
    onExits(how === "" ? others : { ...others, [id]: how as LeaveHow });
  };
  return (
    <section className="preview-rows">
      <h4>
        {text("import.missing")} <b>{firms.length}</b>{" "}
        <span className="section-note">{text("import.missingNote")}</span>
      </h4>
      <ol>
        {shown.map(({ enterpriseId, name, code, regionName }) => (
          <li key={enterpriseId} className="missing-firm">
            <span>
              <b>{name}</b>{" "}
              <span className="section-note">
                {code} {regionName}
              </span>
            </span>
            <select
              aria-label={text("import.fate", { name })}
              value={exits[enterpriseId] ?? ""}
              onChange={({ target }) => choose(enterpriseId, target.value)}
            >
              <option value="">{text("import.stay")}</option>
              {leaveHows.map((how) => (
                <option key={how} value={how}>
                  {text("import.left")}：{words.how(how)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
      {shown.length < firms.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {text("import.more", { count: firms.length - shown.length })}
        </button>
      )}
    </section>
  );
}
