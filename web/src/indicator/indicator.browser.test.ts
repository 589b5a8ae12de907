import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openProduct, type Product } from "../testing/browser.ts";

describeInBrowser("an indicator in a browser", () => {
  let product: Product;
  beforeAll(async () => {
    product = await openProduct();
  });
  afterAll(() => product?.close());
  const path = "/indicator/retail-sales?region=430500&month=202503";

  it("draws level, ranks and pulls, but no course of a single growth, and complains of nothing", async () => {
    const { page, complaints } = await product.open(path);
    await page.locator(".chart-body svg").nth(2).waitFor();
    expect(await page.locator(".chart-body svg").count()).toBe(3);
    expect(complaints).toEqual([]);
  });

  it("saves a chart as a picture with its name", async () => {
    const { page } = await product.open(path);
    await page.locator(".chart-body svg").first().waitFor();
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "存为图片" }).first().click();
    expect((await coming).suggestedFilename()).toBe("邵阳市社会消费品零售总额累计总量.png");
  });

  it("takes each table out as a workbook", async () => {
    const { page } = await product.open(path);
    const buttons = page.getByRole("button", { name: "导出 Excel" });
    await buttons.nth(3).waitFor();
    for (const button of await buttons.all()) {
      const coming = page.waitForEvent("download");
      await button.click();
      expect((await coming).suggestedFilename()).toMatch(/\.xlsx$/);
    }
  });

  it("keeps span, months back and what is compared in the address", async () => {
    const { page } = await product.open(path);
    await page.getByText("近13个月").click();
    await page.getByText("当月", { exact: true }).click();
    await page.waitForURL(/span=month/);
    expect(page.url()).toContain("back=13");
  });

  it("finds an indicator by its name", async () => {
    const { page } = await product.open(path);
    await page.getByRole("combobox", { name: "指标" }).fill("进出口总");
    await page.getByTitle("进出口总额").last().click();
    await page.getByRole("heading", { name: "进出口总额 邵阳市" }).waitFor();
    expect(page.url()).toContain("/indicator/imports-exports?");
  });

  it("lists all indicators that have figures, where none is chosen", async () => {
    const { page } = await product.open("/indicator?region=430500&month=202503");
    await page.getByRole("searchbox").fill("居民人均可支配");
    expect(await page.getByRole("main").getByRole("link").count()).toBeGreaterThan(2);
    await page.getByRole("link", { name: "全体居民人均可支配收入" }).click();
    await page.getByRole("heading", { name: "全体居民人均可支配收入 邵阳市" }).waitFor();
  });
});
