import { describe, expect, it } from "vitest";
import { renderHtml } from "../testing/render.tsx";
import { SparkLine } from "./spark-line.tsx";

describe("a spark line", () => {
  it("breaks where nothing is known instead of drawing through", () => {
    const html = renderHtml(<SparkLine label="走势" values={[1, 2, null, 3, 4]} />);
    expect(html.match(/M/g)).toHaveLength(2);
  });

  it("is nothing when there are fewer than two points", () => {
    expect(renderHtml(<SparkLine label="走势" values={[null, 3]} />)).not.toContain("<svg");
  });
});
