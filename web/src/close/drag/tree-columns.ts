import type { Column } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import { isNotable, useStatusWord } from "../status-word.ts";
import { dragTexts } from "./texts.ts";
import type { Drag, TreeRow } from "./tree-rows.ts";

/** The open tree as a sheet: names set in by their depth, points as printed, figures with their addresses. */
export function useTreeColumns(whole: Drag): Column<TreeRow>[] {
  const text = useText(dragTexts);
  const statusWord = useStatusWord();
  return [
    { key: "name", title: text("drag.part"), words: ({ depth, row }) => "　".repeat(depth) + row.name },
    { key: "status", title: "", words: ({ row }) => (isNotable(row.status) ? statusWord(row.status) : "") },
    { key: "pull", title: text("drag.pull"), unit: text("drag.points"), count: ({ row }) => row.points },
    { key: "yoy", title: text("drag.yoy"), unit: "%", figure: ({ row }) => row.yoy },
    { key: "level", title: text("drag.level"), unit: whole.indicator.unit, figure: ({ row }) => row.level },
    { key: "share", title: text("drag.share"), unit: "%", figure: ({ row }) => row.share },
  ];
}
