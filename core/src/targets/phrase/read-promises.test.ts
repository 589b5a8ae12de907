import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findIndicator, type Indicator } from "../../catalogue/index.ts";
import { readPromises } from "./read-promises.ts";
import type { CellPromise } from "./types.ts";

const named = (name: string): Indicator => {
  const found = findIndicator(name);
  if (!found || found === "ambiguous") throw new Error(name);
  return found.indicator;
};
const gdp = "地区生产总值";
const investment = "固定资产投资";
const loans = "金融机构本外币各项贷款余额";

/** A promise in one line: measure, comparator, number with unit, tolerance, whom against, tier; what it was read as after →. */
const line = ({ measure, comparator, value, unit, tolerance, than, tier, reference, readAs }: CellPromise): string =>
  [
    ...[measure ?? "", comparator ?? "", value === null ? "" : `${value}${unit ?? ""}`],
    ...[
      tolerance === null ? "" : `±${tolerance}`,
      than ?? "",
      reference ?? "",
      tier ?? "",
      readAs ? `→ ${readAs}` : "",
    ],
  ]
    .filter(Boolean)
    .join(" ");

/** What words promise of an indicator, or what of them is not understood. */
function read(name: string, words: string, more: { unit?: string; measure?: "share" | "rank" | "level-rank" } = {}) {
  const said = readPromises(words, { indicator: named(name), unit: more.unit ?? null, measure: more.measure ?? null });
  return "code" in said ? `${said.code.replace("targets/", "")}: ${said.part}` : said.map(line).join("; ");
}

