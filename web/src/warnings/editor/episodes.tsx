import { region } from "@diaodu/core/catalogue";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answer, api, type Figure } from "../../api.ts";
import { usePeriodLabel } from "../../app/period-label.ts";
import { FigureCell } from "../../figures/index.ts";
import { type Column, DataTable, ExportButton } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import type { Trial } from "../queries.ts";
import { trialTexts } from "./texts.ts";

type Episode = Trial["episodes"][number];

/** So many are looked through; the rest are listed when asked for. */
const shownFirst = 40;

/** Each time the rule would have been raised, the newest first: of whom, at what figure, and what came of it. */
export function Episodes({ name, trial }: { name: string; trial: Trial }) {
  const text = useText(trialTexts);
  const [isAll, setIsAll] = useState(false);
  const newestFirst = trial.episodes.toSorted((a, b) => b.raised - a.raised || a.region - b.region);
  const shown = isAll ? newestFirst : newestFirst.slice(0, shownFirst);
  const columns = useColumns(useFigures(shown));
  const title = text("trial.episodesTitle", { name });
  return (
    <section className="trial-episodes">
      <div className="section-head">
        <h3>{text("trial.episodes")}</h3>
        <p className="section-note">{text("trial.episodesNote")}</p>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={newestFirst} />
        </span>
      </div>
      <DataTable
        title={title}
        columns={columns}
        rows={shown}
        keyOf={({ region: code, raised }) => `${code} ${raised}`}
        phone="stack"
      />
      {shown.length < newestFirst.length && (
        <button type="button" className="quiet" onClick={() => setIsAll(true)}>
          {text("trial.all", { count: newestFirst.length })}
        </button>
      )}
    </section>
  );
}

/** The figures that the episodes name, by address; undefined while they are on their way. */
function useFigures(episodes: readonly Episode[]): ReadonlyMap<string, Figure> {
  const addresses = episodes.map(({ address }) => address);
  const asked = useQuery({
    queryKey: ["figures", addresses],
    queryFn: () => answer(api.POST("/api/figures", { body: { addresses } })),
    placeholderData: (before) => before,
  });
  return new Map(asked.data?.figures.map((figure) => [figure.address, figure]));
}

function useColumns(figures: ReadonlyMap<string, Figure>): Column<Episode>[] {
  const text = useText(trialTexts);
  const label = usePeriodLabel();
  return [
    { key: "region", title: text("trial.region"), words: ({ region: code }) => region(code)?.name ?? String(code) },
    { key: "raised", title: text("trial.raised"), words: ({ raised }) => label(raised, "month") },
    {
      key: "cleared",
      title: text("trial.cleared"),
      words: ({ cleared }) => (cleared === null ? text("trial.notCleared") : label(cleared, "month")),
    },
    {
      key: "value",
      title: text("trial.value"),
      figure: ({ address }) => figures.get(address),
      draw: ({ address }) => {
        const figure = figures.get(address);
        return figure && <FigureCell figure={figure} withUnit />;
      },
    },
    {
      key: "result",
      title: text("trial.result"),
      words: ({ followed }) =>
        text(followed === null ? "trial.undecided" : followed ? "trial.followed" : "trial.inVain"),
    },
    { key: "lead", title: text("trial.leadMonths"), count: ({ leadMonths }) => leadMonths },
  ];
}
