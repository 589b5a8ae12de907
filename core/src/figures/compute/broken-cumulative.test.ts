import { describe, expect, it } from "vitest";
import { parseCanonical } from "../../address/index.ts";
import { missingWords } from "../wording/index.ts";
import { explanationOf, figureOf } from "./figure.ts";
import { over } from "./testing.ts";

const address = (text: string) => {
  const read = parseCanonical(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};
const at = (indicator: string, month: number, measure = "level", span = "ytd") =>
  `430500.${indicator}.${month}.${span}.${measure}`;
const figure = (values: Record<string, number>, text: string) => figureOf(address(text), over(values));

describe("a month between two cumulative values of which one is wrong", () => {
  // 2018年1—2月 holds the whole of 2017.
  const retail = {
    [at("retail-sales", 201802)]: 1256.6,
    [at("retail-sales", 201803)]: 302.8,
    [at("retail-sales", 201804)]: 402.8,
    [at("retail-sales", 201802, "yoy")]: 10,
    [at("retail-sales", 201803, "yoy")]: 10.1,
  };

  it("is missing, with the reason, when the year to date falls", () => {
    const march = figure(retail, at("retail-sales", 201803, "level", "month"));
    expect(march).toMatchObject({ value: null, status: "missing", reason: "cumulative-falls", text: "—" });
    expect(missingWords["cumulative-falls"].zh).toContain("不推算当期数");
    expect(figure(retail, at("retail-sales", 201804, "level", "month")).value).toBeCloseTo(100, 6);
  });

  it("has no growth either, whatever growth is published beside the two", () => {
    expect(figure(retail, at("retail-sales", 201803, "yoy", "month"))).toMatchObject({ reason: "cumulative-falls" });
  });

  it("shows both values to whoever asks why", () => {
    const explained = explanationOf(address(at("retail-sales", 201803, "level", "month")), over(retail));
    expect(explained?.inputs.map((input) => input.figure.value)).toEqual([302.8, 1256.6]);
    expect(explained?.notes.join()).toBe(
      "1—2月累计1256.60，一季度累计302.80：不是有一个有误，就是核减了以前月份，不相减。",
    );
  });

  it("is missing when one period holds more than a year at the pace until then", () => {
    const exports = { [at("exports", 202004)]: 0.72, [at("exports", 202005)]: 54.8 };
    expect(figure(exports, at("exports", 202005, "level", "month"))).toMatchObject({ reason: "cumulative-jumps" });
    const lively = { [at("exports", 202004)]: 4, [at("exports", 202005)]: 9 };
    expect(figure(lively, at("exports", 202005, "level", "month")).value).toBe(5);
  });

  it("may be below zero where amounts may: profits turn into losses", () => {
    const profit = { [at("profit", 202504)]: 2.7, [at("profit", 202505)]: -2.9 };
    expect(figure(profit, at("profit", 202505, "level", "month")).value).toBeCloseTo(-5.6, 9);
  });

  it("is zero where the year to date stands still", () => {
    const still = { [at("exports", 202004)]: 4, [at("exports", 202005)]: 4 };
    expect(figure(still, at("exports", 202005, "level", "month")).value).toBe(0);
  });
});
