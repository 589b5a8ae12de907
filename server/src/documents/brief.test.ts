import type { RegionCode } from "@diaodu/core/catalogue";
import type { Month } from "@diaodu/core/period";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Brief, fillTemplate } from "./brief.ts";
import { documentXml, figuresOf, p, readText, table, wordDocument } from "./testing.ts";

const request = { region: 430500 as RegionCode, month: 202503 as Month, writtenOn: "2025-04-18" };
const iva = (region: number, month = 202503) => `${region}.industrial-value-added.${month}.ytd.yoy`;
const figures = figuresOf({
  [iva(430500)]: 8.3,
  "430500.industrial-value-added.202503.ytd.rank": 4,
  "430500.gdp.202503.ytd.level": 663.61,
  "430500.gdp.202503.ytd.yoy": 5.8,
  "430500.fixed-asset-investment.202503.ytd.yoy": -6.2,
  [iva(430502)]: -1.2,
  [iva(430503)]: 9.1,
  [iva(430511)]: 9.1,
  [iva(430522)]: 12.4,
  [iva(430523)]: 0.04,
});

async function filled(body: string): Promise<Brief> {
  const brief = await fillTemplate(wordDocument(body), request, figures);
  if (!brief.ok) throw new Error(JSON.stringify(brief.faults));
  return brief.value;
}
const linesOf = async (body: string) => readText((await filled(body)).docx);
const faultsOf = async (body: string) => {
  const brief = await fillTemplate(wordDocument(body), request, figures);
  return brief.ok ? [] : brief.faults.map(({ code, where }) => `${code} ${where?.field ?? ""}`);
};

describe("a profit that became a loss", () => {
  const yoy = "430500.profit.202503.ytd.yoy";
  const values = figuresOf({});
  const linesWith = async (body: string, turn: "profit-to-loss" | "loss-to-profit", text: string) => {
    const resolve = async (addresses: string[]) =>
      (await values(addresses)).map((figure) =>
        figure.address.startsWith(yoy) ? { ...figure, reason: "turned-negative" as const, turn, text } : figure,
      );
    const brief = await fillTemplate(wordDocument(body), request, resolve);
    if (!brief.ok) throw new Error(JSON.stringify(brief.faults));
    return readText(brief.value.docx);
  };
  const body =
    p("{{#有 规上工业利润总额 累计 同比}}利润同比{{规上工业利润总额 累计 同比 | 增降}}。{{/有}}") +
    p("{{#如果 规上工业利润总额 累计 同比 < -10}}较差{{否则}}较好{{/如果}}");

  it("is told by its word, and is below every fall; an ended loss is above every rise", async () => {
    expect(await linesWith(body, "profit-to-loss", "由盈转亏")).toEqual(["利润同比由盈转亏。", "较差"]);
    expect(await linesWith(body, "loss-to-profit", "扭亏为盈")).toEqual(["利润同比扭亏为盈。", "较好"]);
  });
});

describe("loops over targets and warnings", () => {
  const target = (goal: number, measure: "yoy" | "level", text: string) => ({
    goal,
    address: { region: request.region, indicator: "gdp", month: request.month, span: "ytd" as const, measure },
    text,
    period: "2025年",
    upTo: "一季度",
    verdict: "后续月份平均需增长9.0%",
  });
  const known = figuresOf({
    "430500.gdp.202503.ytd.yoy": 5.8,
    "430500.gdp.202503.ytd.level": 663.61,
    "430500.gdp.202503.ytd.needed;goal=7": 9,
  });
  const lists = {
    targets: async () => [target(7, "yoy", "增长8%以上"), target(8, "level", "2900亿元")],
    warnings: async () => [{ sentence: "甲县增加值连续两月下降。", level: "橙色" }],
  };
  const linesWith = async (body: string, given = {}) => {
    const brief = await fillTemplate(wordDocument(body), request, known, given);
    if (!brief.ok) throw new Error(JSON.stringify(brief.faults));
    return readText(brief.value.docx);
  };

  it("tell each target by the figure it is set for, and ask everything else of that target", async () => {
    const text =
      "{{#各目标}}{{指标}}{{目标期}}{{目标内容}}，{{目标数据期}}为{{现状}}，需增{{后续需增 无则—}}。{{/各目标}}";
    expect(await linesWith(p(text), lists)).toEqual([
      "地区生产总值2025年增长8%以上，一季度为5.8%，需增9%。地区生产总值2025年2900亿元，一季度为663.61亿元，需增—。",
    ]);
  });

  it("go wholly where there are none", async () => {
    const body =
      p("{{#有 各目标}}") +
      p("目标{{个数 各目标}}项") +
      p("{{/有}}") +
      p("{{#各预警}}{{预警级别}}：{{预警}}{{/各预警}}");
    expect(await linesWith(body, lists)).toEqual(["目标2项", "橙色：甲县增加值连续两月下降。"]);
    expect(await linesWith(body)).toEqual([]);
  });
});

