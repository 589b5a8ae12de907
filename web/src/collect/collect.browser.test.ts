import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openProduct, type Product } from "../testing/browser.ts";
import { aWorkbook, retailSales, type SheetOfPlaces } from "./testing-workbook.ts";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function choose(page: Page, name: string, sheets: readonly SheetOfPlaces[]): Promise<void> {
  await page.setInputFiles("input[type=file]", { name, mimeType: xlsx, buffer: await aWorkbook(sheets) });
}

describeInBrowser("收数 in a browser", () => {
  let product: Product;
  beforeAll(async () => {
    product = await openProduct();
  });
  afterAll(() => product?.close());

  it("takes a month in, shows it, explains a figure down to its cell, and takes it back", async () => {
    const { page, complaints } = await product.open("/collect");
    await choose(page, "2025年4月社零.xlsx", [retailSales("2025年1-4月")]);
    await page.getByRole("button", { name: "全部入库（26 个数）" }).click();
    await page.getByRole("heading", { name: "已入库 26 个数" }).waitFor();

    await page.getByRole("link", { name: "看2025年4月总览" }).click();
    await page.getByRole("heading", { name: /邵阳市\s*2025年1—4月/ }).waitFor();
    await page.getByRole("button", { name: "+5.9", exact: true }).first().click();
    const drawer = page.getByRole("dialog", { name: "怎么算的" });
    await drawer.getByText("表“社零”，单元格 C4").waitFor();
    expect(await drawer.locator("[aria-current]").textContent()).toBe("5.9");
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("+5.9");

    await page.getByRole("link", { name: "收数" }).click();
    const line = page.getByRole("row").filter({ hasText: "2025年4月社零.xlsx" });
    await line.getByRole("button", { name: "撤销" }).click();
    await page.getByRole("button", { name: "撤销这次导入" }).click();
    await page.getByText("已撤销：0 个数恢复，26 个数变为空缺。").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "关闭" }).first().click();
    await line.getByText("已撤销").waitFor();
    expect(complaints).toEqual([]);
  });

  it("asks for the year a file leaves out, and reads it again with the answer", async () => {
    const { page } = await product.open("/collect");
    await choose(page, "月报.xlsx", [retailSales("1-5月")]);
    await page.getByText("文件没有写明年份月份").waitFor();
    expect(await page.getByRole("button", { name: /^全部入库/ }).isDisabled()).toBe(true);
    await page.getByLabel("报表年份").fill("2025");
    await page.getByLabel("报表月份").selectOption("5月");
    await page.getByRole("button", { name: "按 2025年5月 识别" }).click();
    await page.getByRole("button", { name: "全部入库（26 个数）" }).waitFor();
  });

  it("holds back a slip of unit until it is ticked", async () => {
    const { page } = await product.open("/collect");
    const { rows, ...rest } = retailSales("2025年1-3月", 3873543);
    const slipped = { ...rest, name: "全市", measures: ["绝对额(亿元)", "增速(%)"], rows: rows.slice(0, 1) };
    await choose(page, "2025年3月社零.xlsx", [slipped, retailSales("2025年1-6月")]);
    await page
      .getByText(/疑为万元误作亿元/)
      .first()
      .waitFor();
    const before = await page.getByRole("button", { name: /^全部入库/ }).textContent();
    await page.getByRole("checkbox", { name: "全市 B4 入库" }).check();
    expect(await page.getByRole("button", { name: /^全部入库/ }).textContent()).not.toBe(before);
  });

  it("asks once what strange words mean, remembers it, and forgets it when told to", async () => {
    const { page } = await product.open("/collect");
    const strange = { ...retailSales("2025年1-7月"), name: "夜间", title: "各县市区夜间经济指数" };
    await choose(page, "夜间经济.xlsx", [strange]);
    await page.getByRole("combobox", { name: "这是什么指标？" }).fill("社零");
    await page.getByRole("option", { name: "社会消费品零售总额" }).first().waitFor({ state: "attached" });
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "记住（1 处）并重新识别" }).click();
    await page.getByRole("button", { name: "全部入库（26 个数）" }).waitFor();

    await page.locator("summary", { hasText: "教过的表头" }).click();
    const forget = page.getByRole("button", { name: "忘掉" });
    for (let left = await forget.count(); left > 0; left--) {
      await forget.first().click();
      await forget.nth(left - 1).waitFor({ state: "detached" });
    }
    await choose(page, "夜间经济.xlsx", [strange]);
    await page.getByRole("heading", { name: "不认识的表头" }).waitFor();
  });

  it("names what is wrong with a file that cannot be read", async () => {
    const { page } = await product.open("/collect", { width: 390, height: 844 });
    const buffer = Buffer.from("PK\u0003\u0004 not a workbook after all");
    await page.setInputFiles("input[type=file]", { name: "坏文件.xlsx", mimeType: xlsx, buffer });
    await page.getByRole("heading", { name: "“坏文件.xlsx”没有读成" }).waitFor();
    expect(await page.getByRole("alert").textContent()).toMatch(/请/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
