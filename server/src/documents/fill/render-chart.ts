import type { ChartDrawing } from "../template/chart-drawing.ts";
import { element, type XmlElement } from "../word/xml.ts";
import { type ChartData, chartData } from "./chart-data.ts";
import type { Look } from "./figures.ts";
import { type Missing, markedRun, type Unresolved } from "./missing.ts";
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
  charts: PlacedChart[];
  identities: number;
}

/** A chart without any figure becomes a mark; one with gaps carries a mark below it that names them. */
export function renderChart(drawing: ChartDrawing, scope: Scope, placing: Placing): XmlElement[] {
  const data = chartData(drawing.chart, scope, placing.look);
  const [first] = data.missing;
  const where = `图：${data.caption}`;
  for (const { title, reason } of data.missing) placing.unresolved.push({ words: title, reason, where });
  if (data.categories.length === 0 || data.series.every(({ values }) => values.every((value) => value === null))) {
    const reason = first?.reason ?? "没有数据";
    return [markedRun({ known: false, title: `图 ${data.caption}`, reason }, undefined, false)];
  }
  const run = structuredClone(drawing.run);
  const title = titleText(drawing, data, scope, placing);
  placing.charts.push({ number: ++placing.identities, drawing, data, title, run });
  if (!first) return [run];
  return [run, element("w:r", {}, [element("w:br")]), markedRun(gapsOf(data.missing), smallPrint, false)];
}

const smallPrint = element("w:rPr", {}, [element("w:sz", { "w:val": "21" }), element("w:szCs", { "w:val": "21" })]);

/** One mark for all points: the first, and how many there are. */
function gapsOf(missing: readonly Missing[]): Missing {
  const [first] = missing as [Missing];
  return missing.length === 1 ? first : { ...first, title: `${first.title} 等${missing.length}个数` };
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