describe("marks in text", () => {
  it("become figures in their wording, and general fields", async () => {
    expect(
      await linesOf(
        p(
          "{{期}}{{地区}}规上工业增加值同比{{规上工业增加值 累计 同比 | 增降}}，居全省{{规上工业增加值 位次 | 位次}}。",
        ),
      ),
    ).toEqual(["2025年一季度邵阳市规上工业增加值同比增长8.3%，居全省第4位。"]);
    expect(await linesOf(p("{{全市}}{{全省}}{{下级数}}个{{下级}}，{{成文日期}}，{{年}}/{{月}}，{{月份}}"))).toEqual([
      "全市全省12个县（市、区），2025年4月18日，2025/3，2025年3月",
    ]);
  });

  it("may be split over runs and typed with full-width signs", async () => {
    expect(await linesOf(p("增加值{", "{规上", "工业增加值 累计　同比", "｜增降}", "}。"))).toEqual([
      "增加值增长8.3%。",
    ]);
  });

  it("may be typed with the wide braces of an input method, and are not left standing when half of them is missing", async () => {
    expect(
      await linesOf(
        p("规上工业增加值｛｛规上工业增加值 累计 同比 | 增降｝｝，｛{规上工业增加值 累计 同比 | 增降}｝。"),
      ),
    ).toEqual(["规上工业增加值增长8.3%，增长8.3%。"]);
    expect(await faultsOf(p("规上工业增加值｛｛规上工业增加值 累计 同比"))).toEqual([
      "documents/mark-not-closed 规上工业增加值｛｛规上工业增加值 累计 同比",
    ]);
  });

  it("take the look of the run they begin in", async () => {
    const bold =
      "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{规上工业增加值</w:t></w:r><w:r><w:t> 累计 同比}}</w:t></w:r></w:p>";
    expect(documentXml((await filled(bold)).docx)).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">8.3%</w:t></w:r>',
    );
  });
});

describe("a loop over enterprises (各企业)", () => {
  const output = (firm: string) => `430500.industrial-output.202503.ytd.pull;enterprise=${firm}`;
  const firms = figuresOf({ [output("FIRMA")]: 0.52, [output("FIRMB")]: -0.31, [output("FIRMC")]: 1.2 });
  const among = request.region;
  const listed = [
    { code: "FIRMA", name: "甲厂", among },
    { code: "FIRMB", name: "乙厂", among },
    { code: "FIRMC", name: "丙厂", among },
    { code: "FIRMD", name: "丁厂", among: 430502 as RegionCode },
  ];
  const pull = "规上工业总产值 累计 拉动";
  const text = `{{#各企业 其中 有 ${pull} 且 ${pull} > 0 按 ${pull} 降序 前5 间隔、}}{{企业}}（{{${pull} | 增降}}）{{/各企业}}`;

  it("names those that pulled the region, the strongest first", async () => {
    const brief = await fillTemplate(wordDocument(p(text)), request, firms, { enterprises: async () => listed });
    expect(brief.ok && readText(brief.value.docx)).toEqual(["丙厂（增长1.2%）、甲厂（增长0.52%）"]);
  });

  it("is asked for its enterprises only where a template has one", async () => {
    const refuse = () => Promise.reject(new Error("nobody asked"));
    const brief = await fillTemplate(wordDocument(p("{{地区}}")), request, firms, { enterprises: refuse });
    expect(brief.ok && readText(brief.value.docx)).toEqual(["邵阳市"]);
  });
});

describe("a document with figures of a month that is not published", () => {
  it("says so before anything else", async () => {
    const open = async (addresses: string[]) =>
      (await figures(addresses)).map((each) =>
        each.value === null ? each : { ...each, status: "provisional" as const },
      );
    const brief = await fillTemplate(wordDocument(p("{{规上工业增加值 累计 同比}}")), request, open);
    expect(brief.ok && readText(brief.value.docx)).toEqual(["含初步数：本月企业报表尚未发布", "8.3%"]);
  });
});

