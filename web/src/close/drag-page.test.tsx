import { describe, expect, it } from "vitest";
import { aDrag, aDragRow } from "../testing/drag.ts";
import { aMissing } from "../testing/figures.ts";
import { aCatalogue } from "../testing/overview.ts";
import { wordsOf } from "../testing/render.tsx";
import { type Answered, renderPage } from "../testing/render-page.tsx";

const asked = { region: 990100, month: 202604, span: "ytd", indicator: "industrial-output", by: "region" };
const place = { code: 990100, name: "示范市", shortName: "示范", parent: 990000, hasData: true } as const;
const catalogue = aCatalogue({ regions: [{ ...place, level: "prefecture", kind: "unit" }] });

const render = (search: string, ...answered: Answered) =>
  renderPage(`/enterprises/drag?region=990100&month=202604${search}`, [
    [["catalogue", 990100], catalogue],
    ...answered,
  ]);

describe("谁在拖", () => {
  it("opens with the whole in a sentence and its parts, what drags most first", async () => {
    const page = wordsOf(await render("", [["drag", asked], aDrag()]));
    expect(page).toContain("谁在拖 示范市 2026年1—4月");
    expect(page).toMatch(/1002 户增长， 790 户减产， 41 户停产，企业增长面 52\.9 %/);
    expect(page.indexOf("东岚区")).toBeLessThan(page.indexOf("澄湖县"));
  });

  it("unfolds down to the enterprise, whose state stands beside its name", async () => {
    const industries = aDrag({
      rows: [aDragRow({ key: "C31", kind: "industry", name: "黑色金属冶炼", points: -0.4 })],
    });
    const firm = aDragRow({ key: "e7", kind: "enterprise", name: "示范冶炼", enterpriseId: 7, status: "halted" });
    const html = await render(
      "&unfold=990102,990102.C31",
      [["drag", asked], aDrag()],
      [["drag", { ...asked, county: 990102 }], industries],
      [["drag", { ...asked, county: 990102, industry: "C31" }], aDrag({ rows: [firm], rest: -0.02 })],
    );
    expect(html).toContain('href="/enterprises/7?region=990100&amp;month=202604"');
    const page = wordsOf(html);
    expect(page).toContain("示范冶炼 停产");
    expect(page).toContain("其他（未列入上列各行） −0.02");
  });

  it("writes the nominal growth as a sum beside the comparable one", async () => {
    const page = wordsOf(await render("", [["drag", asked], aDrag()]));
    expect(page).toMatch(/可比增速 \+ 3\.2 % 名义增速 \+ 4\.9 %/);
    expect(page).toMatch(/＝ 可比增减 \+ 3\.08 百分点 ＋ 新增企业 \+ 2\.40 百分点 ＋ 退出企业 − 0\.75/);
  });

  it("says that who has not reported yet looks like an exit", async () => {
    const { basis } = aDrag();
    const open = basis && { ...basis, exit: { ...basis.exit, status: "provisional" as const } };
    expect(wordsOf(await render("", [["drag", asked], aDrag({ basis: open })]))).toContain("暂计入“退出企业”");
  });

  it("says what to do when nothing is summed yet", async () => {
    const total = aDragRow({ kind: "total", level: aMissing("not-published"), yoy: aMissing("not-published") });
    const page = wordsOf(await render("", [["drag", asked], aDrag({ rows: [], total, basis: null, firms: null })]));
    expect(page).toContain("示范市2026年4月没有这项汇总");
    expect(page).toContain("去报送进度");
  });

  it("speaks English when the address says so", async () => {
    const page = wordsOf(await render("&lang=en", [["drag", asked], aDrag()]));
    expect(page).toContain("Who drags");
    expect(page).toContain("Largest drag first");
  });
});
