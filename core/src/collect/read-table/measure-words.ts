import type { Measure } from "../../address/types.ts";
import { isPoints } from "./units.ts";
import { remarkWords } from "./words.ts";

/**
 * What a heading says about the kind of number below it. `unsupported` is something that has no address (环比, 目标, an amount
 * of change): its cells are told apart, not forced into another measure.
 */
export type MeasureWord =
  | {
      measure: Measure;
      of?: "level" | "yoy" | undefined;
      among?: Among | undefined;
      /** At current prices, in so many words. */
      nominal?: boolean;
      /** No word says so: 本期 and 上年同期 alone are levels, unless all else speaks of growth. */
      implied?: boolean;
    }
  /** 同比±%(百分点): of a rate the change in points, of anything else the growth in percent. */
  | { measure: "yoy-or-points" }
  /** 上年同期=100. */
  | { measure: "index-100" }
  /** Growth or amount, the words do not say (同比增减). */
  | { measure: "change" }
  | { measure: "unsupported" };

/** Of which whole a rank or a distance is told; it must be the region's own parent. */
export type Among = "nation" | "province" | "prefecture";

export interface SaidMeasure {
  word: MeasureWord;
  /** Said of the same period a year ago: 上年同期增速. */
  lastYear: boolean;
  /** Words before the measure: 固定资产投资 of 固定资产投资增速. */
  rest: string;
}

const against = "(?:比|较|与|同)";
const yearAgo = "(?:(?:上年|去年)(?:同期|同月|同季|同口径)?|同期)(?:数|累计)?(?:相?比)?";
const lastMonth = "(?:上月|上期|上个月|前月|上季度?|\\d{1,2}-\\d{1,2}月(?:份)?|\\d{1,2}月(?:份)?)";
const yearStart = `${against}(?:年初|上年末|上年底|上年年末|上年年底|去年末|去年底|去年年底)(?:数|余额)?`;
const growth =
  "(?:增长速度|增长幅度|增长率|增长|增速|增幅|增减率|增减幅度?|升降幅度?|涨跌幅度?|涨幅|(?<!同)比增(?!减)|上升或下降|增长或下降|升\\(?\\+?\\)?降率|变动率|变化率|变动幅度)";
const change = "(?:增减变化|增减变动|增减|升降|增加|变动|变化|提高|±|\\+-)";
const basis = "(?:名义|实际|可比价?|可比口径|不变价|按可比价(?:格)?(?:计算)?|同口径|现价)?";
const place = "(?:位次|排名|排序|名次|排位|位置|排行)";
/** Whose plan it is: 年初预算, 全年目标. */
const ofPlan = "(?:年初|年度|全年|本年|当年|调整|收入|支出|力争|奋斗|挑战|底线|确保|预期性|约束性)";
const total = "(?:绝对[额值量数]|总量|总值|总额|规模|数额|金额|额度)";

type Rule = readonly [pattern: string, read: (found: RegExpExecArray, units: readonly string[]) => MeasureWord | null];
const always = (word: MeasureWord) => () => word;
const unsupported = always({ measure: "unsupported" });

/** Units that a growth can have; anything else makes a change an amount. */
const amount = (units: readonly string[]): boolean =>
  units.some((each) => each !== "%" && !isPoints(each) && each !== "指数");
const points = (words: string, units: readonly string[]): boolean => /百分点/.test(words) || units.some(isPoints);

function readGrowth([words]: RegExpExecArray, units: readonly string[]): MeasureWord | null {
  const inPoints = points(words, units);
  if (inPoints)
    return units.includes("%") || /±$/.test(words) ? { measure: "yoy-or-points" } : { measure: "yoy-change-year" };
  if (amount(units)) return { measure: "unsupported" };
  const sure = units.includes("%") || new RegExp(`${growth}|同比$`).test(words);
  if (!sure) return { measure: "change" };
  return /名义|现价/.test(words) ? { measure: "yoy", nominal: true } : { measure: "yoy" };
}

function readYearStart([words]: RegExpExecArray, units: readonly string[]): MeasureWord {
  if (units.includes("%") || /率|速|幅|%/.test(words)) return { measure: "unsupported" };
  return /增长$/.test(words) && !amount(units) ? { measure: "change" } : { measure: "from-year-start" };
}

