import { Link } from "@tanstack/react-router";
import { useTurn } from "../../app/view.ts";
import { Choice, ControlStrip } from "../../design/choice.tsx";
import { ExportButton } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import type { TargetRow, TargetSheet } from "../answers.ts";
import { tiers } from "../choices.ts";
import { useTargetsChoices, workbookPath } from "../queries.ts";
import { targetTexts } from "../texts.ts";
import { useColumns } from "./columns.tsx";
import { sheetTexts } from "./texts.ts";

/** Which year and which line. */
export function SheetControls({ sheet }: { sheet: TargetSheet }) {
  const text = useText(sheetTexts);
  const words = useText(targetTexts);
  const turn = useTurn();
  const { tier } = useTargetsChoices();
  const years = [...new Set([...sheet.years, sheet.year])].sort((a, b) => b - a);
  return (
    <ControlStrip>
      <Choice
        title={text("sheet.year")}
        value={sheet.year}
        options={years.map((year) => ({ value: year, label: String(year) }))}
        onChange={(year) => void turn({ year })}
      />
      <Choice
        title={text("sheet.tier")}
        value={tier ?? "both"}
        options={[
          { value: "both", label: text("sheet.both") },
          ...tiers.map((value) => ({ value, label: words(`tier.${value}`) })),
        ]}
        onChange={(chosen) => void turn({ tier: chosen === "both" ? undefined : chosen }, true)}
      />
    </ControlStrip>
  );
}

interface SheetToolsProps {
  sheet: TargetSheet;
  rows: readonly TargetRow[];
  onAdd: () => void;
  onEditAll: () => void;
}

/** What can be done with the sheet: enter, change, import, take out. */
export function SheetTools({ sheet, rows, onAdd, onEditAll }: SheetToolsProps) {
  const text = useText(sheetTexts);
  const columns = useColumns(() => {});
  return (
    <p className="target-tools no-print">
      <button type="button" className="main-button" onClick={onAdd}>
        {text("sheet.add")}
      </button>
      {rows.length > 0 && (
        <button type="button" className="quiet" onClick={onEditAll}>
          {text("sheet.editAll")}
        </button>
      )}
      <Link to="/targets/import" className="quiet">
        {text("sheet.toImport")}
      </Link>
      {rows.length > 0 && (
        <>
          <a className="quiet" href={workbookPath(sheet.region, sheet.year)} download>
            {text("sheet.workbook")}
          </a>
          <ExportButton
            title={text("sheet.table", { place: sheet.name, year: sheet.year })}
            columns={columns}
            rows={rows}
          />
        </>
      )}
      <a className="quiet" href={workbookPath(sheet.region, sheet.year, true)} download>
        {text("sheet.emptyForm")}
      </a>
    </p>
  );
}
