import { describe, expect, it } from "vitest";
import { aCatalogue } from "../testing/overview.ts";
import { wordsOf } from "../testing/render.tsx";
import { type Answered, renderPage } from "../testing/render-page.tsx";
import { aListedRule, aRuleWords, aWarning, aWarningDetail, aWarningList } from "../testing/warnings.ts";

const page = async (path: string, ...answered: Answered) =>
  wordsOf(await renderPage(path, [[["catalogue", 430500], aCatalogue()], ...answered]));

describe("预警", () => {
  const key = ["warnings", "list", 430500, 202503];
  const list = (said: Parameters<typeof aWarningList>[0] = {}, more = "") =>
    page(`/warnings?region=430500&month=202503${more}`, [key, aWarningList(said)]);

  it("counts what stands by severity, and lists it gravest first with whose matter it is", async () => {
    const shown = await list();
    expect(shown).toContain("预警 邵阳市 2025年3月");
    expect(shown).toMatch(/28条规则在用，研判于 2025年4月20日/);
    expect(shown).toMatch(/红色 1条 本月新发1条 橙色 1条 本月无新发/);
    expect(shown).toMatch(/红色 邵阳市投资目标后续月份需增22\.4%.*橙色 双清区规模以上工业增加值一季度同比下降1\.2%/);
    expect(shown).toMatch(/连续3期 市工业和信息化局 待确认/);
  });

  it("leaves out what was dismissed until it is asked for", async () => {
    expect(await list()).not.toContain("邵东市");
    expect(await list({}, "&status=dismissed")).toMatch(/1条 .*邵东市/);
  });

  it("shows what the address filters by severity, rule and region, and says when nothing is left", async () => {
    const red = await list({}, "&severity=4");
    expect(red).toContain("投资目标");
    expect(red).not.toContain("双清区");
    expect(await list({}, "&county=430522")).toMatch(/新邵县 · 工业增加值连续回落/);
    expect(await list({}, "&county=430522&severity=4")).toMatch(/没有符合条件的预警 取消筛选/);
  });

  it("tells one matter once, with the single warnings it is made of, and filters by any of them", async () => {
    const [lead, ...rest] = aWarningList().warnings;
    const also = [
      aWarning({ id: 12, rule: "rank-last", ruleName: "增速居后三位", sentence: "双清区增速居全市第12位。" }),
    ];
    const warnings = [aWarning({ ...lead, also }), ...rest];
    expect(await list({ warnings })).toMatch(/另有1条规则同时预警.*双清区增速居全市第12位。 增速居后三位/);
    expect(await list({ warnings }, "&rule=rank-last")).toMatch(/邵阳市投资目标后续月份/);
  });

  it("tells once, for the whole, what befell most places", async () => {
    const sentence = "邵阳市规模以上工业增加值一季度，所辖12个地区中9个同时预警：双清区、大祥区。";
    const shown = await list({
      warnings: [aWarning({ isCommon: true, sentence, regionName: "邵阳市", also: [aWarning()] })],
    });
    expect(shown).toMatch(/所辖12个地区中9个同时预警.*邵阳市 · 多地同时发生 各地预警1条 橙色 双清区规模以上工业/);
  });

  it("sets beside a month gone by what is known now, and marks what is easing or out of date", async () => {
    const later = { month: 202509, status: "cleared", severity: 3, cleared: 202509, sentence: "" } as const;
    const past = await list({
      warnings: [aWarning({ later }), aWarning({ id: 8, later: { ...later, status: "raised", cleared: null } })],
    });
    expect(past).toContain("现在：已于2025年9月解除");
    expect(past).toContain("现在：没有变化");
    expect(await list({ warnings: [aWarning({ mark: "easing" })] })).toContain("正在恢复");
    expect(await list({ warnings: [aWarning({ mark: "outdated" })] })).toContain("没有更新的数据");
  });

  it("says that no warning is good news, and how many rules looked", async () => {
    const shown = await list({ warnings: [], counts: [] });
    expect(shown).toMatch(/邵阳市2025年3月没有预警 28条规则都已研判/);
    expect(shown).toContain("看预警规则");
  });

  it("does not call a month well that was not run, nor one that no rule watches", async () => {
    const notRun = await list({ warnings: [], counts: [], runAt: null });
    expect(notRun).toMatch(/本月尚未研判。 开始研判/);
    expect(notRun).not.toContain("没有预警");
    expect(await list({ warnings: [], counts: [], rules: 0 })).toContain("还没有在用的预警规则");
  });
});

