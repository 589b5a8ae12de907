import type { Condition, Severity, WarningRule } from "./types.ts";

/** What most shipped rules share: yellow after two periods, cleared after two good ones, silent for two months after. */
const usual: Omit<WarningRule, "code" | "name" | "owner" | "note" | "conditions"> = {
  scope: { of: "both", regions: [] },
  severity: 2,
  worsens: null,
  raiseAfter: 2,
  clearAfter: 2,
  rearmMonths: 2,
};

const onlySelf: Pick<WarningRule, "scope"> = { scope: { of: "self", regions: [] } };
const onlyParts: Pick<WarningRule, "scope"> = { scope: { of: "children", regions: [] } };
const atOnce = { raiseAfter: 1 } as const;
const worsens = (periods: number, to: Severity) => ({ worsens: { periods, to } });

type Own = Pick<WarningRule, "code" | "name" | "owner" | "note"> & Partial<WarningRule>;
const rule = (own: Own, ...conditions: Condition[]): WarningRule => ({
  ...usual,
  conditions,
  ...own,
});

const valueAdded = "规上工业增加值 累计 同比";
const output = "规上工业总产值 累计 同比";
const investment = "固定资产投资 累计 同比";
const retail = "社会消费品零售总额 累计 同比";
const budget = "一般公共预算收入 累计 同比";
const exports = "出口 累计 同比";

/** Promises (目标). @source domain/targets.md 4, 6, domain/monitoring.md 8 */
const ofTargets: readonly WarningRule[] = [
  rule(
    {
      code: "value-added-below-target",
      name: "规上工业增加值增速低于目标",
      owner: "工业和信息化局",
      ...worsens(3, 3),
      note: "累计增速比全年目标差1个百分点以上，后几个月要追上很吃力，应逐企业排查。",
    },
    { kind: "below-target", figure: valueAdded, by: 1 },
  ),
  rule(
    {
      code: "investment-below-target",
      name: "固定资产投资增速低于目标",
      owner: "发展和改革委员会",
      ...worsens(3, 3),
      note: "看项目开工和入库是否跟上。",
    },
    { kind: "below-target", figure: investment, by: 2 },
  ),
  rule(
    {
      code: "retail-below-target",
      name: "社会消费品零售总额增速低于目标",
      owner: "商务局",
      ...worsens(3, 3),
      note: "",
    },
    { kind: "below-target", figure: retail, by: 1 },
  ),
  rule(
    {
      code: "gdp-below-target",
      name: "地区生产总值增速低于目标",
      owner: "统计局",
      ...atOnce,
      severity: 3,
      note: "季度核算一年只有四次，低于目标当季就要研究。",
    },
    { kind: "below-target", figure: "地区生产总值 累计 同比", by: 0.5 },
  ),
  rule(
    {
      code: "value-added-out-of-reach",
      name: "规上工业增加值目标难以完成",
      owner: "工业和信息化局",
      severity: 4,
      note: "后续所需增速已高于近三年最高增速，目标有完不成的风险，须提请政府研究。",
    },
    { kind: "out-of-reach", figure: valueAdded, months: 36 },
  ),
  rule(
    {
      code: "investment-out-of-reach",
      name: "固定资产投资目标难以完成",
      owner: "发展和改革委员会",
      severity: 4,
      note: "后续所需增速已高于近三年最高增速。",
    },
    { kind: "out-of-reach", figure: investment, months: 36 },
  ),
  rule(
    {
      code: "value-added-odds-low",
      name: "规上工业增加值预计完不成目标",
      owner: "统计局",
      severity: 3,
      note: "按历史规律推算，完成全年目标的可能性不到三成。",
    },
    { kind: "forecast-misses", figure: valueAdded, odds: 30 },
  ),
  rule(
    { code: "retail-odds-low", name: "社会消费品零售总额预计完不成目标", owner: "商务局", severity: 3, note: "" },
    { kind: "forecast-misses", figure: retail, odds: 30 },
  ),
  rule(
    {
      code: "budget-behind-season",
      name: "一般公共预算收入落后于季节进度",
      owner: "财政局",
      note: "按往年各月占全年的比重衡量，比直接按时间进度更合适。",
    },
    { kind: "behind-path", figure: "一般公共预算收入 累计 总量", path: "season", by: 3 },
  ),
  rule(
    { code: "foreign-capital-behind-time", name: "实际使用外资落后于序时进度", owner: "商务局", note: "" },
    { kind: "behind-path", figure: "实际使用外资 累计 总量", path: "time", by: 10 },
  ),
];

