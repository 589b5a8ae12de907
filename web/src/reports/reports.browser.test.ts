import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openProduct, type Product } from "../testing/browser.ts";
import { filledTable, firms, place, takeRosterIn } from "./testing-city.ts";

const phone = { width: 390, height: 844 };
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
// 工业总产值, 工业销售产值, 出口交货值, 用电量: 本月, 上年同月, 累计, 上年累计; 期末用工人数: 本月, 上年同月.
const chemicals = [12000, 11000, 35000, 32000, 11800, 10900, 34500, 31800, 0, 0, 0, 0, 85.5, 80, 250, 240, 320, 310];
/** Output without electricity: to be explained. */
const textiles = [5000, 4800, 14000, 13500, 4900, 4700, 13800, 13300, 0, 0, 0, 0, 0, 30, 0, 90, 150, 148];

const choose = async (page: Page, name: string, buffer: Buffer) =>
  page.setInputFiles("input[type=file]", { name, mimeType: xlsx, buffer });

describeInBrowser("报表 in a browser", () => {
  let product: Product;
  let ids: number[];
  beforeAll(async () => {
    product = await openProduct();
    ids = await takeRosterIn(product.url);
  });
  afterAll(() => product?.close());

  it("shows who has not reported, takes the month's table in, and passes a report on", async () => {
    const { page, complaints } = await product.open(`/enterprises/progress?${place}`);
    await page.getByText("应报3户，已报0户，未报3户").waitFor();
    const wrong = await filledTable(product.url, { [firms[0]]: ["一万二", ...chemicals.slice(1)] });
    await choose(page, "有错.xlsx", wrong);
    await page.getByRole("heading", { name: "不合格的行" }).waitFor();
    expect(await page.getByRole("button", { name: /^入库/ }).isDisabled()).toBe(true);

    await choose(page, "三月.xlsx", await filledTable(product.url, { [firms[0]]: chemicals, [firms[1]]: textiles }));
    await page.getByRole("heading", { name: "需要核实的行" }).waitFor();
    await page.getByRole("button", { name: "入库（2户）" }).click();
    await page.getByText("已入库2户").waitFor();
    await page.getByText("应报3户，已报2户，未报1户").waitFor();
    expect(await page.getByRole("table", { name: "催报名单" }).innerText()).toContain(firms[2]);

    await page.getByRole("checkbox", { name: `选择${firms[0]}` }).check();
    await page.getByRole("button", { name: "审核通过" }).click();
    await page.getByText("已处理1户").waitFor();
    await page.getByText("已审核 1").waitFor();
    expect(complaints).toEqual([]);
  });

  it("lets a doubt be explained, and a report be sent back with its reason", async () => {
    const { page } = await product.open(`/enterprises/review?${place}`, phone);
    const line = page.getByRole("button", { name: firms[1] }).filter({ hasText: "核实" }).first();
    await line.click();
    await page
      .getByText(/用电量为0/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "返回疑点列表" }).click();
    await line.click();
    await page.getByLabel("核实说明").first().fill("三月改用自备蒸汽发电，外购电为零");
    // Once it is taken the page goes on by itself: from the last doubt to the list.
    await page.getByRole("button", { name: "采纳说明" }).click();
    await page.getByText("已采纳").first().waitFor();
    await line.click();
    await page.getByRole("button", { name: "退回" }).click();
    await page.getByLabel("退回原因").fill("请补报自发电量");
    await page.getByRole("button", { name: "退回1户" }).click();
    await page.goto(`${product.url}/enterprises/${ids[1]}/report?${place}`);
    await page.getByText(/被退回：请补报自发电量/).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it("is filled on a phone line by line, saved as typed, and keeps both of two people's words", async () => {
    const address = `/enterprises/${ids[2]}/report?${place}`;
    const { page } = await product.open(address, phone);
    await page.locator("input[name=output]").fill("900");
    await page.keyboard.press("Enter");
    await page.keyboard.type("880");
    await page.getByText(/^已保存/).waitFor();

    const { page: other } = await product.open(address, phone);
    await other.locator("input[name=output]").fill("950");
    await other.locator("input[name=output_ytd]").fill("2700");
    await other.getByText(/^已保存/).waitFor();

    await page.locator("input[name=output]").fill("905");
    await page.getByText("工业总产值 1—3月已并入", { exact: false }).waitFor();
    await page.getByLabel("用对方的 950").check();
    await page.getByRole("button", { name: "选好了，继续填" }).click();
    await page.getByText(/^已保存/).waitFor();
    expect(await page.locator("input[name=output]").inputValue()).toBe("950");
    expect(await page.locator("input[name=output_ytd]").inputValue()).toBe("2,700");
    expect(await page.locator("input[name=output_base]").inputValue()).toBe("880");

    await page.reload();
    await page.getByRole("button", { name: "下一项" }).click();
    await page.getByText("第2项，共5项").waitFor();
    expect(await page.locator("input[name=sales]").isVisible()).toBe(true);
    expect(await page.locator("input[name=output]").isVisible()).toBe(false);
  });
});
