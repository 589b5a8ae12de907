import { describe, expect, it } from "vitest";
import { aMatch, aSeriesWork, aWall } from "../testing/monitor.ts";
import { aCatalogue } from "../testing/overview.ts";
import { wordsOf } from "../testing/render.tsx";
import { type Answered, renderPage } from "../testing/render-page.tsx";
import { spreadOf } from "./spread.ts";
import type { Wall } from "./use-wall.ts";

const place = { region: 430500, month: 202503 };
const retail = {
  code: "retail-sales",
  name: "社会消费品零售总额",
  english: "Retail sales",
  group: "trade",
  unit: "亿元",
  kind: "flow" as const,
  frequency: "month" as const,
  hasData: true,
};
const catalogue = aCatalogue({ indicators: [retail as never] });

const render = (path: string, ...answered: Answered) =>
  renderPage(`${path}?region=430500&month=202503`, [[["catalogue", 430500], catalogue], ...answered]);

describe("亮灯", () => {
  it("shows each region's figure with its light by name, and a composite beside", async () => {
    const page = wordsOf(await render("/monitor", [["lightsWall", place], aWall()]));
    expect(page).toContain("亮灯 邵阳市 2025年3月");
    expect(page).toMatch(/双清 60 ● 绿灯 \+ 5\.4 ● 绿灯 \+ 8\.8 ▲ 红灯/);
    expect(page).toMatch(/新邵 — – 无灯 − 6\.8 ▼ 蓝灯 —/);
  });

  it("points to the cuts where the history is too short for a light", async () => {
    const [first, ...rest] = aWall().indicators;
    if (!first) throw new Error("a wall without an indicator");
    const page = wordsOf(
      await render("/monitor", [["lightsWall", place], aWall({ indicators: [{ ...first, cuts: null }, ...rest] })]),
    );
    expect(page).toContain(`${first.name}：历史不足，不亮灯。 在亮灯标准中设定界限`);
  });

  it("can be gone through month by month", async () => {
    const html = await render("/monitor", [["lightsWall", place], aWall()]);
    expect(html).toContain('aria-label="逐月回放"');
    expect(html).toMatch(/<button[^>]*disabled=""[^>]*>下一月/);
  });

  it("says what to do when nothing can be lit", async () => {
    const empty = aWall({ indicators: [], lights: [[], []], values: [[], []], composites: [] });
    expect(wordsOf(await render("/monitor", [["lightsWall", place], empty]))).toContain(
      "邵阳市2025年3月还没有可以点灯的数",
    );
  });

  it("of many counties counts each light under the region above", () => {
    const wall: Pick<Wall, "region" | "regions" | "lights" | "indicators"> = {
      ...aWall(),
      region: 0,
      regions: [430502, 430522, 440103].map((code) => ({ code, name: "", shortName: "" })),
      lights: [[3], [1], [3]],
      indicators: aWall().indicators.slice(0, 1),
    };
    expect(spreadOf(wall)).toEqual([
      { region: 430000, counts: [{ 0: 0, 1: 1, 2: 0, 3: 1, 4: 0, 5: 0 }] },
      { region: 440000, counts: [{ 0: 0, 1: 0, 2: 0, 3: 1, 4: 0, 5: 0 }] },
    ]);
  });
});

describe("季调与预测", () => {
  it("tells how it was done, how well it foresees, and what does not fit", async () => {
    const asked = ["seriesWork", "430500.retail-sales.202503.ytd.level", "now"] as const;
    const page = wordsOf(await render("/monitor/series", [asked, aSeriesWork()]));
    expect(page).toContain("48期，对数，春节因素");
    expect(page).toMatch(/本系统 0\.71 按上年同期 1\.00/);
    expect(page).toContain("80%区间实际包住79%");
    expect(page).toContain("2020年1—2月低于常年两成");
  });

  it("is honest about a short series", async () => {
    const asked = ["seriesWork", "430500.retail-sales.202503.ytd.level", "now"] as const;
    const page = wordsOf(await render("/monitor/series", [asked, aSeriesWork({ accuracy: null, outliers: [] })]));
    expect(page).toContain("历史太短，不能检验预测。");
  });
});

describe("匹配与先行", () => {
  it("names a mismatch in a word", async () => {
    const page = wordsOf(await render("/monitor/checks", [["matches", place], aMatch()]));
    expect(page).toMatch(/双清区 \+ 12\.0 − 3\.0 15\.0 -?−?0\.25 背离/);
  });
});

describe("亮灯标准", () => {
  it("shows four cuts with how they were set, and composites", async () => {
    const cut = {
      ...{ indicator: "retail-sales", year: 2025, measure: "yoy", cuts: [0, 3, 7, 11], how: "近5年增速的分位数" },
      ...{ at: "2025-01-10T02:00:00.000Z", by: "系统", proposed: null, proposedHow: "" },
    };
    const page = wordsOf(
      await render(
        "/monitor/cuts",
        [["lightCuts", 430500, 2025], { cuts: [cut] }],
        [["composites", 430500], { composites: [] }],
      ),
    );
    expect(page).toMatch(/社会消费品零售总额 0\.0 3\.0 7\.0 11\.0 近5年增速的分位数/);
    expect(page).toContain("还没有综合指数。");
  });
});
