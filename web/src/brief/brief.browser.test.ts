import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openProduct, type Product } from "../testing/browser.ts";

describeInBrowser("文稿 in a browser", () => {
  let product: Product;
  beforeAll(async () => {
    product = await openProduct();
  });
  afterAll(() => product?.close());

  it("tells what is missing, then hands the month over as a Word document", async () => {
    const { page, complaints } = await product.open("/overview?region=430500&month=202503");
    await page.getByRole("button", { name: "文稿" }).click();
    const dialog = page.getByRole("dialog", { name: "生成文稿" });
    await dialog.getByText(/个数(都有|已齐)/).waitFor();
    const coming = page.waitForEvent("download");
    await dialog.getByRole("button", { name: /下载 Word 文稿/ }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^邵阳市.*经济运行分析\.docx$/);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    expect(complaints).toEqual([]);
  });

  it("refuses a template that is no Word document, and says what to do", async () => {
    const { page } = await product.open("/overview?region=430500&month=202503");
    await page.getByRole("button", { name: "文稿" }).click();
    const dialog = page.getByRole("dialog", { name: "生成文稿" });
    const file = { name: "模板.docx", mimeType: "application/octet-stream", buffer: Buffer.from("no document") };
    await dialog.getByLabel("用自己的模板（.docx）").last().setInputFiles(file);
    await dialog.getByText("不是 Word 文档（.docx）").waitFor();
    expect(await dialog.getByRole("button", { name: /下载 Word 文稿/ }).isDisabled()).toBe(true);
  });
});
