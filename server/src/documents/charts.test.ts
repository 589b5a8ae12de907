import type { RegionCode } from "@diaodu/core/catalogue";
import type { Month } from "@diaodu/core/period";
import { read, utils } from "@e965/xlsx";
import { Document, Packer, Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Brief, fillTemplate } from "./brief.ts";
import { figuresOf, readText } from "./testing.ts";

const request = { region: 430500 as RegionCode, month: 202503 as Month, writtenOn: "2025-04-18" };
const growth = (region: number, indicator: string, month: number) => `${region}.${indicator}.${month}.ytd.yoy`;
const figures = figuresOf({
  [growth(430500, "industrial-value-added", 202411)]: 7.6,
  [growth(430500, "industrial-value-added", 202502)]: 9.2,
  [growth(430500, "industrial-value-added", 202503)]: 8.8,
  [growth(430500, "fixed-asset-investment", 202412)]: 4,
  [growth(430500, "fixed-asset-investment", 202502)]: 8.5,
  [growth(430500, "fixed-asset-investment", 202503)]: 3.3,
  [growth(430502, "industrial-value-added", 202503)]: 8.25,
  [growth(430503, "industrial-value-added", 202503)]: -1.2,
  [growth(430511, "industrial-value-added", 202503)]: 12.4,
});

const chart = (type: "line" | "bar" | "column", description: string, title?: string) =>
  new Paragraph({
    children: [
      new ChartRun({
        type,
        categories: ["甲", "乙"],
        series: [{ name: "示例", values: [1, 2] }],
        altText: { name: "图", description },
        ...(title ? { title } : {}),
      }),
    ],
  });

async function filled(...children: Paragraph[]): Promise<Brief> {
  const template = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  const brief = await fillTemplate(template, request, figures);
  if (!brief.ok) throw new Error(JSON.stringify(brief.faults));
  return brief.value;
}

/** Each chart as its cached XML and the rows of its embedded workbook. */
function chartsOf({ docx }: Brief) {
  const parts = unzipSync(docx);
  const text = (path: string) => strFromU8(parts[path] as Uint8Array);
  return Object.keys(parts)
    .filter((path) => /^word\/charts\/[^/]+\.xml$/.test(path))
    .map((path) => {
      const target = /Target="([^"]*embeddings[^"]*)"/.exec(
        text(path.replace("charts/", "charts/_rels/").concat(".rels")),
      );
      const workbook = read(parts[`word/${target?.[1]?.replace(/^(\.\.|\/word)\//, "")}`]);
      const sheet = workbook.Sheets[workbook.SheetNames[0] as string];
      return { xml: text(path), rows: utils.sheet_to_json(sheet as never, { header: 1 }) as unknown[][] };
    });
}
const values = (xml: string) => [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value);

describe("native charts", () => {
  it("show the months of several indicators, in the cache and in the workbook that Word edits", async () => {
    const brief = await filled(chart("line", "{{图 规上工业增加值、固定资产投资 累计 同比 近5个月}}"));
    const [line] = chartsOf(brief);
    const gap = undefined;
    expect(line?.rows.map((row) => [...row])).toEqual([
      [gap, "规模以上工业增加值", "固定资产投资"],
      ["2024年11月", 7.6],
      ["12月", gap, 4],
      ["2025年1—2月", 9.2, 8.5],
      ["3月", 8.8, 3.3],
    ]);
    expect(values(line?.xml ?? "")).toContain("2025年1—2月");
    expect(line?.xml).not.toContain("示例");
  });

  it("leave out January where it is counted with February, and name what is missing below the chart", async () => {
    const brief = await filled(chart("line", "{{图 规上工业增加值 累计 同比 近5个月}}"));
    expect(
      chartsOf(brief)[0]
        ?.rows.slice(1)
        .map(([month]) => month),
    ).toEqual(["2024年11月", "12月", "2025年1—2月", "3月"]);
    expect(brief.unresolved.map(({ words }) => words)).toEqual(["邵阳市 规模以上工业增加值 2024年12月 累计 同比"]);
    expect(readText(brief.docx).join()).toContain("【缺：邵阳市 规模以上工业增加值 2024年12月 累计 同比（未公布）】");
  });

  it("rank the counties, and say what they show to who cannot see them", async () => {
    const brief = await filled(chart("bar", "{{图 各县 规上工业增加值 累计 同比 升序 后2}}"));
    const [bar] = chartsOf(brief);
    expect(bar?.rows.slice(1)).toEqual([
      ["双清", 8.3],
      ["北塔", 12.4],
    ]);
    expect(strFromU8(unzipSync(brief.docx)["word/document.xml"] as Uint8Array)).toMatch(
      /descr="各县（市、区）规模以上工业增加值累计同比（%）[^"]*"/,
    );
  });

  it("may be named by their title, alone or beside words and fields", async () => {
    const mark = "{{图 规上工业增加值 累计 同比 本年}}";
    expect(chartsOf(await filled(chart("column", "", mark)))[0]?.xml).toContain(
      "<a:t>规模以上工业增加值累计同比（%）</a:t>",
    );
    expect(chartsOf(await filled(chart("column", "", `{{地区}}{{期}}（%）${mark}`)))[0]?.xml).toContain(
      "<a:t>邵阳市2025年一季度（%）</a:t>",
    );
  });

  it("become a marked gap when there is no figure at all", async () => {
    const brief = await filled(chart("line", "{{图 GDP 累计 同比 近13个月}}"));
    expect(readText(brief.docx)).toEqual([expect.stringMatching(/^【缺：图 地区生产总值累计同比（%）（未公布）】$/)]);
  });

  it("repeat with their loop, each with data of its own", async () => {
    const brief = await filled(
      new Paragraph("{{#各县 其中 有 规上工业增加值 累计 同比}}"),
      chart("line", "{{图 规上工业增加值 累计 同比 本年}}"),
      new Paragraph("{{/各县}}"),
    );
    expect(chartsOf(brief).map(({ rows }) => rows.at(-1)?.at(-1))).toEqual([8.3, -1.2, 12.4]);
    const ids = strFromU8(unzipSync(brief.docx)["word/document.xml"] as Uint8Array).match(/<wp:docPr id="\d+"/g);
    expect(new Set(ids).size).toBe(3);
  });

  it("stay as they are when nothing asks for data", async () => {
    const brief = await filled(chart("line", "示意图"));
    expect(chartsOf(brief)[0]?.xml).toContain("示例");
  });
});
