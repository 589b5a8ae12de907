import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openProduct, type Product } from "../testing/browser.ts";

const place = "region=430500&month=202503";
const name = "工业增速不到两成";

const press = (page: Page, button: string) => page.getByRole("button", { name: button, exact: true }).click();

/** A rule that every place of the demo's workbook answers to, filled in as a person would. */
async function fillIn(page: Page): Promise<void> {
  await page.getByLabel("名称").fill(name);
  await page.getByLabel("预警线").fill("２０");
  await page.getByLabel("责任单位").fill("市工业和信息化局");
  await page.getByLabel("连续几期成立才发出").selectOption("1");
}

describeInBrowser("warnings in a browser", () => {
  let product: Product;
  beforeAll(async () => {
    product = await openProduct();
  });
  afterAll(() => product?.close());

  it("goes the whole way: a rule is made, tried, set live and run; its warning is opened and dismissed with a reason", async () => {
    const { page, complaints } = await product.open(`/warnings/rules/new?${place}`);
    await press(page, "试运行");
    await page.getByText("规则没有名称").waitFor();
    expect(await page.getByRole("button", { name: "启用", exact: true }).isDisabled()).toBe(true);
    await fillIn(page);
    await page.getByText(/规模以上工业增加值累计同比低于20%的，发出黄色预警，由市工业和信息化局负责/).waitFor();
    await press(page, "试运行");
    await page.getByRole("heading", { name: "历史试运行" }).waitFor();
    await page.getByText(/共发出\d+次/).waitFor();
    await press(page, "启用");
    await page.getByText("已启用，下次研判时生效。").waitFor();
    await page.getByRole("heading", { name }).waitFor();

    await page.getByRole("navigation", { name: "预警" }).getByRole("link", { name: "预警", exact: true }).click();
    await press(page, "重新研判");
    await page.getByText(/^已研判\d+条规则/).waitFor();
    // Every county is below it too: one line for the city, its own warning, with theirs folded into it.
    const ours = page.getByRole("row").filter({ hasText: name });
    await ours.getByRole("link", { name: /^邵阳市/ }).click();

    await page.getByRole("heading", { level: 1, name: /邵阳市/ }).waitFor();
    await page.getByRole("heading", { name: "依据的规则" }).waitFor();
    await press(page, "排除");
    await press(page, "确定排除");
    await page.getByText("请写明理由。").waitFor();
    await page.getByLabel(/排除理由/).fill("预警线定得过高");
    await press(page, "确定排除");
    await page.getByText("预警线定得过高", { exact: true }).waitFor();
    await page.getByRole("button", { name: "重新受理" }).waitFor();

    await page.goto(`${product.url}/warnings?${place}&status=dismissed`);
    await page
      .getByRole("row")
      .filter({ hasText: `邵阳市 · ${name}` })
      .getByText("已排除")
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it("does not lose what was typed when somebody turns to another page", async () => {
    const { page } = await product.open(`/warnings/rules/new?${place}`);
    await page.getByLabel("名称").fill("还没存的规则");
    const away = page.getByRole("navigation", { name: "预警" }).getByRole("link", { name: "预警", exact: true });
    await away.click();
    await page
      .getByRole("dialog")
      .getByText(/对“还没存的规则”的改动/)
      .waitFor();
    await press(page, "留在这里");
    expect(await page.getByLabel("名称").inputValue()).toBe("还没存的规则");
    await away.click();
    await press(page, "不保存，离开");
    await page.getByRole("heading", { level: 1, name: /预警/ }).waitFor();
  });

  it("fits a phone without scrolling sideways, every screen of it", async () => {
    const listed = await fetch(`${product.url}/api/warnings?${place}`);
    const { warnings } = (await listed.json()) as { warnings: { id: number }[] };
    for (const screen of ["", `/${warnings[0]?.id}`, "/rules", "/rules/new"]) {
      const { page } = await product.open(`/warnings${screen}?${place}`, { width: 390, height: 844 });
      await page.locator("h2").first().waitFor();
      expect([screen, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([screen, 390]);
      await page.close();
    }
  });
});
