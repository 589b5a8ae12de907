import { usccCheck } from "@diaodu/core/catalogue";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openProduct, type Product } from "../testing/browser.ts";

const heads = "统一社会信用代码,单位详细名称,县市区,行业代码,单位规模,所属园区";
const codeOf = (number: number): string => {
  const first = `91430500MA4L${String(number).padStart(5, "0")}`;
  return first + (usccCheck(first)?.check ?? "");
};
const firms = [
  `${codeOf(1)},湘中化工有限公司,双清区,2614,中型,双清工业园`,
  `${codeOf(2)},资江纺织有限公司,大祥区,1711,小型,`,
  `${codeOf(3)},雪峰竹木制品厂,洞口县,2041,小型,洞口经开区`,
];

async function choose(page: Page, name: string, lines: readonly string[]): Promise<void> {
  const buffer = Buffer.from([heads, ...lines].join("\n"));
  await page.setInputFiles("input[type=file]", { name, mimeType: "text/csv", buffer });
}
const roster = (month: number) => `/enterprises/roster?region=430500&month=${month}`;

describeInBrowser("名录 in a browser", () => {
  let product: Product;
  beforeAll(async () => {
    product = await openProduct();
  });
  afterAll(() => product?.close());

  it("takes a roster in, finds, changes, and takes back", async () => {
    const { page, complaints } = await product.open(roster(202502));
    await page.getByText("邵阳市2025年2月还没有名录").waitFor();
    await choose(page, "名录.csv", firms);
    await page.getByText("新入库3，变更0").waitFor();
    await page.getByRole("button", { name: "入库（3 户有变动）" }).click();
    await page.getByText("已入库，3 户有变动").waitFor();

    await page.goto(product.url + roster(202503));
    await page.getByRole("searchbox", { name: "按名称或代码查找" }).fill("资江");
    await page.getByText("共 1 户").waitFor();
    await page.getByRole("button", { name: "资江纺织有限公司：变动" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("县市区").selectOption("双清区");
    await dialog.getByLabel("说明").fill("整体搬迁");
    await dialog.getByRole("button", { name: "确定" }).click();
    await dialog.waitFor({ state: "detached" });

    await page.getByRole("link", { name: "新增与退库" }).click();
    await page.getByText("县市区：大祥区 → 双清区").waitFor();
    await page.getByRole("link", { name: "名录", exact: true }).click();
    const line = page.getByRole("listitem").filter({ hasText: "单户办理" });
    await line.getByRole("button", { name: "撤销" }).click();
    await page.getByRole("button", { name: "撤销这次变动" }).click();
    await page.getByText("已撤销：1 处恢复原样。").waitFor();
    expect(complaints).toEqual([]);
  });

  it("names each fault of a row with its cell, and stores nothing", async () => {
    const { page } = await product.open(roster(202503), { width: 390, height: 844 });
    await choose(page, "有错.csv", [`${codeOf(9).replace("0", "O")},甲厂,乌有县,2614,小型,`]);
    await page.getByText("不会使用的字母").waitFor();
    await page.getByText("“乌有县”不是邵阳市的县市区").waitFor();
    expect(await page.getByRole("button", { name: /^入库/ }).isDisabled()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
