import { type Column, ExportButton } from "../tables/index.ts";
import { useLanguage, useText } from "../texts/index.ts";
import type { Candidate } from "./queries.ts";
import { candidateTexts, rosterTexts } from "./texts.ts";

/** The list as a workbook, to be taken along when the firms are visited. */
export function CandidatesExport({ title, rows }: { title: string; rows: readonly Candidate[] }) {
  const text = useText(candidateTexts);
  const words = useText(rosterTexts);
  const language = useLanguage();
  const columns: Column<Candidate>[] = [
    { key: "code", title: words("roster.code"), words: ({ code }) => code },
    { key: "name", title: words("roster.name"), words: ({ name }) => name },
    { key: "region", title: words("roster.region"), words: ({ regionName }) => regionName },
    { key: "industry", title: words("roster.industry"), words: ({ industryName }) => industryName },
    {
      key: "power",
      title: text("candidates.power"),
      unit: "万千瓦时",
      count: ({ electricity }) => electricity,
      decimals: 2,
    },
    {
      key: "sales",
      title: text("candidates.sales"),
      unit: "万元",
      count: ({ taxableSales }) => taxableSales,
      decimals: 1,
    },
    { key: "project", title: text("candidates.project"), words: ({ project }) => project },
    { key: "why", title: text("candidates.why"), words: ({ sentence }) => sentence[language] },
    { key: "reason", title: words("roster.reason"), words: ({ reason }) => reason },
  ];
  return rows.length === 0 ? null : <ExportButton title={title} columns={columns} rows={rows} />;
}
