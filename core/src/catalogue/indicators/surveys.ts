import { indicatorsOf, type Row, rate, type Shared } from "./define.ts";
import { linesOf } from "./lines.ts";

/** Diffusion indices: 50 or 100 is the line between better and worse, and their change is told in points. */
const diffusion: Shared = { ...rate, unit: "指数" };

/** 大型企业PMI. */
const sizeNames = (name: string): string[] =>
  name.endsWith("采购经理指数") ? [name, name.replace("采购经理指数", "PMI"), `${name}(PMI)`] : [];

/** What a survey of purchasing managers asks about besides its headline. @param whole code and name of that headline */
const asked = (whole: string, survey: string, english: string, table: string): Row[] =>
  linesOf(table, ({ code, name, english: what, unit: good, others }) => ({
    code: `${whole}-${code}`,
    name: `${survey}${name}`,
    english: `${english} PMI: ${what}`,
    good: good === "up" ? "up" : "none",
    aliases: [`${survey}PMI${name}`, `${survey}PMI:${name.replace(/指数$/u, "")}`, ...sizeNames(name)],
    within: { [whole]: [name, name.replace(/指数$/u, ""), ...others] },
  }));

/** 景气调查: what purchasing managers, consumers and entrepreneurs say. */
export const surveys = indicatorsOf("industry", diffusion, [
  ...asked(
    "pmi",
    "制造业",
    "Manufacturing",
    `production|生产指数|output|up
     new-orders|新订单指数|new orders|up
     export-orders|新出口订单指数|new export orders|up
     backlog|在手订单指数|orders on hand|up
     stocks|产成品库存指数|stocks of finished goods|none
     purchases|采购量指数|quantity of purchases|up
     imports|进口指数|imports|up
     input-prices|主要原材料购进价格指数|input prices|none|购进价格指数|购进价格
     output-prices|出厂价格指数|output prices|none
     materials|原材料库存指数|stocks of major inputs|none
     employment|从业人员指数|employment|up
     deliveries|供应商配送时间指数|suppliers' delivery time|none
     expectations|生产经营活动预期指数|business expectations|up
     large|大型企业采购经理指数|large enterprises|up|大型企业|大型
     medium|中型企业采购经理指数|medium enterprises|up|中型企业|中型
     small|小型企业采购经理指数|small enterprises|up|小型企业|小型`,
  ),
  ...asked(
    "pmi-services",
    "非制造业",
    "Non-manufacturing",
    `new-orders|新订单指数|new orders|up
     export-orders|新出口订单指数|new export orders|up
     backlog|在手订单指数|orders on hand|up
     stocks|存货指数|stocks|none
     input-prices|投入品价格指数|input prices|none
     sales-prices|销售价格指数|sales prices|none|收费价格指数
     employment|从业人员指数|employment|up
     deliveries|供应商配送时间指数|suppliers' delivery time|none
     expectations|业务活动预期指数|business expectations|up`,
  ),
  {
    code: "pmi-construction-activity",
    name: "建筑业商务活动指数",
    english: "Construction business activity index",
    aliases: ["建筑业PMI"],
    within: { "pmi-services": ["建筑业"] },
  },
  {
    code: "pmi-service-activity",
    name: "服务业商务活动指数",
    english: "Service business activity index",
    aliases: ["服务业PMI"],
    within: { "pmi-services": ["服务业"] },
  },
  {
    code: "pmi-composite",
    name: "综合PMI产出指数",
    english: "Composite PMI output index",
    aliases: ["综合PMI", "综合采购经理指数", "综合PMI指数"],
  },
  ...linesOf(
    `consumer-confidence|消费者信心指数|Consumer confidence index|指数|消费者信心
     consumer-satisfaction|消费者满意指数|Consumer satisfaction index|指数|消费者满意度指数
     consumer-expectations|消费者预期指数|Consumer expectation index|指数|消费者预期
     business-climate|企业景气指数|Business climate index|指数|工业企业景气指数
     entrepreneur-confidence|企业家信心指数|Entrepreneur confidence index|指数
     property-climate|国房景气指数|Real estate climate index|指数|房地产开发景气指数|房地产开发综合景气指数|全国房地产开发景气指数`,
    ({ code, name, english, unit, others }) => ({
      ...{ code, name, english, unit, aliases: others },
      ...(/^(?:business|entrepreneur)/u.test(code) ? { frequency: "quarter" as const } : {}),
    }),
  ),
]);
