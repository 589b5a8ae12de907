import { describe, expect, it } from "vitest";
import { renderHtml } from "../testing/render.tsx";
import { SparkLine } from "./spark-line.tsx";

const strokesOf = (values: (number | null)[]) =>
  renderHtml(<SparkLine label="走势" values={values} />).match(/M/g)?.length;

describe("a spark line", () => {
  it("bridges a January, but not a year of which nothing is known", () => {
    const year = Array.from({ length: 12 }, () => null);
    expect(strokesOf([1, 2, null, 3, 4])).toBe(1);
    expect(strokesOf([1, 2, ...year, 3, 4])).toBe(2);
  });

  it("is nothing when there are fewer than two points", () => {
    expect(renderHtml(<SparkLine label="走势" values={[null, 3]} />)).not.toContain("<svg");
  });
});
