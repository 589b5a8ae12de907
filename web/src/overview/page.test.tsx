import { describe, expect, it } from "vitest";
import { aMissing } from "../testing/figures.ts";
import { aSummary } from "../testing/monitor.ts";
import { aCatalogue, aHeadline, anOverview } from "../testing/overview.ts";
import { wordsOf } from "../testing/render.tsx";
import { renderPage } from "../testing/render-page.tsx";
import { aWarningList } from "../testing/warnings.ts";

const address = "/overview?region=430500&month=202503";
const render = (overview: ReturnType<typeof anOverview>, search = "") =>
  renderPage(address + search, [
    [["catalogue", 430500], aCatalogue()],
    [["overview", 430500, 202503, "now"], overview],
  ]);

describe("亮灯与预警", () => {
  const withSummary = async (said: Parameters<typeof aSummary>[0]) =>
    wordsOf(
      await renderPage(address, [
        [["catalogue", 430500], aCatalogue()],
        [["overview", 430500, 202503, "now"], anOverview()],
        [["monitorSummary", 430500, 202503], aSummary(said)],
      ]),
    );

  it("names the lights, how the targets stand and the gravest warnings with whose matter they are", async () => {
    const [warning] = aWarningList().warnings;
    if (!warning) throw new Error("a list without a warning");
    const page = await withSummary({ open: 3, warnings: [warning] });
    expect(page).toContain("● 绿灯 地区生产总值");
    expect(page).toContain("年度目标6项 ：进展正常3项，有风险2项，难度大1项。");
    expect(page).toContain("未销预警3条，先列最急的1条。");
    expect(page).toContain(warning.sentence);
    expect(page).toContain(warning.owner);
  });

  it("says that nothing is open, and nothing of targets where there are none", async () => {
    const page = await withSummary({ targets: { total: 0, green: 0, yellow: 0, red: 0 } });
    expect(page).toContain("本月没有未销的预警。");
    expect(page).not.toContain("年度目标");
  });
});

describe("the overview of a month", () => {
  it("opens like a page of the yearbook: place, period, and the month in a sentence", async () => {
    const page = wordsOf(await render(anOverview()));
    expect(page).toContain("邵阳市 2025年一季度");
    expect(page).toContain("社会消费品零售总额 增长5.8% 。");
  });

  it("gives each key indicator its level with unit, growth, change, difference, rank and course", async () => {
    const page = wordsOf(await render(anOverview()));
    expect(page).toMatch(/社会消费品零售总额 387\.35 亿元 \+ ?5\.8 ▼ ?0\.4 \+ ?0\.6 3 ▲ ?2/);
    expect(await render(anOverview())).toContain('aria-label="社会消费品零售总额近24个月走势"');
  });

  it("names the period of an indicator that lags behind the month", async () => {
    const lagging = aHeadline({ indicator: "profit", name: "利润总额", month: 202502, lagging: true });
    expect(wordsOf(await render(anOverview({ headlines: [lagging] })))).toContain("利润总额 2025年1—2月");
  });

  it("counts the counties that rose and fell, and ranks them by the chosen indicator", async () => {
    const page = wordsOf(await render(anOverview()));
    expect(page).toContain("2 升 1 降");
    expect(page.indexOf("邵东市")).toBeLessThan(page.lastIndexOf("新邵县"));
  });

  it("leaves out a comparison of which nothing is known, and says so", async () => {
    const page = wordsOf(await render(anOverview()));
    expect(page).toContain("比全省");
    expect(page).not.toContain("比全国");
  });

  it("says what to do when the month holds nothing", async () => {
    const page = wordsOf(await render(anOverview({ headlines: [] })));
    expect(page).toContain("邵阳市2025年3月还没有数据");
    expect(page).toContain("去收数");
  });

  it("reads past a link that makes no sense: the home region's newest month", async () => {
    const page = await renderPage("/overview?region=%E9%82%B5%E9%98%B3&month=202599", [
      [["catalogue", "home"], aCatalogue()],
      [["catalogue", 430500], aCatalogue()],
      [["overview", 430500, 202503, "now"], anOverview()],
    ]);
    expect(wordsOf(page)).not.toContain("请求有误");
  });

  it("tells why an indicator has no growth, and leaves it out of the sentence", async () => {
    const withheld = aHeadline({ indicator: "gdp", name: "地区生产总值", yoy: aMissing("not-comparable") });
    const page = wordsOf(await render(anOverview({ headlines: [withheld, aHeadline()] })));
    expect(page).toContain("地区生产总值 未公布增速；两年总量口径不同，不能相除");
    expect(page).toContain("社会消费品零售总额 增长5.8% 。");
  });

  it("says by what the regions below are ordered where growth is withheld", async () => {
    const children = aHeadline().children.map((child) => ({ ...child, yoy: aMissing("not-comparable") }));
    const page = wordsOf(await render(anOverview({ headlines: [aHeadline({ children })] })));
    expect(page).toContain("增速未公布：按公布的增速位次排列，色深和条长为总量。");
    expect(page).toContain("总量小");
  });

  it("speaks English when the address says so", async () => {
    const page = wordsOf(await render(anOverview(), "&lang=en"));
    expect(page).toContain("Q1 2025");
    expect(page).toContain("Retail sales of consumer goods up 5.8% year on year");
  });
});
