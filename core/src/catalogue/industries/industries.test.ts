import { describe, expect, it } from "vitest";
import { findIndustry, findIndustryClass, industries, industry, industryGroups } from "./index.ts";

describe("industries of GB/T 4754-2017", () => {
  it("has 20 sections, 97 divisions, 473 groups and 1381 classes", () => {
    const count = (level: number) => industries.filter((each) => each.level === level).length;
    expect([1, 2, 3, 4].map(count)).toEqual([20, 97, 473, 1381]);
  });

  it("hangs classes on groups, groups on divisions, divisions on sections, and B, C, D on all industry", () => {
    expect(industry("C2611")).toMatchObject({ name: "无机酸制造", parent: "C261" });
    expect(industry("C26")).toMatchObject({ parent: "C", level: 2 });
    expect(industry("C")?.parent).toBe("BCD");
    expect(industry("F")?.parent).toBeNull();
    for (const { code, parent } of industries) if (parent) expect(industry(parent), code).not.toBeNull();
  });

  it.each([
    ["石油加工、炼焦和核燃料加工业", "C25"],
    ["石油加工、炼焦及核燃料加工业", "C25"],
    ["开采辅助活动", "B11"],
    ["饮料制造业", "C15"],
    ["农林牧渔业", "A"],
    ["农、林、牧、渔", "A"],
    ["电力、热力的生产和供应业", "D44"],
    ["电力、热力、燃气及水的生产和供应业", "D"],
    ["采掘业", "B"],
    ["  #计算机、通信和其他电子设备制造业", "C39"],
    ["皮革、毛皮、羽毛(绒)及其制品业", "C19"],
    ["房地产业", "K"],
    ["教育", "P"],
    ["规模以上工业", "BCD"],
    ["高技术制造业", "HITECH"],
    ["六大高耗能行业", "ENERGY6"],
    ["汽车工业", "AUTO"],
  ])("%s is %s", (words, code) => {
    expect(findIndustry(words)?.code).toBe(code);
  });

  it("leaves classes to those who ask for them", () => {
    expect(findIndustry("水泥制造")).toBeNull();
    expect(findIndustryClass("水泥制造")?.code).toBe("C3011");
  });

  it("builds derived groups from industries that exist", () => {
    for (const { code, members } of industryGroups)
      for (const member of members) expect(industry(member), code).not.toBeNull();
  });
});