describe("一条预警", () => {
  const one = (said: Parameters<typeof aWarningDetail>[0] = {}) =>
    page("/warnings/7?region=430500&month=202503", [["warnings", "one", 7], aWarningDetail(said)]);

  it("has its sentence as title, with how grave, whose and since when", async () => {
    const shown = await one();
    expect(shown).toMatch(/橙色 工业增加值连续回落 · 双清区 · 2025年1—3月 双清区规模以上工业增加值一季度同比下降1\.2%/);
    expect(shown).toContain("责任单位 市工业和信息化局");
    expect(shown).toContain("2025年1月起，连续3期");
  });

  it("sets what was known then beside what is known now, and leads on from the drivers", async () => {
    const shown = await one();
    expect(shown).toMatch(/连续2期回落 -1\.2% −? ?1\.3 %/);
    expect(shown).toMatch(/化学原料和化学制品制造业 拉低0\.46个百分点 − 0\.46 百分点 看指标 谁在拖/);
  });

  it("reads the rule out with its reason, and tells what became of the warning and of those before it", async () => {
    const shown = await one();
    expect(shown).toContain("所辖各地区规模以上工业增加值累计同比连续2期回落的");
    expect(shown).toContain("工业是全市增长的主要支撑。");
    expect(shown).toMatch(/发出 黄色 2025年2月 · .* 加重 橙色 2025年3月 · .*持续3期/);
    expect(shown).toContain("双清区规模以上工业增加值1—9月同比下降0.4%。");
  });

  it("offers what can be done from where it stands", async () => {
    expect(await one()).toMatch(/确认 排除/);
    expect(await one({ warning: aWarning({ status: "dismissed" }) })).toContain("重新受理");
    const cleared = await one({ warning: aWarning({ status: "cleared", cleared: 202506 }) });
    expect(cleared).toContain("解除 2025年6月");
    expect(cleared).not.toMatch(/确认 排除|重新受理/);
  });

  it("says so where the address names no warning", async () => {
    expect(await page("/warnings/abc?region=430500&month=202503")).toContain("没有编号为“abc”的预警");
  });
});

describe("预警规则", () => {
  const key = ["warnings", "rules", 430500];
  const own = aListedRule({
    rule: { ...aListedRule().rule, code: "own-1", name: "用电下滑", severity: 1 },
    state: "draft",
    isShipped: false,
    open: 0,
    trial: null,
  });
  const rules = { rules: [aListedRule(), own] };

  it("lists what each rule says, whether it watches and how it did on history", async () => {
    const shown = await page("/warnings/rules?region=430500&month=202503", [key, rules]);
    expect(shown).toContain("1条在用，0条暂停，1条草稿。");
    expect(shown).toMatch(
      /工业增加值连续回落 本级及所辖各地区.* 黄色 市工业和信息化局 在用 2 14 75（12条） 61 0\.4 暂停 复制/,
    );
    expect(shown).toMatch(/用电下滑 .* 自建 · 邵阳市制定 蓝色 .* 草稿 0 — 未试 — 试运行后启用 复制/);
  });

  it("says how to begin where there is none", async () => {
    const shown = await page("/warnings/rules?region=430500&month=202503", [key, { rules: [] }]);
    expect(shown).toMatch(/邵阳市还没有预警规则 .* 新建规则/);
  });

  const edited = (code: string, more = "") =>
    page(
      `/warnings/rules/${code}?region=430500&month=202503${more}`,
      [key, rules],
      [["warnings", "words"], aRuleWords()],
    );

  it("opens a stored rule with its fields filled and read out in one sentence", async () => {
    const shown = await edited("industry-falls");
    expect(shown).toMatch(/工业增加值连续回落 邵阳市 在用 · 随系统 · 第1版/);
    expect(shown).toMatch(/这条规则读作 本级及所辖各地区规模以上工业增加值累计同比连续2期回落/);
    expect(shown).toMatch(/试运行 暂停/);
  });

  it("begins a new rule that can be tried and kept, but not yet set live", async () => {
    const shown = await edited("new");
    expect(shown).toContain("新建预警规则");
    expect(shown).toContain("先对现在这一版试运行，才能启用。");
    expect(shown).toContain("低于0%");
  });

  it("begins a copy with the other's text under a name of its own", async () => {
    const html = await renderPage("/warnings/rules/new?region=430500&month=202503&from=industry-falls", [
      [["catalogue", 430500], aCatalogue()],
      [key, rules],
      [["warnings", "words"], aRuleWords()],
    ]);
    expect(html).toContain("工业增加值连续回落（副本）");
  });

  it("says so where no such rule is known", async () => {
    expect(await edited("gone")).toContain("没有这条规则");
  });
});
