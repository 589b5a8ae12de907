import type { Figure } from "../api.ts";
import { useChildrenWord } from "../app/children-word.ts";
import { usePeriodLabel } from "../app/period-label.ts";
import { type Column, DataTable, ExportButton } from "../tables/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { overviewTexts } from "./texts.ts";
import type { Headline, Overview } from "./use-overview.ts";

type Child = Overview["children"][number];

/** Where each region below stands in every headline indicator: rank beside rank. */
export function Standing({ view }: { view: Overview }) {
  const text = useText(overviewTexts);
  const label = usePeriodLabel();
  const language = useLanguage();
  const heading = text("overview.standing", { children: useChildrenWord(view.region.code) });
  const ranked = view.headlines.filter(({ children }) => children.some(({ rank }) => rank.value !== null));
  if (ranked.length === 0) return null;
  const columns: Column<Child>[] = [
    { key: "region", title: text("overview.region"), words: ({ region }) => region.name },
    ...ranked.map((headline) => rankColumn(headline, nameOf(headline, language))),
    {
      key: "leading",
      title: text("overview.leading"),
      unit: text("overview.items"),
      words: (row) => String(row.leading),
      alignEnd: true,
    },
    {
      key: "trailing",
      title: text("overview.trailing"),
      unit: text("overview.items"),
      words: (row) => String(row.trailing),
      alignEnd: true,
    },
  ];
  const title = `${view.region.name}${label(view.month, "ytd")} ${heading}`;
  return (
    <section className="section">
      <div className="section-head">
        <h2>{heading}</h2>
        <p className="section-note">{text("overview.standingNote")}</p>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={view.children} />
        </span>
      </div>
      <DataTable
        title={title}
        columns={columns}
        rows={view.children}
        keyOf={({ region }) => region.code}
        stickyHead
        narrowHeads
      />
    </section>
  );
}

function rankColumn(headline: Headline, title: string): Column<Child> {
  const ranks = new Map<number, Figure>(headline.children.map(({ region, rank }) => [region, rank]));
  const count = headline.children.filter(({ rank }) => rank.value !== null).length;
  return {
    key: headline.indicator,
    title,
    figure: ({ region }) => ranks.get(region.code),
    tint: ({ region }) => thirdOf(ranks.get(region.code)?.value ?? null, count),
  };
}

/** Tint of a rank: the first third rises, the last third falls, the middle is paper. */
function thirdOf(rank: number | null, count: number): number | undefined {
  if (rank === null || count < 3) return undefined;
  return rank <= count / 3 ? 0.7 : rank > count - count / 3 ? -0.7 : undefined;
}
