import { describe, expect, it } from "vitest";
import { renderWords } from "../../testing/render.tsx";
import { aTrial } from "../../testing/warnings.ts";
import { TrialSum } from "./trial-view.tsx";

const shown = (said: Parameters<typeof aTrial>[0] = {}) => renderWords(<TrialSum trial={aTrial(said)} />);

describe("a rule tried on history", () => {
  it("says how often it was raised and what came of it", () => {
    expect(shown()).toContain("共发出2次，月均0.1次：应验1次，落空0次，未定1次。应验的提前3个月（中位数）。");
    expect(shown()).toContain("2024年1月至2025年3月，可判断26个地区月，条件成立4个。");
  });

  it("says first what is odd about the rule", () => {
    const never = shown({ raised: 0, episodes: [], remarks: ["全部历史中从未触发，请检查预警线。"] });
    expect(never.indexOf("从未触发")).toBeLessThan(never.indexOf("一次也没有发出"));
  });
});