describe("words of a promise (readPromises)", () => {
  it.each([
    [gdp, "增长5.5%左右", "yoy about 5.5%"],
    [gdp, "按增长5%安排", "yoy 5%"],
    [gdp, "同比增长6％以上", "yoy at-least 6%"],
    [gdp, "增速不低于百分之八点五", "yoy at-least 8.5%"],
    [gdp, "7%左右", "about 7%"],
    [gdp, "7±0.5%", "about 7% ±0.5"],
    [gdp, "增长7%±0.5个百分点", "yoy about 7% ±0.5"],
    [gdp, "确保增长8%、力争增长10%", "yoy 8%; yoy strive 10% stretch"],
    [gdp, "增长8%以上（力争9%）", "yoy at-least 8%; yoy strive 9% stretch"],
    [gdp, "总量突破3000亿元、增长7%以上", "level at-least 3000亿元; yoy at-least 7%"],
    [gdp, "增长7%、3000亿元以上", "yoy 7%; at-least 3000亿元"],
    [gdp, "增长1倍以上", "yoy at-least 100%"],
    [gdp, "比上年翻两番", "yoy 300%"],
    [gdp, "规模位次进入全省前五", "level-rank reach 5位 全省"],
    [gdp, "增速高于全省平均水平1.5个百分点", "vs-parent at-least 1.5百分点 全省平均水平"],
    [gdp, "不低于全国平均水平", "vs-nation at-least 0百分点 全国平均水平"],
    [gdp, "低于全省不超过0.5个百分点", "vs-parent at-least -0.5百分点 全省"],
    [investment, "力争进入全省前3位", "rank strive 3位 全省 stretch"],
    [investment, "居全省第一", "rank reach 1位 全省"],
    [investment, "完成固定资产投资1,200亿元", "1200亿元"],
    [investment, "降幅控制在3%以内", "yoy at-most -3%"],
    [investment, "占全省比重提高到3.5%", "share 3.5% 全省"],
    [investment, "只增不减", "only-rises"],
    ["居民消费价格", "涨幅控制在3%左右", "yoy about 3%"],
    ["城镇登记失业率", "控制在4.5%以内", "at-most 4.5%"],
    ["城镇登记失业率", "由4.8%降至4.5%", "level at-most 4.5%"],
    ["研发经费投入强度", "提高0.2个百分点", "yoy 0.2个百分点"],
    ["城镇新增就业", "新增5万人以上", "level at-least 5万人"],
    ["单位GDP能耗", "下降3%以上，力争4%", "yoy at-least -3%; yoy strive -4% stretch"],
    ["单位GDP能耗", "控制在省上下达目标之内", "as-assigned"],
    [loans, "比年初增加二百亿元", "from-year-start 200亿元"],
    [loans, "由4500亿元增加到5000亿元", "level 5000亿元"],
    ["居民人均可支配收入", "增长与经济增长基本同步", "yoy in-step 经济"],
    [investment, "growth of 8% or more", "yoy at-least 8%"],
    [investment, "strive for growth of 10%", "yoy strive 10% stretch"],
    [investment, "among the first 3", "rank reach 3位"],
  ])("%s: %s", (name, words, expected) => {
    expect(read(name, words)).toBe(expected);
  });

  it.each([
    [gdp, "增长4.5—5%", "yoy at-least 4.5% → “增长4.5-5%”是区间，按4.5%以上录入"],
    ["城镇登记失业率", "4%～5%", "at-most 5% → “4%~5%”是区间，按5%以内录入"],
    [gdp, "翻番", "yoy 100% → “翻番”按比上年增长100%录入"],
    [gdp, "高于全省平均", "vs-parent at-least 0百分点 全省平均 → “高于全省平均”按不低于录入，持平也算达到"],
    [investment, "达到35%", "35% → “达到35%”没有写明是增长还是占比，按增长录入"],
  ])("of %s: %s are told as what they are read", (name, words, expected) => {
    expect(read(name, words).replace("—", "-")).toBe(expected);
  });

  it.each([
    [investment, "位次前移2位", "move-of-place: 位次前移2位"],
    [investment, "进位1位", "move-of-place: 进位1位"],
    [investment, "全省排名上升3位", "move-of-place: 全省排名上升3位"],
    ["社会消费品零售总额", "增加120亿元", "increment-of-flow: 增加120亿元"],
    ["进出口总额", "占比达到35%", "share-of-what: 占比达到35%"],
    [gdp, "下降3%以上", "bad-direction: 下降3%以上"],
    [gdp, "不超过8%以上", "words-contradict: 不超过8%以上"],
    [gdp, "年均增长7%", "cell-unreadable: 年均"],
    [gdp, "较2020年翻一番", "cell-unreadable: 较"],
    [gdp, "增速居全省第一方阵", "cell-unreadable: 方阵"],
    [gdp, "增长8%以上，其中高技术产业增长12%", "cell-unreadable: 其中高技术产业"],
    [gdp, "高于全国、全省平均水平", "cell-unreadable: 全省平均水平"],
    [gdp, "增速提高1个百分点", "cell-unreadable: 增速提高1个百分点"],
    [gdp, "增长两位数", "cell-unreadable: 数"],
    [gdp, "增长8%-6%", "cell-unreadable: 8%-6%"],
    ["城镇登记失业率", "增长5%", "cell-unreadable: 5%"],
    ["居民消费价格", "保持合理水平", "cell-unreadable: 合理水平"],
    [gdp, "增长**%以上", "masked: 增长**%以上"],
    [gdp, "大干快上", "cell-unreadable: 大干快上"],
    [gdp, "目标", "cell-unreadable: 目标"],
  ])("of %s: %s are refused, and the words in the way are named", (name, words, expected) => {
    expect(read(name, words)).toBe(expected);
  });

  it("takes what the row says of a number without its own unit or kind", () => {
    expect(read(gdp, "保8争9", { unit: "%" })).toBe("8%; strive 9% stretch");
    expect(read("进出口总额", "占比达到35%", { measure: "share" })).toBe("share 35%");
    expect(read(gdp, "前3位", { measure: "level-rank" })).toBe("level-rank reach 3位");
  });

  it("reads no promise out of words of which a character is foreign", () => {
    const whole = fc.constantFrom("增长8%以上", "前3位", "120亿元", "控制在3%以内", "高于全省1个百分点");
    const foreign = fc.constantFrom("甲", "§", "方阵", "左侧", "年均", "其中", "合计");
    fc.assert(
      fc.property(whole, foreign, fc.nat(), (words, strange, at) => {
        const cut = at % (words.length + 1);
        expect(read(gdp, words.slice(0, cut) + strange + words.slice(cut))).toMatch(/^[a-z-]+: /);
      }),
    );
  });

  it("never throws, whatever the words", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "增长",
        "5",
        "%",
        "±",
        "以上",
        "、",
        "亿元",
        "-",
        "前",
        "百分之",
        "十百",
        "占",
        "位",
        "全省",
        "到",
      ),
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => void read(gdp, pieces.join(""))));
  });
});