/** Growth and its course. @source domain/monitoring.md 1, 8 */
const ofGrowth: readonly WarningRule[] = [
  rule(
    {
      code: "value-added-falls-2",
      name: "规上工业增加值增速连续两期回落",
      owner: "工业和信息化局",
      ...atOnce,
      severity: 1,
      note: "",
    },
    { kind: "falls", figure: valueAdded, periods: 2, by: 2 },
  ),
  rule(
    {
      code: "investment-falls-3",
      name: "固定资产投资增速连续三期回落",
      owner: "发展和改革委员会",
      ...atOnce,
      note: "",
    },
    { kind: "falls", figure: investment, periods: 3, by: 5 },
  ),
  rule(
    {
      code: "retail-trend",
      name: "社会消费品零售总额增速三期明显回落",
      owner: "商务局",
      ...atOnce,
      note: "不要求每期都回落，看三期以来一共回落多少。",
    },
    { kind: "trend", figure: retail, periods: 3, by: 2 },
  ),
  rule(
    {
      code: "value-added-negative",
      name: "规上工业增加值由正转负",
      owner: "工业和信息化局",
      ...atOnce,
      severity: 3,
      note: "",
    },
    { kind: "turns-negative", figure: valueAdded, by: 1 },
  ),
  rule(
    {
      code: "investment-negative",
      name: "固定资产投资由正转负",
      owner: "发展和改革委员会",
      ...atOnce,
      severity: 3,
      note: "",
    },
    { kind: "turns-negative", figure: investment, by: 1 },
  ),
  rule(
    { code: "budget-negative", name: "一般公共预算收入由正转负", owner: "财政局", ...atOnce, severity: 3, note: "" },
    { kind: "turns-negative", figure: budget, by: 1 },
  ),
  rule(
    { code: "exports-fall", name: "出口大幅下降", owner: "商务局", note: "出口月度波动大，连续两期才预警。" },
    { kind: "compare", figure: exports, op: "<", value: -10 },
  ),
  rule(
    {
      code: "electricity-falls",
      name: "工业用电量下降",
      owner: "工业和信息化局",
      severity: 1,
      ...worsens(3, 2),
      note: "用电量先于产值公布，是生产的先行信号。",
    },
    { kind: "compare", figure: "工业用电量 累计 同比", op: "<", value: 0 },
  ),
  rule(
    {
      code: "profit-falls",
      name: "规上工业利润大幅下降",
      owner: "工业和信息化局",
      note: "",
    },
    { kind: "compare", figure: "规上工业利润总额 累计 同比", op: "<", value: -10 },
  ),
  rule(
    {
      code: "housing-investment-falls",
      name: "房地产开发投资大幅下降",
      owner: "住房和城乡建设局",
      note: "",
    },
    { kind: "compare", figure: "房地产开发投资 累计 同比", op: "<", value: -10 },
  ),
  rule(
    { code: "cpi-ceiling", name: "居民消费价格涨幅超过控制线", owner: "发展和改革委员会", ...onlySelf, note: "" },
    { kind: "compare", figure: "居民消费价格 当月 同比", op: ">", value: 3 },
  ),
  rule(
    {
      code: "value-added-outlier",
      name: "规上工业增加值增速异常波动",
      owner: "统计局",
      ...atOnce,
      note: "先核实数据，再找原因。",
    },
    { kind: "outlier", figure: valueAdded, limit: 3.5 },
  ),
];