describe("a document about a made-up place", () => {
  it("says so before anything else", async () => {
    const madeUp = { ...request, region: 990100 as RegionCode };
    const brief = await fillTemplate(wordDocument(p("{{地区}}")), madeUp, figures);
    expect(brief.ok && readText(brief.value.docx)).toEqual(["虚构数据，仅供演示", "示范市"]);
  });
});

describe("any template", () => {
  it("reads the same however its runs are split", async () => {
    const text =
      "{{全市}}规上工业增加值{{#如果 规上工业增加值 累计 同比 > 0}}同比{{规上工业增加值 累计 同比 | 增降}}{{否则}}没有增长{{/如果}}。";
    const whole = await linesOf(p(text));
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: text.length - 1 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(cuts, async (unsorted) => {
        const at = [0, ...[...unsorted].sort((a, b) => a - b), text.length];
        const runs = at.slice(1).map((end, index) => text.slice(at[index], end));
        expect(await linesOf(p(...runs))).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it("is refused where blocks cross paragraphs", async () => {
    const crossing = [["{{#有 GDP}}", "{{#如果 GDP 累计 > 0}}", "{{"], ["{{/如果}}", "{{否则}}"], ["{{/有}}"]];
    const brief = await fillTemplate(wordDocument(crossing.map((texts) => p(...texts)).join("")), request, figures);
    expect(brief.ok).toBe(false);
  });

  it("is either filled to the last brace or refused", async () => {
    const piece = fc.constantFrom(
      ...[
        "{{",
        "}}",
        "{{/}}",
        "{{否则}}",
        "{{#各县}}",
        "{{/各县}}",
        "{{#有 GDP}}",
        "{{/有}}",
        "{{#如果 GDP 累计 > 0}}",
        "{{/如果}}",
      ],
      ...[
        "{{GDP 累计}}",
        "{{地区}}",
        "{{图 GDP}}",
        "{{个数 各县}}",
        "文字",
        "{{#指标 GDP、 间隔、}}",
        "{{/指标}}",
        "{{单位 x}}",
      ],
    );
    const paragraphs = fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(paragraphs, async (texts) => {
        const body = texts.map((text) => p(...text)).join("") + table(["{{#各县}}{{地区}}", "{{/各县}}"]);
        const brief = await fillTemplate(wordDocument(body), request, figures);
        if (brief.ok) expect(readText(brief.value.docx).join()).not.toContain("{{");
        else expect(brief.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});

describe("what cannot be filled", () => {
  it("stands highlighted in the text and is listed with its place", async () => {
    const brief = await filled(p("投资{{利润总额 累计 同比}}，{{天外之数}}"));
    const [line] = readText(brief.docx);
    expect(line).toContain("【缺：邵阳市 ");
    expect(line).toContain("2025年3月 累计 同比（未公布）】");
    expect(documentXml(brief.docx)).toContain('<w:highlight w:val="yellow"/>');
    expect(brief.unresolved.map(({ words }) => words)).toEqual([expect.stringContaining("利润总额"), "天外之数"]);
    expect(brief.unresolved[0]?.where).toBe("投资{{利润总额 累计 同比}}，{{天外之数}}");
  });

  it("is placed by the words around it, without the conditions", async () => {
    const brief = await filled(p("{{#有 GDP 累计}}投资{{/有}}{{固定资产投资 当月 同比}}，比重"));
    expect(brief.unresolved[0]?.where).toBe("投资{{固定资产投资 当月 同比}}，比重");
  });

  it("is what the template says for it, when it says so, and is then listed as left out", async () => {
    const brief = await filled(p("{{GDP 当季 | 数 无则—}}，{{GDP 累计 同比 无则—}}"));
    expect(readText(brief.docx)).toEqual(["—，5.8%"]);
    expect([brief.unresolved.length, brief.omitted.length]).toEqual([0, 1]);
  });

  it("is only its reason in a table, where row and column say the rest", async () => {
    expect(await linesOf(table(["GDP 当季", "{{GDP 当季}}"]))).toEqual(["GDP 当季|【缺：未公布】"]);
  });
});

describe("loops", () => {
  it("repeat rows of a table over the counties", async () => {
    const lines = await linesOf(
      table(
        ["地区", "增速"],
        ["{{#各县 其中 有 规上工业增加值 累计 同比}}{{序号}} {{地区}}", "{{规上工业增加值 累计 同比 | 数}}{{/各县}}"],
      ),
    );
    expect(lines).toEqual([
      "地区|增速",
      "1 双清区|-1.2",
      "2 大祥区|9.1",
      "3 北塔区|9.1",
      "4 新邵县|12.4",
      "5 邵阳县|0.04",
    ]);
  });

  describe("over the first of all counties", () => {
    const sorted =
      "{{#各县 其中 有 规上工业增加值 累计 同比 按 规上工业增加值 累计 同比 降序 前2 间隔、}}{{地区简称}}{{/各县}}";
    const linesOver = async (rates: Readonly<Record<number, number>>) => {
      const known = Object.fromEntries(Object.entries(rates).map(([code, rate]) => [iva(Number(code)), rate]));
      const brief = await fillTemplate(wordDocument(p(sorted)), request, figuresOf(known));
      if (!brief.ok) throw new Error(JSON.stringify(brief.faults));
      return readText(brief.value.docx);
    };
    const seven = { 430502: 1, 430503: 5, 430511: 5, 430522: 9, 430523: 2, 430524: 3, 430525: 4 };

    it("sort, limit and join within a sentence; a tie at the limit is not torn, and who has no figure is counted", async () => {
      expect(await linesOver(seven)).toEqual(["新邵、大祥、北塔（另有5个没有数据）"]);
      const rest = { 430527: 0, 430528: 0, 430529: 0, 430581: 0, 430582: 0 };
      expect(await linesOver({ ...seven, ...rest })).toEqual(["新邵、大祥、北塔"]);
    });

    it("name nobody where most counties have no figure", async () => {
      expect((await linesOver({ 430502: 1, 430503: 5 }))[0]).toMatch(/^【缺：.*（同级地区多数没有数据，不排位次）】$/);
    });
  });

  it("repeat whole paragraphs over indicators, and inherit the indicator", async () => {
    const lines = await linesOf(
      p("{{#指标 GDP、规上工业增加值 累计}}") + p("{{指标}}{{同比 | 增降}}；") + p("{{/指标}}") + p("完"),
    );
    expect(lines).toEqual(["地区生产总值增长5.8%；", "规模以上工业增加值增长8.3%；", "完"]);
  });

  it("nest: indicators within counties", async () => {
    const body = p(
      "{{#各县 其中 规上工业增加值 累计 同比 > 10}}{{地区}}{{#指标 规上工业增加值}}{{累计 同比 | 增降}}{{/指标}}{{/各县}}",
    );
    expect((await linesOf(body))[0]).toContain("新邵县增长12.4%");
  });

  it("say so when what they filter by is missing, instead of leaving counties out silently", async () => {
    const brief = await filled(
      p("下降的有{{#各县 其中 规上工业增加值 累计 同比 < 0 间隔、}}{{地区}}{{否则}}无{{/各县}}"),
    );
    expect(readText(brief.docx)).toEqual(["下降的有双清区"]);
    expect(brief.unresolved).toHaveLength(7);
    const none = await filled(p("{{#各县 其中 GDP 累计 同比 < 0}}{{地区}}{{/各县}}"));
    expect(readText(none.docx)[0]).toMatch(/^【缺：.*（未公布）】$/);
  });

  it("are written otherwise when nothing is left", async () => {
    const body = p("{{#指标 GDP、规上工业增加值 其中 累计 同比 < 0 间隔、}}{{指标}}{{否则}}无{{/指标}}");
    expect(await linesOf(body)).toEqual(["无"]);
  });
});

describe("conditions", () => {
  it("choose a phrase, by numbers and by other figures, as rounded", async () => {
    expect(await linesOf(p("{{#如果 固定资产投资 累计 同比 < 0}}拖累{{否则}}拉动{{/如果}}"))).toEqual(["拖累"]);
    expect(await linesOf(p("{{#如果 规上工业增加值 累计 同比 高于 GDP 累计 同比}}快于GDP{{/}}"))).toEqual(["快于GDP"]);
    expect(await linesOf(p("{{#如果 邵阳县 规上工业增加值 累计 同比 > 0}}增{{否则}}平{{/如果}}"))).toEqual(["平"]);
    expect(
      await linesOf(p("{{#如果 GDP 累计 同比 > 9 或 GDP 累计 同比 > 5 且 固定资产投资 累计 同比 < 0}}是{{/如果}}")),
    ).toEqual(["是"]);
  });

  it("ask how many there are", async () => {
    const of = "各县 其中 有 规上工业增加值 累计 同比";
    expect(await linesOf(p(`{{个数 ${of}}}个，{{#有 至少5个 ${of}}}够{{/有}}{{#有 至少6个 ${of}}}多{{/有}}`))).toEqual([
      "5个，够",
    ]);
  });

  it("leave no empty paragraph behind, and list what was left out", async () => {
    const brief = await filled(
      p("前") + p("{{#有 进出口总额 累计 同比}}外贸{{进出口总额 累计 同比 | 增降}}。{{/有}}") + p("后"),
    );
    expect(readText(brief.docx)).toEqual(["前", "后"]);
    expect(brief.unresolved).toEqual([]);
    expect(brief.omitted.map(({ words }) => words)).toEqual([expect.stringContaining("进出口总额")]);
  });

  it("span paragraphs and tables, with another branch", async () => {
    const body = p("{{#无 GDP 累计 同比}}") + p("没有") + table(["a", "b"]) + p("{{否则}}") + p("有") + p("{{/无}}");
    expect(await linesOf(body)).toEqual(["有"]);
  });

  it("choose rows of a table", async () => {
    const body = table(["{{#有 GDP 累计}}GDP", "{{GDP 累计}}{{/有}}"], ["{{#有 GDP 当季}}当季", "{{GDP 当季}}{{/有}}"]);
    expect(await linesOf(body)).toEqual(["GDP|663.61亿元"]);
  });

  it("show what is missing when they cannot be judged", async () => {
    const body = p("{{#如果 进出口总额 累计 同比 < 0}}") + p("下降") + p("{{/如果}}");
    expect(await linesOf(body)).toEqual([expect.stringMatching(/^【缺：.*进出口总额.*（未公布）】$/)]);
    expect(await linesOf(p("有{{#有 各县 其中 规上工业增加值 累计 同比 > 12}}快的{{/有}}"))).toEqual(["有快的"]);
  });
});

describe("templates with faults", () => {
  it("are refused with all of them, each with its paragraph", async () => {
    const body =
      p("甲{{#如果 GDP 累计 同比 < 0}}") +
      p("乙{{规上工业") +
      p("丙{{/各县}}") +
      p("丁{{#循环 x}}{{否则}}") +
      p("戊{{}}");
    expect(await faultsOf(body)).toEqual([
      "documents/mark-not-closed 乙{{规上工业",
      "documents/mark-empty 戊{{}}",
      "documents/close-other 丙{{/各县}}",
      "documents/block-unknown 丁{{#循环 x}}{{否则}}",
      "documents/block-not-closed 甲{{#如果 GDP 累计 同比 < 0}}",
    ]);
  });

  it("may not cross blocks, tear text, or join across paragraphs", async () => {
    expect(await faultsOf(p("{{#各县}}{{#有 GDP}}{{/各县}}{{/有}}"))).toContain(
      "documents/block-not-closed {{#各县}}{{#有 GDP}}{{/各县}}{{/有}}",
    );
    expect(await faultsOf(p("文字{{#各县}}") + p("{{/各县}}"))).toEqual(["documents/block-crosses-text 文字{{#各县}}"]);
    expect(await faultsOf(p("{{#各县 间隔、}}") + p("{{/各县}}"))).toEqual([
      "documents/separator-across {{#各县 间隔、}}",
    ]);
    expect(await faultsOf(p("{{#如果 GDP}}是{{/如果}}"))).toEqual([
      "documents/block-unreadable {{#如果 GDP}}是{{/如果}}",
    ]);
    expect(await faultsOf(p("{{图 GDP 累计 同比 近13个月}}"))).toEqual([
      "documents/chart-astray {{图 GDP 累计 同比 近13个月}}",
    ]);
  });

  it("do not run away: nested loops are counted, not run", async () => {
    const loop = `{{#指标 ${Array(40).fill("GDP").join("、")}}}`;
    const started = performance.now();
    const faults = await faultsOf(p(loop.repeat(12), "{{累计}}", "{{/指标}}".repeat(12)));
    expect(faults[0]).toMatch("documents/too-many-figures");
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("cannot write XML or marks through their values", async () => {
    expect(await linesOf(p("{{<w:br/>&}}"))).toEqual(["【缺：<w:br/>&（“<w:br/>&”不是地区、指标、时期或口径）】"]);
  });
});

it("asks for all figures of a template in one call", async () => {
  figures.calls.length = 0;
  await filled(p("{{#各县}}{{规上工业增加值 累计 同比}}{{/各县}}{{GDP 累计}}"));
  expect(figures.calls.map((call) => call.length)).toEqual([13]);
});
