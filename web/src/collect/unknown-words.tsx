import type { RegionCode } from "@diaodu/core/catalogue";
import { type UnknownWords as Group, lessonsOf, type Meaning, unknownWords } from "@diaodu/core/collect";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answer, api } from "../api.ts";
import { Failed } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import type { Preview } from "./answers.ts";
import { collectTexts } from "./texts.ts";
import { UnknownRest } from "./unknown-rest.tsx";
import { UnknownWord } from "./unknown-word.tsx";

/** Words asked at once; a workbook of another bureau may hold hundreds, and a person explains the frequent ones first. */
const askedAtOnce = 20;

interface UnknownWordsProps {
  preview: Preview;
  /** Something was taught: the file is to be read again. */
  onTaught: () => void;
}

/** Words of the file that nobody has explained yet, each asked once for all its cells. */
export function UnknownWords({ preview: { cells, home }, onTaught }: UnknownWordsProps) {
  const text = useText(collectTexts);
  const [meanings, setMeanings] = useState<ReadonlyMap<string, Meaning>>(new Map());
  const [shown, setShown] = useState(askedAtOnce);
  const groups = unknownWords(cells, home as RegionCode | null);
  const said = groups.filter(({ key }) => meanings.has(key));
  const teaching = useTeaching(() => {
    setMeanings(new Map());
    onTaught();
  });
  const asked = new Set(groups.flatMap((group) => group.cells));
  const rest = cells.filter((cell) => cell.status === "unknown" && cell.reason !== "conflict" && !asked.has(cell));
  if (groups.length === 0) return <UnknownRest cells={rest} />;
  return (
    <>
      <section className="asks">
        <h3>
          {text("unknown.title")} <small>{groups.length}</small>
        </h3>
        <p className="section-note">{text("unknown.lead")}</p>
        <ul className="unknowns">
          {groups.slice(0, shown).map((group) => (
            <UnknownWord
              key={group.key}
              group={group}
              home={home}
              meaning={meanings.get(group.key)}
              onMeaning={(meaning) => setMeanings(withMeaning(meanings, group.key, meaning))}
            />
          ))}
        </ul>
        {teaching.error && <Failed error={teaching.error} />}
        <p className="dialog-ways">
          <button
            type="button"
            className="main-button"
            disabled={said.length === 0 || teaching.isPending}
            onClick={() =>
              teaching.mutate(said.map((group) => ({ group, meaning: meanings.get(group.key) as Meaning })))
            }
          >
            {text("unknown.remember", { count: said.length })}
          </button>
          {groups.length > shown && (
            <button type="button" className="quiet" onClick={() => setShown(shown + askedAtOnce)}>
              {text("unknown.more", { count: groups.length - shown })}
            </button>
          )}
        </p>
      </section>
      <UnknownRest cells={rest} />
    </>
  );
}

function withMeaning(meanings: ReadonlyMap<string, Meaning>, key: string, meaning: Meaning | undefined) {
  const others = [...meanings].filter(([other]) => other !== key);
  return new Map(meaning === undefined ? others : [...others, [key, meaning] as const]);
}

/** Has the dialect remember each answer, one after the other. */
function useTeaching(onTaught: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (taught: readonly { group: Group; meaning: Meaning }[]) => {
      for (const { group, meaning } of taught) {
        for (const lesson of lessonsOf(group, meaning)) {
          await answer(api.POST("/api/dialect", { body: lesson }));
        }
      }
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ["dialect"] });
      onTaught();
    },
  });
}