/** A region among others. @source domain/monitoring.md 5.3 */
const ofPlaces: readonly WarningRule[] = [
  rule(
    { code: "value-added-behind-parent", name: "规上工业增加值增速低于上级", owner: "工业和信息化局", note: "" },
    { kind: "behind", figure: valueAdded, whom: "parent", by: 1 },
  ),
  rule(
    { code: "investment-behind-parent", name: "固定资产投资增速低于上级", owner: "发展和改革委员会", note: "" },
    { kind: "behind", figure: investment, whom: "parent", by: 2 },
  ),
  rule(
    { code: "retail-behind-nation", name: "社会消费品零售总额增速低于全国", owner: "商务局", ...onlySelf, note: "" },
    { kind: "behind", figure: retail, whom: "nation", by: 1 },
  ),
  rule(
    {
      code: "value-added-rank-lost",
      name: "规上工业增加值增速位次后退两位以上",
      owner: "工业和信息化局",
      ...atOnce,
      severity: 1,
      clearAfter: 1,
      note: "",
    },
    { kind: "rank-lost", figure: valueAdded, places: 2 },
  ),
  rule(
    {
      code: "value-added-rank-last",
      name: "规上工业增加值增速居后三位",
      owner: "工业和信息化局",
      ...worsens(4, 3),
      note: "",
    },
    { kind: "rank-last", figure: valueAdded, places: 3 },
  ),
  rule(
    {
      code: "investment-rank-last",
      name: "固定资产投资增速居后三位",
      owner: "发展和改革委员会",
      ...worsens(4, 3),
      note: "",
    },
    { kind: "rank-last", figure: investment, places: 3 },
  ),
  rule(
    { code: "budget-rank-last", name: "一般公共预算收入增速居后三位", owner: "财政局", ...worsens(4, 3), note: "" },
    { kind: "rank-last", figure: budget, places: 3 },
  ),
  rule(
    {
      code: "output-drags",
      name: "县市区下拉全市工业产值",
      owner: "工业和信息化局",
      ...onlyParts,
      severity: 3,
      note: "下拉上级增速0.3个百分点以上，附拖累最大的企业。",
    },
    { kind: "drags", figure: output, by: 0.3 },
  ),
  rule(
    {
      code: "budget-drags",
      name: "县市区下拉全市一般公共预算收入",
      owner: "财政局",
      ...onlyParts,
      severity: 3,
      note: "",
    },
    { kind: "drags", figure: budget, by: 0.3 },
  ),
  rule(
    {
      code: "value-added-many-fall",
      name: "半数以上县市区工业下降",
      owner: "工业和信息化局",
      ...onlySelf,
      severity: 3,
      note: "",
    },
    { kind: "children-fall", figure: valueAdded, share: 50 },
  ),
  rule(
    {
      code: "budget-diffusion",
      name: "县市区财政收入扩散指数偏低",
      owner: "财政局",
      ...onlySelf,
      note: "50为增减平衡。",
    },
    { kind: "diffusion", figure: budget, below: 50 },
  ),
];

/** Enterprises, their finance and banks. @source domain/monitoring.md 5.2 */
const ofEnterprises: readonly WarningRule[] = [
  rule(
    {
      code: "enterprises-halted",
      name: "停产企业偏多",
      owner: "工业和信息化局",
      ...atOnce,
      ...worsens(3, 3),
      note: "季节性停产和计划检修请在核实后注明。",
    },
    { kind: "halted", figure: output, share: 5 },
  ),
  rule(
    { code: "loss-making", name: "亏损企业明显增加", owner: "工业和信息化局", note: "" },
    { kind: "compare", figure: "亏损企业 月末 同比", op: ">", value: 10 },
  ),
  rule(
    {
      code: "receivables",
      name: "应收账款增长过快",
      owner: "工业和信息化局",
      note: "应收账款增速远高于营业收入增速时，企业资金会紧张。",
    },
    { kind: "compare", figure: "应收账款 月末 同比", op: ">", value: 15 },
  ),
  rule(
    { code: "finished-goods", name: "产成品存货增长过快", owner: "工业和信息化局", note: "" },
    { kind: "compare", figure: "产成品存货 月末 同比", op: ">", value: 15 },
  ),
  rule(
    { code: "loans-slow", name: "贷款余额增速偏低", owner: "人民银行分行", note: "" },
    { kind: "compare", figure: "贷款余额 月末 同比", op: "<", value: 5 },
  ),
  rule(
    {
      code: "deposits-slow",
      name: "存款余额增速三期明显回落",
      owner: "人民银行分行",
      ...atOnce,
      severity: 1,
      note: "",
    },
    { kind: "trend", figure: "存款余额 月末 同比", periods: 3, by: 2 },
  ),
];

