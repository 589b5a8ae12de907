import type { ChartDrawing } from "../template/chart-drawing.ts";
import { element, type XmlElement } from "../word/xml.ts";
import { type ChartData, chartData, type Gap } from "./chart-data.ts";
import type { Look } from "./figures.ts";
import { markedRun, type Unresolved } from "./missing.ts";
import { fieldText, type Scope } from "./scope.ts";

/** A chart of the filled document, still showing the template's data. */
export interface PlacedChart {
  /** Unique among the drawings of its part. */
  number: number;
  drawing: ChartDrawing;
  data: ChartData;
  title: string;
  /** The run that shows it in the filled part, still to be led to the chart's own copy. */
  run: XmlElement;
}

/** What placing a chart needs, and adds to. */
interface Placing {
  look: Look;
  unresolved: Unresolved[];
  omitted: Unresolved[];
  charts: PlacedChart[];
  identities: number;
}

/** A chart without any figure becomes a mark; one with gaps carries a mark below it that names them. */
export function renderChart(drawing: ChartDrawing, scope: Scope, placing: Placing): XmlElement[] {
  const data = chartData(drawing.chart, scope, placing.look);
  const where = `图：${data.caption}`;
  placing.unresolved.push(...data.gaps.map((gap) => listed(gap, where)));
  placing.omitted.push(...data.before.map((gap) => listed(gap, where)));
  const [first] = data.gaps;
  if (data.categories.length === 0 || data.series.every(({ values }) => values.every((value) => value === null))) {
    const reason = first?.reason ?? "没有数据";
    return [markedRun({ known: false, title: `图 ${data.caption}`, reason }, undefined, false)];
  }
  const run = structuredClone(drawing.run);
  const title = titleText(drawing, data, scope, placing);
  placing.charts.push({ number: ++placing.identities, drawing, data, title, run });
  if (!first) return [run];
  const lineBreak = element("w:r", {}, [element("w:br")]);
  return [
    run,
    lineBreak,
    markedRun({ known: false, title: gapsIn(data.gaps), reason: first.reason }, smallPrint, false),
  ];
}

const listed = ({ title, reason, count }: Gap, where: string): Unresolved => ({
  words: count > 1 ? `${title} 等${count}个数` : title,
  reason,
  where,
});

const smallPrint = element("w:rPr", {}, [element("w:sz", { "w:val": "21" }), element("w:szCs", { "w:val": "21" })]);

/** One mark for all points: a single one in full, several by their series and number. */
function gapsIn(gaps: readonly Gap[]): string {
  const count = gaps.reduce((sum, gap) => sum + gap.count, 0);
  if (count === 1) return gaps[0]?.title ?? "";
  return `图中${gaps.map(({ series }) => series).join("、")} 共${count}个数`;
}

/** A title that is only the chart's mark becomes a caption; beside words of the template's own the mark just goes. */
function titleText({ title }: ChartDrawing, data: ChartData, scope: Scope, placing: Placing): string {
  return title
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if (piece.kind === "chart") return title.length === 1 ? data.caption : "";
      if (piece.kind === "field") return fieldText(piece.field, scope) ?? "";
      const known = placing.look(piece.words, scope);
      if (known.known) return known.figure.text;
      placing.unresolved.push({ words: known.title, reason: known.reason, where: `图：${data.caption}` });
      return `【缺：${known.title}（${known.reason}）】`;
    })
    .join("");
}
