import { describe, expect, it } from "vitest";
import { parseCanonical } from "../../address/index.ts";
import {
  type Cuts,
  cellNumber,
  explanationOf,
  figureOf,
  noStandards,
  ObservationBook,
  workingsOver,
} from "../../figures/index.ts";
import { lightRule } from "./figure-rule.ts";

const cuts: Cuts = { cuts: [0, 3, 7, 11], measure: "yoy", how: "人工设定", knownAt: 0 };
const at = "430500.retail-sales.202503.ytd.light";

function over(value: number | null, held: Cuts | null) {
  const book = new ObservationBook();
  if (value !== null)
    book.put("retail-sales", cellNumber(430500, 202503, "ytd", "yoy"), { value, unit: "%", knownAt: 0 });
  return workingsOver(book, () => true, {
    standards: { ...noStandards, cuts: () => held },
    later: { light: lightRule },
  });
}
const address = () => {
  const read = parseCanonical(at);
  if (!read.ok) throw new Error(at);
  return read.value;
};
const figure = (value: number | null, held: Cuts | null) => figureOf(address(), over(value, held));

describe("light (灯) of a figure", () => {
  it("is the light of the figure by the cuts in force, and is worded by its name", () => {
    expect(figure(5.2, cuts)).toMatchObject({ value: 3, text: "绿灯", status: "ok" });
    expect(figure(-1, cuts).text).toBe("蓝灯");
  });

  it("judges the figure as it is published: 6.96 reads 7.0 and has reached 7", () => {
    expect(figure(6.96, cuts).text).toBe("黄灯");
  });

  it("is missing with its reason: no cuts, no figure", () => {
    expect(figure(5, null)).toMatchObject({ value: null, reason: "no-cuts" });
    expect(figure(null, cuts)).toMatchObject({ value: null, reason: "not-published" });
  });

  it("explains itself by the cuts, how they were found and the figure it lights", () => {
    const explained = explanationOf(address(), over(5.2, cuts));
    expect(explained?.formula?.numbers).toBe("5.2%在3与7之间，绿灯");
    expect(explained?.notes.join()).toContain("人工设定");
    expect(explained?.inputs[0]?.figure.address).toBe("430500.retail-sales.202503.ytd.yoy");
  });
});
