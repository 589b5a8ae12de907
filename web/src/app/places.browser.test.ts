import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openProduct, type Product } from "../testing/browser.ts";

describeInBrowser("a store that holds nothing yet", () => {
  let product: Product;
  beforeAll(async () => {
    product = await openProduct({ empty: true });
  });
  afterAll(() => product?.close());

  it("asks whose it is to be, and leads to that place's targets and roster", async () => {
    const { page, complaints } = await product.open("/");
    await page.getByText("从自己的地方开始").waitFor();
    const picker = page.getByRole("main").getByRole("combobox", { name: "地区" });
    await picker.fill("南昌");
    await page.locator(".ant-select-item-option", { hasText: "南昌市" }).first().click();
    await page.getByRole("link", { name: "录入年度目标" }).click();
    await page
      .getByRole("heading", { name: /南昌市/ })
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get("region")).toBe("360100");
    await page.goto(product.url);
    await page.getByRole("link", { name: "导入企业名录" }).click();
    await page.waitForURL(/roster.*region=360100|region=360100.*roster/);
    expect(complaints).toEqual([]);
  });

  it("finds any place of the country in the running head, by name or code", async () => {
    const { page } = await product.open("/targets");
    const picker = page.getByRole("banner").getByRole("combobox", { name: "地区" });
    await picker.fill("示范");
    await page.locator(".ant-select-item-option", { hasText: "示范市" }).first().click();
    await page.waitForURL(/region=990100/);
  });
});

describeInBrowser("the place one works for", () => {
  let product: Product;
  beforeAll(async () => {
    product = await openProduct();
  });
  afterAll(() => product?.close());

  it("opens first once it was chosen, and places chosen lately stand first in the list", async () => {
    const { page } = await product.open("/overview?region=430500&month=202503");
    const picker = page.getByRole("banner").getByRole("combobox", { name: "地区" });
    await picker.fill("新邵");
    await page.locator(".ant-select-item-option", { hasText: "新邵县" }).first().click();
    await page.waitForURL(/region=430522/);
    await picker.click();
    await page.getByRole("button", { name: "以后打开先看新邵县" }).click();
    await page.goto(product.url);
    await page.waitForURL(/region=430522/);
    await picker.fill("邵阳");
    await page.locator(".ant-select-item-option", { hasText: "邵阳市" }).first().click();
    await page.waitForURL(/region=430500/);
    await picker.click();
    await page.locator(".ant-select-item-option").first().filter({ hasText: "新邵县" }).waitFor();
  });
});
