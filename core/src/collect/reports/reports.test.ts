import { describe, expect, it } from "vitest";
import type { Month } from "../../period/index.ts";
import { form } from "../forms/index.ts";
import { bookOf } from "../testing/index.ts";
import { carried, collectedBeside, isExplanation, monthOfTable, movedReport, readReportTable } from "./index.ts";

const output = form("output");
const finance = form("finance");
const month = (value: number) => value as Month;

describe("an explanation (说明)", () => {
  it("gives a reason; that somebody looked is none", () => {
    const none = [
      "核实无误",
      "经核实，数据真实准确无误。",
      "无误",
      "已与企业电话核实情况属实",
      "哈哈哈哈哈哈哈",
      "停产检修",
    ];
    expect(none.filter(isExplanation)).toEqual([]);
    const reasons = ["二号生产线五月投产", "经核实，春节后订单集中交付，产量增加", "设备大修停产20天"];
    expect(reasons.filter((text) => !isExplanation(text))).toEqual([]);
  });
});

describe("moves of a report", () => {
  it("go from reported over reviewed to accepted, and back from anywhere", () => {
    expect(movedReport("reported", "accept")).toBeNull();
    expect([movedReport("reported", "review"), movedReport("reviewed", "accept")]).toEqual(["reviewed", "accepted"]);
    expect(movedReport("accepted", "send-back")).toBe("sent-back");
    expect(movedReport("sent-back", "review")).toBeNull();
  });
});

describe("what a report carries along", () => {
  const here = { region: 430502, industry: 26, size: 2 };
  const report = (values: Record<string, number | null>, at = here) => ({ ...at, values });

  it("is what was filed a year ago, and where the firm stood then if elsewhere", () => {
    const there = { ...here, region: 430503 };
    const lastYear = report({ output: 90, output_ytd: 250 }, there);
    const before = report({ output: 80 });
    expect(carried(output, month(202503), month(202502), here, lastYear, null)).toEqual({
      filed: 90,
      filedYtd: 250,
      previous: null,
      was: there,
    });
    expect(
      carried(output, month(202504), month(202503), here, report({ output: 90, output_ytd: 250 }), before),
    ).toEqual({
      filed: 90,
      filedYtd: 250,
      previous: 80,
      was: null,
    });
  });

  it("takes January and February together where the form has them so", () => {
    const both = report({ output: null, output_ytd: 150 });
    expect(carried(output, month(202502), month(202412), here, both, report({ output: 70 }))).toMatchObject({
      filed: 150,
      filedYtd: 150,
      previous: 70,
    });
    expect(carried(output, month(202503), month(202502), here, null, both).previous).toBe(150);
    expect(collectedBeside(output, month(202502), -1)).toBe(202412);
    expect(collectedBeside(form("labour"), month(202503), 1)).toBe(202506);
  });

  it("is the year to date alone where the form has no month", () => {
    const lastYear = report({ revenue_ytd: 500 });
    expect(carried(finance, month(202503), month(202502), here, lastYear, lastYear)).toMatchObject({
      filed: null,
      filedYtd: 500,
      previous: null,
    });
  });
});

describe("a clerk's table of reports", () => {
  const sheet = `
    邵阳市规上工业企业2025年3月财务状况
    统一社会信用代码|企业名称|营业收入（万元）|<|营业成本(千元)|<|利润总额|<|应收账款|
    ^|^|1—3月|上年同期|1-本月|上年同期1-本月|累计|去年累计|期末|年初
    91430500A|甲厂|12.3456|10|80|70|'-5|６|'1,234|x`;

  it("is read into whole numbers of the form's units, whatever unit a column is in", () => {
    const read = readReportTable(bookOf({ 表: sheet }), finance, month(202503));
    const [row] = read.ok ? read.value : [];
    expect(row?.values).toEqual({
      revenue_ytd: 123, // 12.3456 万元 = 123.456 千元
      revenue_ytd_base: 100,
      cost_ytd: 80,
      cost_ytd_base: 70,
      profit_ytd: -5,
      profit_ytd_base: 6,
      receivables: 1234,
    });
    expect(row?.faults.map(({ code, where }) => [code, where?.cell])).toEqual([["report/not-a-number", "J4"]]);
  });

  it("refuses a unit of another kind, and a file that names another month", () => {
    const wrong = readReportTable(bookOf({ 表: sheet.replace("万元", "吨") }), finance, month(202503));
    expect(wrong.ok ? [] : wrong.faults.map(({ code }) => code)).toEqual([
      "report/unit-differs",
      "report/unit-differs",
    ]);
    const other = monthOfTable(bookOf({ 表: sheet }), month(202504));
    expect(other.ok ? other.value : other.faults[0]?.code).toBe("report/month-differs");
    expect(monthOfTable(bookOf({ 表: sheet }), undefined)).toEqual({ ok: true, value: 202503 });
  });
});