/** What is to be verified before it is worked on. @source domain/monitoring.md 5.4, 6, 7 */
const ofData: readonly WarningRule[] = [
  rule(
    {
      code: "value-added-missing",
      name: "规上工业增加值缺报",
      owner: "统计局",
      ...atOnce,
      clearAfter: 1,
      rearmMonths: 0,
      severity: 1,
      note: "",
    },
    { kind: "missing", figure: valueAdded },
  ),
  rule(
    {
      code: "budget-missing",
      name: "一般公共预算收入缺报",
      owner: "财政局",
      ...atOnce,
      clearAfter: 1,
      rearmMonths: 0,
      severity: 1,
      note: "",
    },
    { kind: "missing", figure: "一般公共预算收入 累计 总量" },
  ),
  rule(
    {
      code: "output-electricity",
      name: "工业产值与用电量背离",
      owner: "统计局",
      note: "常见原因：产品结构、自备电厂、计量范围、价格变动。只核实数据，不据此要求企业改数。",
    },
    { kind: "mismatch", figure: output, other: "工业用电量 累计 同比", limit: 20 },
  ),
  rule(
    {
      code: "output-tax",
      name: "工业产值与税收背离",
      owner: "统计局",
      note: "常见原因：增值税留抵退税、缓税、总部汇总开票、价格变动。只核实数据。",
    },
    { kind: "mismatch", figure: output, other: "税收收入 累计 同比", limit: 20 },
  ),
  rule(
    {
      code: "revenue-tax",
      name: "营业收入与税收背离",
      owner: "税务局",
      note: "常见原因：留抵退税、缓税、减免政策、来料加工。只核实数据。",
    },
    { kind: "mismatch", figure: "规上工业营业收入 累计 同比", other: "税收收入 累计 同比", limit: 20 },
  ),
  rule(
    {
      code: "value-added-revised",
      name: "规上工业增加值增速修订偏大",
      owner: "统计局",
      ...atOnce,
      clearAfter: 1,
      severity: 1,
      note: "",
    },
    { kind: "revised", figure: valueAdded, times: 2 },
  ),
];

/** State lights at their ends; red there means overheated, not urgent. @source domain/monitoring.md 4 */
const ofLights: readonly WarningRule[] = [
  rule(
    { code: "value-added-blue", name: "规上工业增加值亮蓝灯", owner: "工业和信息化局", note: "增速处于历史低位。" },
    { kind: "light", figure: valueAdded, lights: [1] },
  ),
  rule(
    { code: "investment-blue", name: "固定资产投资亮蓝灯", owner: "发展和改革委员会", note: "增速处于历史低位。" },
    { kind: "light", figure: investment, lights: [1] },
  ),
  rule(
    {
      code: "loans-red",
      name: "贷款余额亮红灯",
      owner: "人民银行分行",
      ...onlySelf,
      note: "增速处于历史高位，看是否过热。",
    },
    { kind: "light", figure: "贷款余额 月末 同比", lights: [5] },
  ),
];

/** The rules that hold until a unit changes, pauses or withdraws them; a unit's offices bear these names everywhere. */
export const shippedRules: readonly WarningRule[] = [
  ...ofTargets,
  ...ofGrowth,
  ...ofPlaces,
  ...ofEnterprises,
  ...ofData,
  ...ofLights,
];

const byCode = new Map(shippedRules.map((each) => [each.code, each]));
export const shippedRule = (code: string): WarningRule | undefined => byCode.get(code);
