import { describe, expect, it } from "vitest";
import { aFigure, aMissing } from "../testing/figures.ts";
import { renderHtml, renderWords } from "../testing/render.tsx";
import { FigureCell } from "./figure-cell.tsx";

describe("a figure's cell", () => {
  it("is a button that leads to its explanation", () => {
    expect(renderHtml(<FigureCell figure={aFigure()} form="signed" />)).toMatch(/<button[^>]*title="怎么算的"/);
  });

  it("says why there is no figure, to the eye and to the ear", () => {
    const html = renderHtml(<FigureCell figure={aMissing("jan-feb-combined")} />);
    expect(html).toContain('title="1—2月合并统计，无单月数"');
    expect(renderWords(<FigureCell figure={aMissing("jan-feb-combined")} />)).toBe("— 1—2月合并统计，无单月数");
  });

  it("withholds what statistics law protects, even where a value slipped through", () => {
    const words = renderWords(<FigureCell figure={aFigure({ status: "suppressed", value: 12.3, text: "—" })} />);
    expect(words).not.toContain("12.3");
  });

  it("names its unit in the page's language", () => {
    const revenue = aFigure({ value: 32.13, unit: "亿元", decimals: 2 });
    expect(renderWords(<FigureCell figure={revenue} withUnit />)).toBe("32.13 亿元");
    expect(renderWords(<FigureCell figure={revenue} withUnit />, "en")).toBe("32.13 100m yuan");
  });
});
