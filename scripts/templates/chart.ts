import { AlignmentType, LineRuleType, Paragraph } from "docx";
import { ChartRun, type ChartRunOptions } from "docx/charts";
import { fonts } from "./official-layout.ts";

/**
 * Charts in the width of the text, quiet, with figures that read in print. The mark stands in the title, where whoever
 * changes the template sees it.
 */
export function chart({ height, mark, ...options }: ChartRunOptions & { height: number; mark: string }): Paragraph {
  const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * 96);
  const axis = { font: { size: 9 } };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 120 },
    children: [
      new ChartRun({
        ...options,
        font: { name: fonts.page },
        title: { text: `单位：%${mark}`, font: { size: 9 } },
        altText: { name: "图", description: mark },
        transformation: { width: pixels(154), height: pixels(height) },
        chartArea: { fill: "none", border: "none" },
        categoryAxis: axis,
        valueAxis: { ...axis, numberFormat: "0.0" },
      } as ChartRunOptions),
    ],
  });
}
