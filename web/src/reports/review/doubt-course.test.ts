import { form } from "@diaodu/core/collect";
import { describe, expect, it } from "vitest";
import { aReportView } from "../testing.ts";
import { courseOf } from "./doubt-course.ts";

const output = form("output");
const view = aReportView({
  month: 202604,
  series: [
    { month: 202504, values: { output: 900 } },
    { month: 202603, values: { output: 1000, output_base: 870 } },
    { month: 202604, values: { output: 11_000, output_base: 950 } },
  ],
});

describe("a column beside its year before", () => {
  it("runs over twelve months, without January, which is not collected", () => {
    const { months, now } = courseOf(output, view, "output");
    expect(months).toHaveLength(11);
    expect(months.at(-1)).toBe(202604);
    expect(now.slice(-2)).toEqual([1000, 11_000]);
  });

  it("takes the base filed with it where nothing was reported a year ago", () => {
    expect(courseOf(output, view, "output").before.slice(-2)).toEqual([870, 900]);
  });

  it("holds a base against what was reported then", () => {
    const { now, before } = courseOf(output, view, "output_base");
    expect([now.at(-1), before.at(-1)]).toEqual([950, 900]);
  });
});
