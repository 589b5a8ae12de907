import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openProduct, type Product } from "../testing/browser.ts";

describeInBrowser("the overview in a browser", () => {
  let product: Product;
  beforeAll(async () => {
    product = await openProduct();
  });
  afterAll(() => product?.close());
  const path = "/overview?region=430500&month=202503";

  it("opens at the home city's newest month, and the address says so", async () => {
    const { page, complaints } = await product.open("/");
    await page.getByRole("heading", { name: "邵阳市 2025年一季度" }).waitFor();
    expect(new URL(page.url()).search).toBe("?region=430500&month=202503");
    expect(complaints).toEqual([]);
  });

  it("is ready within two seconds, with less than 500 kB of compressed script", async () => {
    const { page } = await product.open("/api/openapi.json");
    let bytes = 0;
    page.on("response", async (response) => {
      if (response.request().resourceType() === "script") bytes += (await response.request().sizes()).responseBodySize;
    });
    const began = Date.now();
    await page.goto(product.url + path);
    await page.getByRole("button", { name: "663.61" }).waitFor();
    expect(Date.now() - began).toBeLessThan(2000);
    await page.waitForLoadState("networkidle");
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(500_000);
  });

  it("explains a figure that is pressed, and the link of the explanation can be sent on", async () => {
    const { page } = await product.open(path);
    await page.getByRole("button", { name: "+5.8", exact: true }).first().click();
    await page.getByRole("dialog").waitFor();
    expect(new URL(page.url()).searchParams.get("explain")).toBe("430500.retail-sales.202503.ytd.yoy");
    const again = await product.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.page.getByRole("dialog").waitFor();
  });

  it("is walked by arrows: into the table, along a row, and Enter explains", async () => {
    const { page } = await product.open(path);
    const table = page.getByRole("region", { name: /主要指标/ });
    await table.focus();
    for (const key of ["ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("663.61");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
  });

  it("colours and ranks the counties by the indicator that is chosen, and keeps it in the address", async () => {
    const { page } = await product.open(`${path}&by=imports-exports`);
    const ranked = page.getByRole("region", { name: /县市区进出口总额/ });
    await ranked.waitFor();
    expect(await ranked.getByRole("row").count()).toBe(13);
    expect(
      await page
        .getByRole("list", { name: /位置示意图/ })
        .getByRole("listitem")
        .count(),
    ).toBe(12);
  });

  it("takes the table out as a workbook", async () => {
    const { page } = await product.open(path);
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出 Excel" }).first().click();
    expect((await coming).suggestedFilename()).toMatch(/主要指标\.xlsx$/);
  });

  it("fits a phone without scrolling sideways, its sections folded away", async () => {
    const { page } = await product.open(path, { width: 390, height: 844 });
    await page.getByRole("button", { name: "663.61" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await page.getByRole("link", { name: "收数" }).isVisible()).toBe(false);
    await page.getByRole("button", { name: "目录" }).click();
    expect(await page.getByRole("link", { name: "收数" }).isVisible()).toBe(true);
  });

  it("turns to English and back at the press of a button", async () => {
    const { page } = await product.open(path);
    await page.getByRole("button", { name: "EN" }).click();
    await page.getByRole("heading", { name: /Q1 2025/ }).waitFor();
    expect(new URL(page.url()).searchParams.get("lang")).toBe("en");
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("heading", { name: /一季度/ }).waitFor();
  });
});
