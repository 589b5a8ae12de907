import { numberPattern, unitPattern } from "./number.ts";

/** What a piece of a promise does in it. */
export type Piece =
  | "separator"
  | "stretch" // 力争
  | "firm" // 确保
  | "filler" // 为, 实现: says nothing of its own
  | "on-year" // 同比, 比上年
  | "on-start" // 比年初
  | "growth" // 增长
  | "decline" // 下降
  | "added" // 新增
  | "to" // 到: the number is where it ends, not by how much it moves
  | "from" // 从53.4%
  | "at-least" // 不低于
  | "at-most" // 不超过
  | "within" // 控制在, which may also be 控制在…左右
  | "about" // 约
  | "reach" // 达到
  | "amount" // 8%, 120亿元, 5%—6%, 7±0.5%
  | "or-more" // 以上
  | "or-less" // 以内
  | "or-so" // 左右
  | "faster" // 快于: only of a comparison with others
  | "slower" // 慢于
  | "than" // 全省平均
  | "place" // 前3位, 第一
  | "growth-rank" // 位次
  | "level-rank" // 总量位次
  | "being" // 居, 进入
  | "forward" // 前移
  | "backward" // 后移
  | "share" // 占比
  | "level" // 总量
  | "doubling" // 翻番
  | "pace" // 与经济增长同步
  | "sign" // 只降不升
  | "assigned" // 完成省下达任务
  | "subject"; // the row's own indicator

type Lexeme = readonly [piece: Piece, words: string];

const number = (name: string) => `(?<${name}>${numberPattern})(?<${name}Unit>${unitPattern})?`;
const to = "[-~—–―至到]+";
/** A number, or a range, or a number with its tolerance. */
export const amountPattern = new RegExp(
  `(?:${number("low")}${to})?${number("number")}(?:(?:±|\\+-|正负|上下浮动)${number("tolerance")})?(?<included>\\((?:含|含本数)\\))?(?<between>之间|区间(?:内)?|的?范围内?)?`,
  "uy",
);
export const placePattern = new RegExp(
  `(?:前|第|(?:amongthefirst|top)(?=\\d))(?<number>${numberPattern})(?:位|名)?`,
  "uy",
);
export const fromPattern = new RegExp(`[从由](?:上年|去年)?的?(?<number>${numberPattern})${unitPattern}?`, "uy");

const regions = "全国|全省|全市|全自治区|全区|上级|国家|省内|省里|省|市";
const mean = "的?(?:平均|增速|增长|水平|均值|总体|整体)*";
/** 确保完成省政府下达的目标任务, 控制在国家下达指标以内. */
const assigned =
  "(?:全面)?(?:完成|达到|控制在|按照?|落实)(?:国家|全?省|全?市|自治区|上级)?(?:委|政府|上|里)*(?:下达|上级|规定|核定|省定|市定|定)(?:的)?" +
  "(?:目标|任务|指标|计划|要求|约束性|年度)*(?:之内|以内)?(?:完成)?";

/** At one place the longest match counts, of equals the first. */
const words: readonly Lexeme[] = [
  ["separator", "[,;。、/()!|]|以及|并且|和|及|并|且"],
  ["stretch", "strive(?:for|tobe|to)|力争|争取|冲刺|奋力|奋斗目标|奋斗|努力|争"],
  ["firm", "确保|必须|必保|保证|务必|保底|保"],
  ["filler", "预期目标|预期|目标|为|是|应|要|的|实现|按|安排|:|比例(?=为)|幅度|速度"],
  ["on-year", "同比|(?:比|较)(?:上年|去年)(?:同期)?|按可比价格?(?:计算)?|可比"],
  ["on-start", "(?:比|较)年初"],
  [
    "growth",
    "(?:a?growthof|growby|growth|increaseof)|增长率|增长速度|增长|增速|增幅|涨幅|上涨|增加|提高|提升|上升|扩大|升幅",
  ],
  [
    "decline",
    "(?:adeclineof|declineof|fallby|decline)|下降率|下降幅度|下降|降低|减少|压减|削减|压缩|缩减|回落|降幅|下调|下浮|跌幅",
  ],
  ["added", "净增加|新增加|新增|净增|增量|多增"],
  ["to", "到|至|[升增降压]至|[升增降压]到"],
  [
    "at-least",
    "不(?:得)?(?:低于|少于|小于)|atleast|noless?than|nolower(?:than)?|至少|超过|突破|超(?=\\d|百分之)|高于|大于|多于|≥|>=|>",
  ],
  ["at-most", "不(?:得)?(?:高于|超过|大于|多于|超)|(?<![\\d%])atmost|nomorethan|低于|小于|少于|≤|<=|<"],
  ["within", "控制在"],
  ["about", "大?约|接近|about|around"],
  ["reach", "达到|达|完成|保持在|稳定在|维持在|保持|稳定|在"],
  ["or-more", "及?以上(?:\\(含(?:本数)?\\))?|ormore|andabove|orabove"],
  ["or-less", "及?以下|以内|之内|内|orless|(?<=[\\d%])atmost"],
  ["or-so", "左右|上下"],
  ["faster", "快于|高出|优于|好于|领先于?|超(?=全|省|市|上级|国家)|高(?=全|省|市|上级|国家)"],
  ["slower", "慢于|落后于?"],
  ["than", `(?:${regions})${mean}`],
  ["growth-rank", "(?:增速|增幅|增长)?(?:位次|排名|排位|名次)"],
  ["level-rank", "(?:总量|规模|总额|总值)(?:位次|排名|排位|名次)"],
  ["being", "进入到?|[位稳]?居|位列|列|跻身|进(?=全|前)|排(?=全|前|第)|挺进"],
  ["forward", "前移|前进|进位|晋位|晋升|进(?=\\d|[一二两三四五六七八九十])|升(?=\\d|[一二两三四五六七八九十])"],
  ["backward", "后移|后退|退位|下滑"],
  ["share", "占比|比重|份额|占(?=全|省|市|上级|国家)"],
  ["level", "总量|总额|规模|绝对额|绝对量|绝对值|余额|数量"],
  ["doubling", "翻番|翻[一两二三四]番|翻一倍"],
  [
    "pace",
    "(?:保持)?[与同和](?<reference>[\\p{Script=Han}A-Za-z]+?)(?:增长|增速)?(?:速度)?(?:保持|基本|总体|大体)*同步(?:增长)?",
  ],
  ["sign", "只降不升|只减不增|只增不减|只升不降"],
  ["assigned", assigned],
];

export const lexemes: readonly (readonly [Piece, RegExp])[] = [
  ["amount", amountPattern],
  ["place", placePattern],
  ["from", fromPattern],
  ...words.map(([piece, pattern]) => [piece, new RegExp(`(?:${pattern})`, "iuy")] as const),
];
