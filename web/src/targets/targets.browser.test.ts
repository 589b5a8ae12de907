import Excel from "exceljs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openProduct, type Product } from "../testing/browser.ts";

const at = "region=430500&month=202503";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const sales = "社会消费品零售总额";

/** The region's targets as the server hands them out, with one number changed. */
async function changedWorkbook(url: string, from: number, to: number): Promise<Buffer> {
  const response = await fetch(`${url}/api/targets.xlsx?region=430500&year=2025`);
  const book = new Excel.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  book.worksheets[0]?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === from) cell.value = to;
    }),
  );
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function pick(page: Page, name: string, words: string): Promise<void> {
  await page.getByRole("combobox", { name }).fill(words);
  await page.getByTitle(words, { exact: true }).click();
}

const rowOf = (page: Page) => page.getByRole("row").filter({ hasText: sales });

describeInBrowser("目标 in a browser", () => {
  let product: Product;
  beforeAll(async () => {
    product = await openProduct();
  });
  afterAll(() => product?.close());

  it("is entered and judged; what is wrong is said at its row and nothing is saved", async () => {
    const { page, complaints } = await product.open(`/targets?${at}`);
    await page.getByText("邵阳市2025年还没有目标").waitFor();
    await page.getByRole("button", { name: "录入目标" }).click();
    await page.getByLabel("目标值").fill("八");
    await page.getByRole("button", { name: "保存（1项）" }).click();
    await page.getByText("还没有选择指标").waitFor();
    await page.getByText("应为数字，实为“八”").waitFor();

    await pick(page, "指标", sales);
    await page.getByLabel("目标值").fill("6.5");
    await page.getByLabel("依据文件").fill("市政府工作报告");
    await page.getByRole("button", { name: "保存（1项）" }).click();
    await page.getByText("已保存1项。").waitFor();
    expect(await rowOf(page).innerText()).toMatch(/增长6\.5%以上[\s\S]*2025年一季度[\s\S]*6\.5/);
    expect(await rowOf(page).locator(".target-mark").innerText()).not.toBe("");
    expect(complaints).toEqual([]);
  });

  it("is changed with a reason, and keeps what it was", async () => {
    const { page, complaints } = await product.open(`/targets?${at}`);
    await page.getByRole("button", { name: `调整${sales}目标` }).click();
    await page.getByText("现行：2025年增长6.5%以上 · 未改动").waitFor();
    await page.getByLabel("目标值").fill("7");
    await page.getByText("保存后取代").waitFor();
    expect(await page.getByRole("button", { name: "保存（1项）" }).isDisabled()).toBe(true);
    await page.getByLabel("调整理由").fill("省里3月上调");
    await page.getByRole("button", { name: "保存（1项）" }).click();
    await page.getByText("已保存1项。").waitFor();
    expect(await rowOf(page).innerText()).toContain("增长7%以上");

    await page.getByRole("link", { name: sales }).click();
    await page.getByRole("link", { name: "版本" }).click();
    await page.getByText("省里3月上调").waitFor();
    await page.getByRole("cell", { name: "增长6.5%以上" }).waitFor();
    expect(new URL(page.url()).searchParams.get("part")).toBe("history");
    expect(complaints).toEqual([]);
  });

  it("comes from a workbook that was taken out and changed, before and after side by side, and goes back", async () => {
    const { page, complaints } = await product.open(`/targets/import?${at}`);
    const buffer = await changedWorkbook(product.url, 7, 7.5);
    await page.setInputFiles("input[type=file]", { name: "目标.xlsx", mimeType: xlsx, buffer });
    const changed = page.getByRole("region", { name: "调整" });
    await changed.getByText("增长7.5%以上").waitFor();
    expect(await changed.locator("s").innerText()).toContain("增长7%以上");
    await page.getByLabel("调整理由").fill("年中调整");
    await page.getByRole("button", { name: "入库（1项）" }).click();
    await page.getByText("已入库，1项有变动").waitFor();
    await page.getByRole("button", { name: "撤销“目标.xlsx”" }).click();
    await page.getByRole("button", { name: "撤销这次导入" }).click();
    await page.getByText("已撤销：1项恢复原样。").waitFor();
    await page.goto(`${product.url}/targets?${at}`);
    await page.getByText("增长7%以上", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("answers what if while a growth is dragged and typed, and forgets it on reset", async () => {
    const { page, complaints } = await product.open(`/targets?${at}`);
    await page.getByRole("link", { name: sales }).click();
    await page.getByRole("link", { name: "如果" }).click();
    await page.getByText("还没有作任何假设。").waitFor();
    const next = page.getByRole("slider").first();
    await next.focus();
    for (let step = 0; step < 20; step++) await page.keyboard.press("ArrowRight");
    await page.getByRole("row", { name: /4月增长10%/ }).waitFor();
    await page.getByLabel(/^此后各期同比增长（%）/).fill("9");
    await page.getByRole("row", { name: /增长9%/ }).waitFor();
    await page.getByRole("button", { name: "加一个项目" }).click();
    await page.getByLabel("项目名称").fill("商贸城");
    await page.getByLabel("商贸城：每月新增").fill("2");
    // The demo's workbook has no levels of last year to set an amount against, and the page says so.
    await page.getByText("没有总量基数，企业停产和新增项目无法折算为增速。").waitFor();
    await page.getByRole("button", { name: "全部恢复" }).click();
    await page.getByText("还没有作任何假设。").waitFor();
    expect(complaints).toEqual([]);
  });

  it("fits a phone without scrolling sideways, every face of it", async () => {
    const { page: sheet } = await product.open(`/targets?${at}`);
    const goal = /targets\/(\d+)/.exec(
      (await sheet.getByRole("link", { name: sales }).getAttribute("href")) ?? "",
    )?.[1];
    for (const face of [
      "?",
      "/import?",
      ...["path", "regions", "what-if", "history"].map((part) => `/${goal}?part=${part}&`),
    ]) {
      const { page } = await product.open(`/targets${face}${at}`, { width: 390, height: 844 });
      await page.locator("h2, .drop-lead").first().waitFor();
      expect([face, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([face, 390]);
      await page.close();
    }
  });
});
