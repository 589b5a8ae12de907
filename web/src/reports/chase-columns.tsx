import { type Form, mainField } from "@diaodu/core/collect";
import { Link } from "@tanstack/react-router";
import type { Column } from "../tables/index.ts";
import { useText } from "../texts/index.ts";
import type { Chased } from "./answers.ts";
import { progressTexts } from "./progress-texts.ts";
import { useFieldWord, useStateWord } from "./words.ts";

/** Columns of the chase list; the name leads to the enterprise's form. */
export function useChaseColumns(form: Form): Column<Chased>[] {
  const text = useText(progressTexts);
  const stateWord = useStateWord();
  const fieldWord = useFieldWord();
  const main = mainField(form);
  return [
    {
      key: "name",
      title: text("chase.name"),
      words: ({ name }) => name,
      draw: ({ name, enterpriseId }) => (
        <Link to="/enterprises/$enterpriseId/report" params={{ enterpriseId: String(enterpriseId) }}>
          {name}
        </Link>
      ),
    },
    { key: "county", title: text("chase.county"), words: ({ regionName }) => regionName },
    { key: "industry", title: text("chase.industry"), words: ({ industryName }) => industryName, wideOnly: true },
    { key: "state", title: text("chase.state"), words: ({ state }) => stateWord(state) },
    {
      key: "lastYear",
      title: text("chase.lastYear", { field: fieldWord(main) }),
      unit: main.unit,
      count: ({ lastYear }) => lastYear,
    },
    {
      key: "weight",
      title: text("chase.weight"),
      unit: "%",
      decimals: 2,
      count: ({ weightPct }) => weightPct,
    },
    {
      key: "missed",
      title: text("chase.missed"),
      unit: text("chase.months"),
      count: ({ missedBefore }) => missedBefore,
      wideOnly: true,
    },
  ];
}
