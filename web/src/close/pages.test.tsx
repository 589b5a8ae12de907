import { describe, expect, it } from "vitest";
import { Refusal } from "../api.ts";
import { Failed } from "../design/faces.tsx";
import { aClose, aCloseDiff, aHalted, anEnterprise } from "../testing/close.ts";
import { aMissing } from "../testing/figures.ts";
import { aCatalogue } from "../testing/overview.ts";
import { renderWords, wordsOf } from "../testing/render.tsx";
import { type Answered, renderPage } from "../testing/render-page.tsx";

const place = { code: 990100, name: "示范市", shortName: "示范", parent: 990000, hasData: true } as const;
const catalogue = aCatalogue({ regions: [{ ...place, level: "prefecture", kind: "unit" }] });
const words = async (path: string, ...answered: Answered) =>
  wordsOf(await renderPage(path, [[["catalogue", 990100], catalogue], ...answered]));

describe("月结", () => {
  const key = { form: "output", month: 202604, region: 990100 };
  const page = (view: ReturnType<typeof aClose>, diff = aCloseDiff()) =>
    words("/enterprises/close?region=990100&month=202604", [["close", key], view], [["close", "diff", key], diff]);

  it("says what must be settled before the month is closed, and where", async () => {
    const shown = await page(aClose());
    expect(shown).toContain("月结 示范市 2026年4月");
    expect(shown).toMatch(/违反强制性审核 须先处理 14 数据之间不成立，改正后才能月结 审核/);
    expect(shown).toContain("有 1 项须先处理。");
  });

  it("offers to publish what is closed, and to unlock it", async () => {
    const shown = await page(aClose({ state: "closed", checks: [] }));
    expect(shown).toMatch(/发布 解锁/);
    expect(shown).not.toContain("月结前检查");
  });

  it("shows what was published beside what is known now, and which enterprise did it", async () => {
    const publications = [{ id: 1, at: "2026-05-18T02:00:00Z", by: "李敏" }];
    const shown = await page(aClose({ state: "published", publications }));
    expect(shown).toContain("有 1 项汇总变动，来自 1 次报表更正。");
    expect(shown).toMatch(/示范市 全部工业 \+ 10\.6 \+ 9\.9 −0\.7/);
    expect(shown).toMatch(/示范钢铁有限公司 锦川区 −0\.75 工业总产值 1—4月 1,785,481 → 1,352,637 千元/);
    expect(shown).toContain("重新发布");
  });

  it("offers no second publication of what has not changed", async () => {
    const publications = [{ id: 1, at: "2026-05-18T02:00:00Z", by: "李敏" }];
    const shown = await page(aClose({ state: "published", publications }), aCloseDiff({ cells: [], reports: [] }));
    expect(shown).toContain("公布的数据完全一致");
    expect(shown).not.toContain("重新发布 解锁");
  });
});

describe("停减产", () => {
  const key = { region: 990100, month: 202603 };
  const page = (view: ReturnType<typeof aHalted>, more = "") =>
    words(`/enterprises/halted?region=990100&month=202603${more}`, [["halted", key], view]);

  it("opens with the counts and what they cost the growth", async () => {
    const shown = await page(aHalted());
    expect(shown).toContain("停产8户 ， 减产859户 ，复产4户，新增40户。");
    expect(shown).toMatch(/停减产少产 18\.23亿元 下拉增速 −4\.74 百分点 若持平于上年，增速为 \+10\.2 %/);
  });

  it("lists who stands still, since when and at what cost", async () => {
    expect(await page(aHalted())).toMatch(
      /示范冶炼有限公司 东岚区 · 有色金属冶炼和压延加工业 停产 0 1523 1523 − 0\.04 3个月，自2026年1月/,
    );
  });

  it("says what to do where no enterprise has reported", async () => {
    const total = { ...aHalted().total, firms: aMissing("no-reports") };
    const shown = await page(aHalted({ total }));
    expect(shown).toContain("示范市2026年3月还没有企业报表");
    expect(shown).toContain("去报送进度");
  });

  it("speaks English when the address says so", async () => {
    expect(await page(aHalted(), "&lang=en")).toContain("8 enterprises halted");
  });
});

describe("企业", () => {
  const page = (view: ReturnType<typeof anEnterprise>) =>
    words("/enterprises/7?region=990100&month=202603", [["enterprise", 7, { month: 202603 }], view]);

  it("tells who it is, its months and what it pulls", async () => {
    const shown = await page(anEnterprise());
    expect(shown).toContain("示范冶炼有限公司 2026年3月 东岚区 · 制造业 · 有色金属冶炼和压延加工业 · 大型");
    expect(shown).toMatch(/2026年3月 131457 \+ 7\.6 183839 − 43\.3 − 1\.46 29810\.73 − 39\.3/);
    expect(shown).toMatch(/东岚区 \+ 3\.33 − 19\.25/);
  });

  it("without reports leads to the form", async () => {
    const points = anEnterprise().points.map((point) => ({ ...point, levelYtd: aMissing("no-reports") }));
    const shown = await page(anEnterprise({ points }));
    expect(shown).toContain("示范冶炼有限公司近两年没有报表");
    expect(shown).toContain("打开报表");
  });
});

describe("a screen that failed", () => {
  it("says what is wrong and what to do", () => {
    const fault = {
      code: "close/not-collected",
      status: 422,
      message: { zh: "2026年1月不收工业产销总值月报", en: "" },
      remedy: { zh: "请选择有报表的月份", en: "" },
    };
    expect(renderWords(<Failed error={new Refusal([fault])} />)).toContain("请选择有报表的月份");
  });
});
