import { describe, expect, it } from "vitest";
import { aCatalogue } from "../testing/overview.ts";
import { renderWords, wordsOf } from "../testing/render.tsx";
import { type Answered, renderPage } from "../testing/render-page.tsx";
import { ImportPreview } from "./import/preview.tsx";
import {
  aDecomposition,
  aLevelRow,
  aTargetBatch,
  aTargetDetail,
  aTargetPreview,
  aTargetRow,
  aTargetSheet,
} from "./testing.ts";

const place = { code: 990100, name: "示范市", shortName: "示范", parent: 990000, hasData: true } as const;
const catalogue = aCatalogue({ regions: [{ ...place, level: "prefecture", kind: "unit" }] });
const at = "region=990100&month=202604";
const render = (path: string, ...answered: Answered) =>
  renderPage(path, [[["catalogue", 990100], catalogue], ...answered]);
const asked = { region: 990100, month: 202604 };

describe("目标 on one sheet", () => {
  const show = (sheet = aTargetSheet(), more = "") =>
    render(`/targets?${at}${more}`, [["targets", "sheet", asked], sheet]);

  it("tells promise, state, distance, what the rest must do, and the judgement in shape and word", async () => {
    const page = wordsOf(await show());
    expect(page).toContain("目标 示范市 2026年");
    expect(page).toContain("共2项目标，可完成1项，有风险1项。");
    expect(page).toMatch(
      /规模以上工业增加值 增长8%以上 2026年 · 上级下达 .*?7\.4 % 2026年1—4月 8\.0 % − 0\.6 百分点 .*\+ 8\.3 % \+ 9\.5 % 5月（为上半年） 7\.7 % 6\.9 至 8\.5 34% ▲ 有风险/,
    );
  });

  it("gives completion and progress to targets of a level, and to growths the reason for none", async () => {
    const page = wordsOf(await show());
    expect(page).toMatch(/240亿元以上 .*21\.7 % − 3\.3 百分点 \+ 3\.7 百分点/);
  });

  it("keeps what is assured apart from what is hoped for, and shows one line where asked", async () => {
    const page = wordsOf(await show());
    expect(page.indexOf("确保目标")).toBeLessThan(page.indexOf("奋斗目标"));
    expect(wordsOf(await show(aTargetSheet(), "&tier=stretch"))).not.toContain("确保目标");
  });

  it("shows the document on demand", async () => {
    expect(await show()).toMatch(/<details[^>]*><summary>依据<\/summary>.*省政府工作报告.*牵头单位/);
  });

  it("says plainly what contradicts and what cannot be judged", async () => {
    const remarks = [{ kind: "conflict" as const, text: "总量240亿元与增速8%相差12亿元" }];
    const page = wordsOf(await show(aTargetSheet({ rows: [aLevelRow({ mark: "grey", remarks })], remarks })));
    expect(page).toContain("○ 未能判断");
    expect(page.match(/需注意 ：总量240亿元与增速8%相差12亿元/g)).toHaveLength(1);
  });

  it("says how to begin where there are none yet", async () => {
    const html = await show(aTargetSheet({ rows: [], years: [] }));
    expect(wordsOf(html)).toMatch(/示范市2026年还没有目标 .*录入目标 导入 Excel 下载空白目标表/);
    expect(html).toContain('href="/api/targets.xlsx?region=990100&amp;year=2026&amp;empty=true"');
  });

  it("speaks English when the address says so", async () => {
    expect(wordsOf(await show(aTargetSheet(), "&lang=en"))).toContain("2 targets, 1 on track, 1 at risk.");
  });
});

describe("one 目标", () => {
  const show = (more: string, ...answered: Answered) =>
    render(`/targets/17?${at}${more}`, [["targets", "detail", 17, { month: 202604 }], aTargetDetail()], ...answered);
  const apart = (by: string, answer = aDecomposition()): Answered[number] => [
    ["targets", "decomposition", 17, by, 202604],
    answer,
  ];

  it("opens with the promise, the verdict, how often that was reached, and the path", async () => {
    const page = wordsOf(await show(""));
    expect(page).toContain("规模以上工业增加值增长8%以上 示范市 2026年");
    expect(page).toContain("后续需增8.3%，近36个月有9个月达到");
    expect(page).toContain("近36个月中有9个月达到8.3%");
    expect(page).toMatch(/1—4月 8\.0 7\.4 29\.9/);
  });

  it("puts assigned, implied and needed of the counties side by side, and shows what was added on", async () => {
    const page = wordsOf(await show("&part=regions", apart("regions")));
    expect(page).toMatch(/安禾区 120\.\d+ 60\.0 6\.5 9\.0 8\.2 130\.\d+ — 9\.4/);
    expect(page).toMatch(/加码 0\.4%/);
    expect(page).toContain("下级还没有这项目标");
  });

  it("offers levers for the months to come", async () => {
    const page = wordsOf(await show("&part=what-if"));
    expect(page).toMatch(/下期（5月）同比增长 按预测 .*此后各期同比增长 .*企业停产 .*项目投产达效/);
  });

  it("supposes nothing of a period that is over", async () => {
    const over = aTargetDetail({ row: aTargetRow({ upTo: 202612 }) });
    const key = ["targets", "detail", 17, { month: 202604 }];
    expect(wordsOf(await render(`/targets/17?${at}&part=what-if`, [key, over]))).toContain("目标期已结束");
  });

  it("keeps every version with its reason", async () => {
    const page = wordsOf(await show("&part=history"));
    expect(page).toMatch(/增长8%以上 上级下达 省政府工作报告 2026-01-20 省里3月上调 李敏 .*增长7\.5%以上/);
  });
});

describe("targets from a file", () => {
  it("leads to the empty form and lists what was imported, to be taken back", async () => {
    const page = wordsOf(
      await render(`/targets/import?${at}`, [["targets", "batches", 990100], { batches: [aTargetBatch()] }]),
    );
    expect(page).toContain("下载空白目标表");
    expect(page).toMatch(/目标\.xlsx 12项 · 李敏 撤销/);
  });

  const preview = (said: Parameters<typeof aTargetPreview>[0]) =>
    renderWords(
      <ImportPreview preview={aTargetPreview(said)} isStoring={false} onStore={() => {}} onDrop={() => {}} />,
    );

  it("shows before and after, and asks why what holds is changed", () => {
    const words = preview({});
    expect(words).toContain("共2项：新增1，调整1，与现行一致0；不合格0处。");
    expect(words).toMatch(/规模以上工业增加值 增长8%以上 → 增长8\.5%以上 目标 第3行/);
    expect(words).toContain("调整已有目标须写明理由");
  });

  it("names each fault by row and column, and then stores nothing", () => {
    const words = preview({ faults: [{ sheet: "目标", row: 5, column: "目标值", text: "应为数字，实为“百分之八”" }] });
    expect(words).toMatch(/目标 第5行 目标值 应为数字/);
    expect(words).toContain("有1处不合格，改正后才能入库。");
  });
});
