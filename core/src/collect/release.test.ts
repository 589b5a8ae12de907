import { describe, expect, it } from "vitest";
import type { Month } from "../period/index.ts";
import { afterMonth, publicationSaid, releaseDayIn } from "./release.ts";
import { bookOf } from "./testing/text-book.ts";

describe("when a file was published", () => {
  it("is the day that it states, whatever other days it tells of", () => {
    const dayIn = (note: string, fileName = "月报.xlsx") => releaseDayIn(bookOf({ 表: `${note}\nGDP|100` }, fileName));
    expect(dayIn("发布日期：2025-04-18")).toBe(20250418);
    expect(dayIn("2025年4月18日印发")).toBe(20250418);
    expect(dayIn("项目于2025年4月18日开工")).toBeNull();
    expect(dayIn("发布日期：2025-14-18")).toBeNull();
    expect(dayIn("", "主要指标（2025年7月20日公布）.xlsx")).toBe(20250720);
  });

  it("is not before the month after the one it is about", () => {
    expect(afterMonth(202412 as Month)).toBe(20250100);
    expect(publicationSaid(202503)).toBe(20250400);
    expect(publicationSaid(20250418)).toBe(20250418);
    expect([publicationSaid(2025), publicationSaid(20250441), publicationSaid(202513)]).toEqual([null, null, null]);
  });
});
