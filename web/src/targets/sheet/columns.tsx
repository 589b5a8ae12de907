import { usePeriodLabel } from "../../app/period-label.ts";
import type { Column } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import type { TargetRow } from "../answers.ts";
import { targetTexts } from "../texts.ts";
import {
  ForecastCell,
  NameCell,
  NeededCell,
  NextCell,
  NowCell,
  OddsCell,
  ofLevels,
  VerdictCell,
  withUnit,
} from "./cells.tsx";
import { sheetTexts } from "./texts.ts";

/** The sheet's columns; what the page folds into a cell has a column of its own in the workbook. */
export function useColumns(onEdit: (row: TargetRow) => void): Column<TargetRow>[] {
  const text = useText(targetTexts);
  return [
    { key: "name", title: text("target.indicator"), words: ({ name }) => name, draw: (row) => <NameCell row={row} /> },
    ...useOnPaperToo(),
    {
      key: "now",
      title: text("target.now"),
      figure: ({ now }) => now,
      draw: (row) => <NowCell row={row} />,
    },
    {
      key: "target",
      title: text("target.target"),
      figure: ({ target }) => target,
      draw: ({ target }) => withUnit(target),
    },
    {
      key: "gap",
      title: text("target.gap"),
      figure: ({ gap }) => gap,
      draw: ({ gap }) => withUnit(gap, "signed"),
    },
    {
      key: "attainment",
      title: text("target.attainment"),
      figure: ({ attainment }) => attainment,
      draw: (row) => ofLevels(row, row.attainment),
    },
    {
      key: "timeLead",
      title: text("target.timeLead"),
      figure: ({ timeLead }) => timeLead,
      draw: (row) => ofLevels(row, row.timeLead, "signed"),
    },
    {
      key: "seasonLead",
      title: text("target.seasonLead"),
      figure: ({ seasonLead }) => seasonLead,
      draw: (row) => ofLevels(row, row.seasonLead, "signed"),
    },
    {
      key: "needed",
      title: text("target.needed"),
      figure: ({ needed }) => needed,
      draw: (row) => <NeededCell row={row} />,
    },
    {
      key: "nextNeeded",
      title: text("target.nextNeeded"),
      figure: ({ nextNeeded }) => nextNeeded,
      draw: (row) => <NextCell row={row} />,
    },
    {
      key: "forecast",
      title: text("target.forecast"),
      figure: ({ forecast }) => forecast,
      draw: (row) => <ForecastCell row={row} />,
    },
    {
      key: "odds",
      title: text("target.odds"),
      figure: ({ odds }) => odds,
      draw: ({ odds }) => <OddsCell figure={odds} />,
    },
    useVerdict(),
    useEdit(onEdit),
  ];
}

function useVerdict(): Column<TargetRow> {
  const text = useText(targetTexts);
  return {
    key: "verdict",
    title: text("target.mark"),
    words: ({ mark, verdict, remarks }) =>
      [text(`mark.${mark}`), verdict, ...remarks.map((remark) => remark.text)]
        .filter(Boolean)
        .join(text("target.semicolon")),
    draw: (row) => <VerdictCell row={row} />,
  };
}

function useEdit(onEdit: (row: TargetRow) => void): Column<TargetRow> {
  const text = useText(sheetTexts);
  return {
    key: "edit",
    title: "",
    drawingOnly: true,
    screenOnly: true,
    draw: (row) => (
      <button
        type="button"
        className="quiet"
        aria-label={text("sheet.editOf", { name: row.name })}
        onClick={() => onEdit(row)}
      >
        {text("sheet.edit")}
      </button>
    ),
  };
}

/** What stands in small type on the page and in columns of its own in the workbook. */
function useOnPaperToo(): Column<TargetRow>[] {
  const text = useText(targetTexts);
  const sheet = useText(sheetTexts);
  const label = usePeriodLabel();
  const words = (key: string, title: string, say: (row: TargetRow) => string): Column<TargetRow> => ({
    key,
    title,
    workbookOnly: true,
    words: say,
  });
  const figure = (key: string, title: string, of: (row: TargetRow) => TargetRow["now"]): Column<TargetRow> => ({
    key,
    title,
    workbookOnly: true,
    figure: of,
  });
  return [
    words("text", text("target.text"), (row) => row.text),
    words("period", text("target.period"), ({ period }) => period),
    words("tier", text("target.tier"), ({ entry }) => text(`tier.${entry.tier}`)),
    words("origin", text("target.origin"), ({ entry }) => text(`origin.${entry.origin}`)),
    words("document", text("target.document"), ({ entry }) => entry.document ?? ""),
    words("owner", text("target.owner"), ({ entry }) => entry.owner ?? ""),
    words("unit", sheet("sheet.unit"), ({ target }) => target.unit),
    words("upTo", sheet("sheet.nowUpTo"), ({ upTo, upToLabel, entry }) =>
      upTo === null ? "" : upToLabel || label(upTo, entry.span),
    ),
    figure("neededLevel", text("target.neededLevel"), ({ neededLevel }) => neededLevel),
    words("nextLabel", sheet("sheet.next"), ({ nextLabel }) => nextLabel),
    figure("nextNeededLevel", text("target.nextNeededLevel"), ({ nextNeededLevel }) => nextNeededLevel),
    figure("forecastLow", text("target.forecastLow"), ({ forecastLow }) => forecastLow),
    figure("forecastHigh", text("target.forecastHigh"), ({ forecastHigh }) => forecastHigh),
  ];
}
