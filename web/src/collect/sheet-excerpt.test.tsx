import { describe, expect, it } from "vitest";
import { renderHtml } from "../testing/render.tsx";
import { SheetGrid } from "./sheet-excerpt.tsx";

const view = {
  sheet: "工业7 ",
  sheets: ["工业7 "],
  top: 2,
  left: 1,
  rows: [
    ["规模工业", "", ""],
    ["指标", "1-3月", "增速"],
    ["产值", "663.61", "8.3"],
  ],
  merges: [{ top: 2, left: 1, bottom: 2, right: 3 }],
  around: "C5",
  clipped: true,
};

describe("a sheet shown as it was sent", () => {
  const html = renderHtml(<SheetGrid view={view} />);

  it("numbers rows and letters columns as the spreadsheet does, wherever the window begins", () => {
    expect(html).toContain('<th scope="col">B</th><th scope="col">C</th><th scope="col">D</th>');
    expect(html).toContain('<th scope="row">3</th>');
  });

  it("marks the cell from which the figure was taken", () => {
    expect(html).toMatch(/<td[^>]*aria-current="true"[^>]*>663\.61<\/td>/);
  });

  it("draws a merged title once, over its columns", () => {
    expect(html).toContain('<td colSpan="3" rowSpan="1">规模工业</td>');
  });
});
