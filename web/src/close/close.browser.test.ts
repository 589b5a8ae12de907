import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { filledTable, firms, place, takeRosterIn } from "../reports/testing-city.ts";
import { describeInBrowser, openProduct, type Product } from "../testing/browser.ts";

// 工业总产值, 工业销售产值, 出口交货值, 用电量: 本月, 上年同月, 累计, 上年累计; 期末用工人数: 本月, 上年同月.
const month = {
  [firms[0]]: [12000, 13000, 35000, 40000, 11800, 12900, 34500, 39500, 0, 0, 0, 0, 85.5, 92, 250, 285, 320, 330],
  [firms[1]]: [5000, 4800, 14000, 13500, 4900, 4700, 13800, 13300, 0, 0, 0, 0, 31, 30, 92, 90, 150, 148],
  [firms[2]]: [900, 880, 2600, 2500, 890, 870, 2550, 2460, 0, 0, 0, 0, 4, 4, 12, 12, 40, 40],
};
/** The chemicals made more than they first said. */
const corrected = { output: 13500, output_ytd: 36500, sales: 13200, sales_ytd: 35900 };

async function sent<T>(address: string, body?: object | FormData): Promise<T> {
  const plain = body instanceof FormData ? { body } : { body: JSON.stringify(body) };
  const headers = body instanceof FormData ? {} : { "content-type": "application/json" };
  const response = await fetch(address, body ? { method: "POST", headers, ...plain } : {});
  if (!response.ok) throw new Error(`${address}: ${await response.text()}`);
  return (await response.json()) as T;
}

async function takeMonthIn(url: string): Promise<void> {
  const form = new FormData();
  form.set("home", "430500");
  form.set("month", "202503");
  form.set("file", new Blob([Uint8Array.from(await filledTable(url, month))]), "三月.xlsx");
  const { token } = await sent<{ token: string }>(`${url}/api/reports/import/preview?form=output`, form);
  await sent(`${url}/api/reports/import/commit`, { token });
}

async function correct(url: string, enterpriseId: number): Promise<void> {
  const held = await sent<{ version: number; values: Record<string, number | null> }>(
    `${url}/api/reports/${enterpriseId}?form=output&month=202503`,
  );
  await sent(`${url}/api/reports/submit`, {
    ...{ form: "output", month: 202503, enterpriseId, version: held.version },
    fields: { ...held.values, ...corrected },
    explanations: [],
    reason: "漏报一条生产线",
  });
}

const step = async (within: Page | Locator, button: string, done: RegExp) => {
  await within.getByRole("button", { name: button, exact: true }).click();
  await ("page" in within ? within.page() : within).getByText(done).waitFor();
};

describeInBrowser("the month's close in a browser", () => {
  let product: Product;
  let ids: number[];
  beforeAll(async () => {
    product = await openProduct();
    ids = await takeRosterIn(product.url);
    await takeMonthIn(product.url);
  });
  afterAll(() => product?.close());

  it("leads from the total to the enterprise that drags in two clicks, and on to its page", async () => {
    const { page, complaints } = await product.open(`/enterprises/drag?${place}`);
    await page.getByRole("button", { name: "双清区" }).click();
    await page.getByRole("button", { name: "化学原料和化学制品制造业" }).click();
    const tree = page.getByRole("treegrid");
    await tree.getByRole("link", { name: firms[0] }).waitFor();
    expect(new URL(page.url()).searchParams.get("unfold")).toBe("430502,430502.C26");
    const points = await tree.getByRole("row").filter({ hasText: firms[0] }).locator("td").nth(1).innerText();
    expect(points).toMatch(/^−/);
    await tree.getByRole("link", { name: firms[0] }).click();
    await page.getByRole("heading", { name: new RegExp(firms[0]) }).waitFor();
    await page.getByRole("heading", { name: "对地区增速的拉动" }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("is walked by arrows: down the rows, right unfolds, left folds", async () => {
    const { page } = await product.open(`/enterprises/drag?${place}`);
    await page.getByRole("button", { name: "双清区" }).waitFor();
    await page.locator("tr[data-path='']").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("button", { name: "化学原料和化学制品制造业" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("true");
    await page.keyboard.press("ArrowLeft");
    await page.getByRole("button", { name: "化学原料和化学制品制造业" }).waitFor({ state: "detached" });
  });

  it("closes, publishes, is unlocked with a reason, and shows what a correction changed and who did it", async () => {
    const { page, complaints } = await product.open(`/enterprises/close?${place}`);
    await page.getByRole("button", { name: "月结", exact: true }).click();
    const asking = page.getByRole("dialog", { name: /月结.*？/ });
    await asking.getByText(/下级一并月结、锁定/).waitFor();
    await step(asking, "月结", /^已月结：3 户/);
    await step(page, "发布", /^已发布：/);
    await page.getByText(/公布的数据完全一致/).waitFor();

    await page.getByRole("button", { name: "解锁" }).click();
    const unlock = page.getByRole("dialog").getByRole("button", { name: "解锁", exact: true });
    expect(await unlock.isDisabled()).toBe(true);
    await page.getByLabel(/解锁理由/).fill("企业漏报");
    await unlock.click();
    await page.getByText("企业漏报").waitFor();
    await correct(product.url, ids[0] ?? 0);

    await page.reload();
    const changed = page.getByRole("region", { name: /公布数与现在数/ });
    await changed.getByText("邵阳市 全部工业").waitFor();
    const correction = page.getByRole("region", { name: /是谁改的/ });
    await correction.getByText("漏报一条生产线").waitFor();
    expect(await correction.innerText()).toContain(firms[0]);
    await page.getByRole("button", { name: "月结", exact: true }).click();
    await step(page.getByRole("dialog"), "月结", /^已月结：/);
    await step(page, "重新发布", /^已发布：/);
    await page.getByText(/公布的数据完全一致/).waitFor();
    expect(complaints).toEqual([]);
  });

  it("fits a phone without scrolling sideways, every screen of it", async () => {
    for (const screen of ["drag", "close", "halted", String(ids[0])]) {
      const { page } = await product.open(`/enterprises/${screen}?${place}`, { width: 390, height: 844 });
      await page.locator("h2").first().waitFor();
      expect([screen, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([screen, 390]);
      await page.close();
    }
  });
});
