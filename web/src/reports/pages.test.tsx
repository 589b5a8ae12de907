import { describe, expect, it } from "vitest";
import { aCatalogue } from "../testing/overview.ts";
import { wordsOf } from "../testing/render.tsx";
import { type Answered, renderPage } from "../testing/render-page.tsx";
import { aDoubt, aProgress, aProgressRow, aReportView } from "./testing.ts";

const place = { form: "output", month: 202604, region: 990100 };
const at = "region=990100&month=202604";
const render = async (path: string, answered: Answered) =>
  renderPage(path, [[["catalogue", 990100], aCatalogue()], ...answered]);
const words = async (path: string, answered: Answered) => wordsOf(await render(path, answered));

describe("报送进度", () => {
  const show = (progress = aProgress()) =>
    words(`/enterprises/progress?${at}`, [
      [["reports", "progress", place], progress],
      [["reports", "list", { ...place, state: "reported" }], { total: 0, items: [] }],
    ]);

  it("tells how many of the due have reported, of the whole and of each county", async () => {
    const page = await show();
    expect(page).toContain("应报10户，已报7户，未报2户，退回1户。其中1户有需要核实的疑点没有说明。");
    expect(page).toMatch(/示范一区 10 4 2 1 1 2 1 未月结/);
  });

  it("lists who to chase with what hangs on them, and leads to their form", async () => {
    const html = await render(`/enterprises/progress?${at}`, [[["reports", "progress", place], aProgress()]]);
    expect(html).toMatch(/href="\/enterprises\/7\/report\?[^"]*"[^>]*>示范钢铁有限公司/);
    expect(wordsOf(html)).toContain("示范一区 黑色金属冶炼和压延加工业 未报 120,000 5.25 2");
  });

  it("says where to begin while nobody is due", async () => {
    const nobody = aProgress({ total: aProgressRow({ name: "示范市", due: 0 }), rows: [], chase: [] });
    expect(await show(nobody)).toMatch(/示范市2026年4月没有应报企业 .*去名录/);
  });

  it("says that a form is not collected for the month, and leads to its months", async () => {
    const page = await words(`/enterprises/progress?${at}&form=labour`, []);
    expect(page).toContain("从业人员及工资总额季报在2026年4月不报");
    expect(page).toContain("看2026年3月 看2026年6月");
  });
});

describe("审核", () => {
  const worklist = (items: ReturnType<typeof aDoubt>[]) => ({
    pages: [{ ...place, counts: { hard: 0, soft: items.length, hint: 0, unexplained: 1 }, total: items.length, items }],
    pageParams: [0],
  });

  it("shows a doubt with its sentence, what it may have been meant to be, and what was said before", async () => {
    const page = await words(`/enterprises/review?${at}`, [
      [["reports", "worklist", place], worklist([aDoubt({ offered: "二号高炉三月大修" })])],
      [["reports", "view", 7, "output", 202604], aReportView({ state: "reported" })],
    ]);
    expect(page).toContain("强制0条，核实1条，提示0条；未说明1条。");
    expect(page).toContain("约为上月的10倍");
    expect(page).toMatch(/建议值 1,100 千元 影响全市增速 0\.42个百分点/);
    expect(page).toContain("以前的说明：二号高炉三月大修");
    expect(page).toContain("审核通过 退回");
  });

  it("says so when nothing is left to review", async () => {
    const page = await words(`/enterprises/review?${at}`, [[["reports", "worklist", place], worklist([])]]);
    expect(page).toContain("没有要审核的疑点");
  });
});

describe("填报", () => {
  const show = (view: ReturnType<typeof aReportView>) =>
    render(`/enterprises/7/report?${at}`, [[["reports", "fill", 7, "output", 202604], view]]);

  it("brings last year's values along and shows earlier ones beside each field", async () => {
    const html = await show(aReportView());
    expect(html).toMatch(/name="output_base"[^>]*value="900"|value="900"[^>]*name="output_base"/);
    expect(wordsOf(html)).toContain("上月 1,000 上年报 900");
    expect(wordsOf(html)).toContain("边填边存，随时可以离开");
  });

  it("does not scold about fields nobody has come to, but counts them before handing in", async () => {
    const page = wordsOf(await show(aReportView()));
    expect(page).not.toContain("强制 ");
    expect(page).toMatch(/还有\d+处必须改正/);
  });

  it("says that a closed month cannot be typed into, and how to open it", async () => {
    const html = await show(aReportView({ monthState: "closed", state: "accepted", values: { output: 5 } }));
    expect(wordsOf(html)).toContain("示范一区2026年4月已月结，报表不能改动。");
    expect(wordsOf(html)).toContain("去月结");
    expect(html).not.toContain("更正报送");
  });
});