const amongIn = (words: string): Among | undefined =>
  /全国/.test(words)
    ? "nation"
    : /全省|省内|全自治区/.test(words)
      ? "province"
      : /全市|市内|全州/.test(words)
        ? "prefecture"
        : undefined;

function readPoints([words]: RegExpExecArray): MeasureWord {
  if (/拉动/.test(words)) return { measure: "pull" };
  if (/全国/.test(words)) return { measure: "vs-nation" };
  if (/全省|全市|全区|全州|平均|上级/.test(words)) return { measure: "vs-parent", among: amongIn(words) };
  if (new RegExp(lastMonth).test(words)) return { measure: "yoy-change" };
  return /同比|上年|去年|同期/.test(words) ? { measure: "yoy-change-year" } : { measure: "unsupported" };
}

/** Longest and most particular first: 增速排名 is a rank, 比年初增减额 no growth. */
const rules: readonly Rule[] = [
  [
    `(?:${ofPlan})?(?:(?:计划|预期|目标|任务|序时|(?:入库|执行|征收)?进度|(?:完成|执行|实现|达成)(?:率|比例)|完成(?:年度|全年|年初|年|预算)|占年|占全年|为年|为预算|占预算|预算(?=数|完成|比)|缺口|差额|预计|预测).*|(?<=^${ofPlan})预算)`,
    unsupported,
  ],
  [`(?:${against}${yearAgo})${place}${change}(?:情况)?|${place}${against}${yearAgo}${change}?`, unsupported],
  [
    `(?:${against}${lastMonth}|${growth})?${place}(?:${against}${lastMonth})?(?:${change}|进退|前移|进位)(?:情况|位数?)?|${against}${lastMonth}(?:进退位?|进位|升降位次|位次)`,
    always({ measure: "rank-change" }),
  ],
  [
    `(?:在?(?:全[国省市区县州]|[省市县区]内|分县|县域)的?)?(?:${growth}|同比|累计|${total})*(?:在?(?:全[国省市区县州]|[省市县区]内))?(?:的)?${place}`,
    ([words]) => ({ measure: "rank", of: rankOf(words), among: amongIn(words) }),
  ],
  [
    `(?:(?:对|为)?.{0,10}?拉动.{0,12}?|.{0,4}${against}.{1,8}?)?(?:同比|${growth}|${change}|高低|高于|低于|快于|差距|回落|加快)*(?:个)?百分点`,
    (found) => readPoints(found),
  ],
  ["(?:对)?[^,]{0,12}?拉动[^,]{0,12}?(?:增长|百分点|点)?", always({ measure: "pull" })],
  ["(?:对)?[^,]{0,12}?贡献(?:率|度|份额)", always({ measure: "contribution" })],
  [
    "占(?:全[国省市区县州]|总量|总额|总计|合计|全部|GDP|(?:地区)?生产总值)?(?:的)?(?:比重|比例|比|份额)|(?:所占)?(?:比重|份额)|构成",
    ([words]) => ({ measure: "share", among: amongIn(words) }),
  ],
  ["(?:综合|考核|评价|折算)?(?:得分|评分|总分|分值|分数|权重|系数)|最[高低]值?|差距|年初(?:数|余额)", unsupported],
  [`[月日季]均${growth}?|平均${growth}|${growth}(?:变动|变化)|[增减][收支]额`, unsupported],
  [`(?:[月季]度?环比|环比|${against}${lastMonth}|两年平均|年均|占.{1,14}比|多增|少增|季调).*`, unsupported],
  [`(?:上月|上期|上个月|上季度?)[末底]?(?:数|完成|累计|余额)?(?:${growth})?${place}?`, unsupported],
  [
    `${yearStart}(?:${change}|${growth}|新增|净增)?[额数量值]?|年初以来(?:${change}|新增|净增)[额数量值]?`,
    readYearStart,
  ],
  [`(?:${against}${yearAgo}|同比)?(?:${growth}|${change}|净增|新增)(?:绝对)?[额量数]|增量|净增量`, unsupported],
  [`(?:${against}${yearAgo}|同比)(?:净增|净增加|新增|增收|减收|增支|减支|多增|少增)`, unsupported],
  [
    `(?:累计|同期)?${basis}(?:同比|(?:上年|去年)?同期比|${against}${yearAgo})?(?:累计)?${basis}(?:${growth}±?|${change}±?)(?:情况)?|(?:累计)?同比|(?:上年|去年)?同期比|${against}${yearAgo}`,
    readGrowth,
  ],
  [
    `(?:现价|当年价|快报数|初步(?:核算)?数|核定数)|(?:累计|全年|本年|今年)?(?:现价|当年价)?(?:完成|实现|实际)?(?:发生额|绝对[额值量数]|总量|数值|实绩|金额|数额)|(?:累计|全年|本年|今年)?(?:完成|实现|实际|执行|入库|决算)(?:[额值数量]|情况|人数)?|累计[额值数量]`,
    always({ measure: "level" }),
  ],
  ["不变价|可比价", unsupported],
  // Told without its sign.
  [`(?:同比|${against}${yearAgo})?(?:降幅|减幅|跌幅|(?<!或)下降(?:率|幅度)?|降低率?|减少率?|回落)`, unsupported],
  ["(?:本期|报告期)[数值额]?", always({ measure: "level", implied: true })],
];

