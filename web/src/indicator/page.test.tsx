import { describe, expect, it } from "vitest";
import { anIndicatorView } from "../testing/indicator.ts";
import { aCatalogue } from "../testing/overview.ts";
import { wordsOf } from "../testing/render.tsx";
import { renderPage } from "../testing/render-page.tsx";

const query = { region: 430500, from: 202303, to: 202503 };
const render = (view: ReturnType<typeof anIndicatorView>) =>
  renderPage("/indicator/retail-sales?region=430500&month=202503", [
    [["catalogue", 430500], aCatalogue()],
    [["indicator", "retail-sales", query], view],
  ]);

describe("the page of an indicator", () => {
  it("opens with the newest figures in words", async () => {
    expect(wordsOf(await render(anIndicatorView()))).toContain("2025年一季度 516.40亿元 增长8.1%");
  });

  it("shows the counties by month under their year, without a column for January, which nobody publishes", async () => {
    const page = wordsOf(await render(anIndicatorView()));
    expect(page).toContain("2024 2025 地区 全年 1—2月 一季度");
    expect(page).not.toContain("地区 全年 1月");
    expect(page).toMatch(/双清区 − ?1\.2/);
  });

  it("tells ranks with their moves, and pulls from the strongest to the weakest", async () => {
    const page = wordsOf(await render(anIndicatorView()));
    expect(page).toMatch(/邵东市 \+ ?7\.2 1 ▲ ?1 双清区 − ?1\.2 2 ▼ ?1/);
    expect(page).toMatch(/邵东市 \+ ?6\.02 103\.8 双清区 − ?0\.31 −? ?5\.3/);
  });

  it("names what the pulls leave, and is silent when they leave nothing", async () => {
    const note = "“其他”为全部增速减去各地拉动之和";
    const without = {
      ...(anIndicatorView().waterfall as NonNullable<ReturnType<typeof anIndicatorView>["waterfall"]>),
    };
    expect(wordsOf(await render(anIndicatorView()))).toContain(note);
    expect(wordsOf(await render(anIndicatorView({ waterfall: { ...without, residual: 0.004 } })))).not.toContain(note);
  });

  it("says what to do when there is nothing in these months", async () => {
    const nothing = anIndicatorView({
      months: [],
      children: { measure: "yoy", rankedBy: "yoy", rows: [] },
      waterfall: null,
    });
    const page = wordsOf(await render({ ...nothing, series: { ...nothing.series, points: [] } }));
    expect(page).toContain("换一个地区、口径或更长的期间");
  });
});
