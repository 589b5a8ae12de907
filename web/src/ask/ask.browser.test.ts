import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openProduct, type Product } from "../testing/browser.ts";

describeInBrowser("问数 and 怎么算的 in a browser", () => {
  let product: Product;
  beforeAll(async () => {
    product = await openProduct();
  });
  afterAll(() => product?.close());
  const path = "/overview?region=430500&month=202503";

  it("answers by keyboard alone, explains above itself, and comes back", async () => {
    const { page, complaints } = await product.open(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("Control+k");
    const field = page.getByRole("combobox", { name: "输入地区、指标、时期和口径" });
    await field.waitFor();
    await page.keyboard.type("邵阳市 社零");
    await page.getByRole("option", { name: /^社会消费品零售总额/ }).waitFor();
    await page.getByRole("option", { name: /^城镇社会消费品零售总额/ }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("3月 同比");
    await page.getByText(/同比增长5\.8%/).waitFor();

    await page.keyboard.press("Enter");
    const drawer = page.getByRole("dialog", { name: "怎么算的" });
    await drawer.getByText(/公布数/).waitFor();
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await field.waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  it("names a word that means nothing, and what it may have been", async () => {
    const { page } = await product.open(path, { width: 390, height: 844 });
    await page.getByRole("button", { name: "目录" }).click();
    await page.getByRole("button", { name: "问数" }).click();
    await page.getByRole("combobox", { name: "输入地区、指标、时期和口径" }).fill("邵阳市 社会消废品零售总额");
    const palette = page.getByRole("dialog", { name: "问数" });
    await palette.getByRole("button", { name: "社会消费品零售总额", exact: true }).click();
    await palette
      .getByText(/387\.35亿元/)
      .first()
      .waitFor();
  });

  it("keeps the letters typed right after Ctrl-K", async () => {
    const { page } = await product.open(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    // The page is at rest: what it fetches when idle has come.
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await page.keyboard.press("Control+k");
    await page.keyboard.type("gdp");
    expect(await page.getByRole("combobox", { name: /输入地区/ }).inputValue()).toBe("gdp");
  });

  it("walks from a figure to its inputs and back, and the address says where it stands", async () => {
    const { page } = await product.open(`${path}&explain=430523.retail-sales.202503.ytd.vs-parent`);
    const drawer = page.getByRole("dialog", { name: "怎么算的" });
    await drawer.getByRole("button", { name: "4.2%" }).click();
    await drawer.getByText("表中写作").waitFor();
    expect(new URL(page.url()).searchParams.get("explain")).toBe("430523.retail-sales.202503.ytd.yoy");
    await drawer.getByRole("button", { name: /^← 返回/ }).click();
    await drawer.getByText("用到的数").waitFor();
  });
});
