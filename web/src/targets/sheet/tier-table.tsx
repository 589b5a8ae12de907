import { DataTable } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import type { TargetRow, TargetSheet } from "../answers.ts";
import type { Tier } from "../choices.ts";
import { targetTexts } from "../texts.ts";
import { useColumns } from "./columns.tsx";
import { sheetTexts } from "./texts.ts";

interface TierTableProps {
  sheet: TargetSheet;
  tier: Tier;
  rows: readonly TargetRow[];
  onEdit: (row: TargetRow) => void;
}

/** The targets of one line, 确保 or 奋斗: the one is what is answered for, the other what is hoped for. */
export function TierTable({ sheet, tier, rows, onEdit }: TierTableProps) {
  const text = useText(sheetTexts);
  const words = useText(targetTexts);
  const columns = useColumns(onEdit);
  if (rows.length === 0) return null;
  const title = text("sheet.tierTable", { place: sheet.name, year: sheet.year, tier: words(`tier.${tier}`) });
  return (
    <section className="section wide-paper target-sheet" data-fixed>
      <div className="section-head">
        <h2>{text(`sheet.${tier}`)}</h2>
        {tier === "stretch" && <p className="section-note">{text("sheet.stretchNote")}</p>}
      </div>
      <DataTable title={title} columns={columns} rows={rows} keyOf={({ goal }) => goal} phone="stack" />
    </section>
  );
}
