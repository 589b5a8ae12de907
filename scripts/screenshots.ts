import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

// Takes the README's pictures again, against a running server that holds the demo:
//   npm run screenshots -- http://127.0.0.1:4100 [a monthly workbook for the picture of 收数]
// The pages of the Word document need LibreOffice (soffice) and poppler (pdftoppm).

const [url = "http://127.0.0.1:4100", workbook] = process.argv.slice(2);
const folder = join(import.meta.dirname, "../docs/screenshots");
const march = "region=430500&month=202503";
const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

interface Shot {
  name: string;
  path: string;
  size?: { width: number; height: number };
  act?: (page: Page) => Promise<unknown>;
}

const shots: Shot[] = [
  { name: "overview", path: `/overview?${march}` },
  { name: "indicator", path: "/indicator/industrial-value-added?region=430500&month=202006" },
  { name: "explain", path: `/overview?${march}`, act: explain },
  { name: "ask", path: `/overview?${march}`, act: ask },
  { name: "drag", path: "/enterprises/drag?region=990100&month=202603" },
  { name: "review", path: "/enterprises/review?region=990100&month=202604" },
  { name: "targets", path: "/targets?region=990100&month=202604" },
  { name: "warning", path: "/warnings?region=990100&month=202603", act: firstWarning },
  { name: "phone", path: `/overview?${march}`, size: { width: 390, height: 844 } },
  ...(workbook ? [{ name: "import", path: "/collect", act: (page: Page) => preview(page, workbook) }] : []),
];

async function ask(page: Page) {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "输入地区、指标、时期和口径" }).fill("邵东市 规上工业增加值 3月 同比");
  await page.getByRole("button", { name: "复制这句话" }).waitFor();
}

/** Retail sales of the city: pressed as a person would, so that the drawer opens without a focus ring. */
async function explain(page: Page) {
  await page.getByRole("row", { name: "社会消费品零售总额" }).getByRole("button", { name: "+5.8" }).click();
  await page.getByText("表中写作").waitFor();
}

async function firstWarning(page: Page) {
  await page
    .getByRole("link", { name: /白岭县/ })
    .first()
    .click();
  await page.getByRole("button", { name: "确认" }).waitFor();
  await page.waitForLoadState("networkidle");
}

/** The file is read and shown; nothing is stored. */
async function preview(page: Page, file: string) {
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page.getByRole("heading", { name: `核对：${basename(file)}` }).waitFor({ timeout: 60_000 });
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function take(browser: Browser, { name, path, size = { width: 1440, height: 900 }, act }: Shot) {
  const page = await browser.newPage({ viewport: size });
  await page.goto(url + path);
  await page.waitForLoadState("networkidle");
  await act?.(page);
  await settle(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}

/** Drawings and excerpts come after the network has fallen silent. */
async function settle(page: Page) {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(800);
}

/** The first two pages of the month's analysis, side by side. */
async function takeDocument(browser: Browser) {
  const place = mkdtempSync(join(tmpdir(), "diaodu-pictures-"));
  const form = new FormData();
  for (const [key, value] of Object.entries({ template: "monthly-analysis", region: "430500", month: "202503" }))
    form.set(key, value);
  const answer = await fetch(`${url}/api/brief`, { method: "POST", body: form });
  if (!answer.ok) throw new Error(await answer.text());
  writeFileSync(join(place, "brief.docx"), Buffer.from(await answer.arrayBuffer()));
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", place, join(place, "brief.docx")]);
  execFileSync("pdftoppm", ["-r", "84", "-l", "2", "-png", join(place, "brief.pdf"), join(place, "page")]);
  const pages = readdirSync(place).filter((file) => file.endsWith(".png"));
  const images = pages.sort().map((file) => readFileSync(join(place, file)).toString("base64"));
  const page = await browser.newPage({ viewport: { width: 1440, height: 1200 } });
  await page.setContent(`<body style="margin:0;padding:16px;display:inline-flex;gap:16px;background:#ddd7ca">
    ${images.map((image) => `<img src="data:image/png;base64,${image}">`).join("")}</body>`);
  await page.locator("body").screenshot({ path: join(folder, "brief.png") });
}

const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium"].find((path) => path && existsSync(path));
if (!executablePath) throw new Error("no Chromium: apt-get install chromium, or set CHROMIUM to its path");
const browser = await chromium.launch({ executablePath, args: flags });
try {
  for (const shot of shots) await take(browser, shot);
  await takeDocument(browser);
} finally {
  await browser.close();
}
