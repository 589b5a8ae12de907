import { describe, expect, it } from "vitest";
import type { Figure } from "../api.ts";
import { aFigure, aMissing } from "../testing/figures.ts";
import { renderHtml } from "../testing/render.tsx";
import type { Column } from "./column.ts";
import { DataTable } from "./data-table.tsx";
import { sheetOf } from "./export-button.tsx";

interface Row {
  name: string;
  growth: Figure;
}
const columns: Column<Row>[] = [
  { key: "name", title: "地区", words: ({ name }) => name },
  { key: "growth", group: "2025年一季度", title: "同比", unit: "%", form: "signed", figure: ({ growth }) => growth },
  { key: "bar", title: "", drawingOnly: true, draw: () => "▇" },
  { key: "note", title: "说明", workbookOnly: true, words: () => "初步数" },
];
const rows: Row[] = [
  { name: "双清区", growth: aFigure({ address: "430502.gdp.202503.ytd.yoy", value: 5.4 }) },
  { name: "邵阳市", growth: aMissing("not-published") },
];

describe("a table of figures", () => {
  const html = renderHtml(
    <DataTable
      title="各县市区增速"
      columns={columns}
      rows={rows}
      keyOf={({ name }) => name}
      isTotal={({ name }) => name === "邵阳市"}
    />,
  );

  it("is one stop of the Tab key for all its figures, and says how to walk it", () => {
    expect(html.match(/tabindex="0"/gi)).toHaveLength(1);
    expect(html).toContain("各县市区增速（方向键移动，回车查看怎么算的）");
  });

  it("heads its columns with unit and group", () => {
    expect(html).toMatch(/scope="colgroup"><span class="head-group">2025年一季度/);
    expect(html).toMatch(/同比<span class="head-unit">%/);
  });

  it("puts the whole above its parts", () => {
    expect(html.indexOf("邵阳市")).toBeLessThan(html.indexOf("双清区"));
  });

  it("keeps what is only for the workbook off the page", () => {
    expect(html).not.toContain("初步数");
  });
});

describe("the workbook of a table", () => {
  it("asks for figures by address, so that their full precision travels", () => {
    expect(sheetOf("各县市区增速", columns, rows)).toEqual({
      title: "各县市区增速",
      columns: [{ title: "地区" }, { title: "2025年一季度 同比（%）" }, { title: "说明" }],
      rows: [
        ["双清区", { address: "430502.gdp.202503.ytd.yoy" }, "初步数"],
        ["邵阳市", { address: rows[1]?.growth.address }, "初步数"],
      ],
    });
  });
});
