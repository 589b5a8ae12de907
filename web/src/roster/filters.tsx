import { useEffect, useState } from "react";
import { useTurn } from "../app/view.ts";
import { useText } from "../texts/index.ts";
import type { RosterChoices } from "./choices.ts";
import { listTexts } from "./texts.ts";
import { industryOptions, useRosterWords } from "./words.ts";

/** Milliseconds without a key after which a search is meant. */
const pause = 300;

/** Looks through the roster by words, industry and size. */
export function RosterFilters({ choices }: { choices: RosterChoices }) {
  const text = useText(listTexts);
  const words = useRosterWords();
  const turn = useTurn();
  return (
    <search className="roster-filters">
      <SearchField search={choices.search ?? ""} />
      <select
        aria-label={text("list.allIndustries")}
        value={choices.industry ?? ""}
        onChange={({ target }) => void turn({ industry: target.value || undefined, offset: undefined })}
      >
        <option value="">{text("list.allIndustries")}</option>
        {industryOptions.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <select
        aria-label={text("list.allSizes")}
        value={choices.size ?? ""}
        onChange={({ target }) => void turn({ size: Number(target.value) || undefined, offset: undefined })}
      >
        <option value="">{text("list.allSizes")}</option>
        {[1, 2, 3, 4].map((size) => (
          <option key={size} value={size}>
            {words.size(size)}
          </option>
        ))}
      </select>
    </search>
  );
}

function SearchField({ search }: { search: string }) {
  const text = useText(listTexts);
  const turn = useTurn();
  const [typed, setTyped] = useState(search);
  useEffect(() => setTyped(search), [search]);
  useEffect(() => {
    if (typed.trim() === search.trim()) return;
    const timer = setTimeout(() => void turn({ search: typed.trim() || undefined, offset: undefined }, true), pause);
    return () => clearTimeout(timer);
  });
  return (
    <input
      type="search"
      placeholder={text("list.search")}
      aria-label={text("list.search")}
      value={typed}
      maxLength={100}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}
