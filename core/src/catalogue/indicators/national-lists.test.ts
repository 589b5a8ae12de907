import { describe, expect, it } from "vitest";
import { findIndicator } from "./index.ts";

/** What words mean, with the industry where they name one; ? for words that need a context, - for unknown ones. */
function meaning(words: string, ...context: string[]): string {
  const found = findIndicator(words, context);
  if (found === null || found === "ambiguous") return found === null ? "-" : "?";
  return found.indicator.code + (found.industry ? `:${found.industry}` : "");
}

describe("lists of the national bureau", () => {
  it.each([
    ["非制造业PMI", "pmi-services"],
    ["服务业商务活动指数", "pmi-service-activity"],
    ["综合PMI产出指数", "pmi-composite"],
    ["制造业新订单指数", "pmi-new-orders"],
    ["非制造业新订单指数", "pmi-services-new-orders"],
    ["大型企业PMI", "pmi-large"],
    ["消费者信心指数", "consumer-confidence"],
    ["国房景气指数", "property-climate"],
    ["黑色金属材料类购进价格指数", "ipi-ferrous"],
    ["食品类生活资料工业生产者出厂价格指数", "ppi-consumer-food"],
    ["谷物生产价格指数", "farm-producer-prices-cereals"],
    ["汽车出口交货值", "export-delivery-value:C36"],
    ["煤炭开采和洗选业产能利用率", "capacity-utilisation:B06"],
    ["移动通信基站设备产量", "product-base-stations"],
    ["社会融资规模存量", "social-financing-stock"],
    ["31个大城市城镇调查失业率", "unemployment-31-cities"],
    ["居民人均可支配收入中位数", "median-income"],
  ])("know %s", (words, code) => expect(meaning(words)).toBe(code));

  it("leave a short name that two surveys share to its table", () => {
    expect(meaning("新订单指数")).toBe("?");
    expect(meaning("新订单指数", "pmi")).toBe("pmi-new-orders");
    expect(meaning("新订单", "pmi-services")).toBe("pmi-services-new-orders");
  });

  it("keep a part from being filed as its whole", () => {
    expect(meaning("液体乳", "products")).toBe("product-liquid-milk");
    expect(meaning("光缆", "products")).toBe("product-optical-cable");
    expect(meaning("购进价格", "pmi")).toBe("pmi-input-prices");
    expect(meaning("购进价格指数")).not.toBe("pmi-input-prices");
  });
});