const rankOf = (words: string): "level" | "yoy" | undefined =>
  new RegExp(`${total}`).test(words) ? "level" : new RegExp(`${growth}|同比`).test(words) ? "yoy" : undefined;

const anchored = rules.map(([pattern, read]) => ({
  whole: new RegExp(`^(?:${pattern})$`),
  tail: new RegExp(`(?:${pattern})$`),
  read,
}));

/** Words that mean the level only when nothing else stands in the heading. */
const bareLevel =
  /^(?:总额|总值|值|额|数|量|规模|数量|余额|产量|指标值|合计数|本年|今年|当年|实有|实有数|实绩数|水平|[额值]度)?$/;

const lastYearWords =
  /(?<!比|较|与|同|于|为|以)(?!..同[期月]比(?!年初|上年末|去年末))(?:上年|去年)(?:同期|同月|同季|同口径)?(?:数|累计|完成)?|^同期(?=[数值]?$|累计|完成|增|绝|总|余|比年初)/;

const lastYearOpen = new RegExp(`^(?:上年|去年)(?:度|年?[末底](?:数|余额)?|(?:${growth})?${place}?)?$`);

/**
 * The measure at the end of a heading that is already without its units and period.
 * @returns null when nothing in the heading tells a measure
 */
export function measureIn(text: string, units: readonly string[]): SaidMeasure | null {
  // What is remarked is no figure. Last year without 同期 may be the whole year or the same months of it.
  if (lastYearOpen.test(text) || remarkWords.test(text))
    return { word: { measure: "unsupported" }, lastYear: false, rest: "" };
  if (/同比|增|减|±/.test(text) && /%.{0,3}百分点|百分点.{0,3}%/.test(text))
    return { word: { measure: "yoy-or-points" }, lastYear: false, rest: "" };
  const lastYear = lastYearWords.test(text);
  // (百分点) in the brackets says as much as 百分点 in the words.
  const inPoints = units.some(isPoints) && !units.includes("%") && !/百分点|拉动/.test(text);
  const words = (lastYear ? text.replace(lastYearWords, "") : text) + (inPoints ? "百分点" : "");
  if (lastYear && bareLevel.test(words))
    return { word: { measure: "level", implied: words === "" }, lastYear, rest: "" };
  if (/^(?:价格)?指数$/.test(words)) return { word: { measure: "index-100" }, lastYear, rest: "" };
  if (words !== "" && bareLevel.test(words)) return { word: { measure: "level" }, lastYear, rest: "" };
  for (const form of ["whole", "tail"] as const) {
    for (const rule of anchored) {
      const found = rule[form].exec(words);
      const word = found && found[0] !== "" ? rule.read(found, units) : null;
      if (found && word) return { word, lastYear, rest: words.slice(0, found.index) };
    }
  }
  return lastYear ? { word: { measure: "level" }, lastYear, rest: words } : null;
}
