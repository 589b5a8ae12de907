/** What kind of target a number sets. */
export type TargetKind =
  | "growth" // 增长8.5%
  | "decline" // 下降3.2%
  | "rate" // 开复工率95%
  | "level" // 120亿元, 30家
  | "points" // 高于全省1个百分点
  | "rank" // 前5位
  | "increment" // 增加120亿元: by how much, not how much
  | "move"; // 前移2位: by how many places, not which

export type TargetComparator = "以上" | "以内" | "以下" | "左右" | "达到";

/** One number that a text sets for the future. */
export interface Target {
  kind: TargetKind;
  /** Null when the number is masked (**). */
  value: number | null;
  /** As written, in half-width: %, 亿元, 家. */
  unit: string;
  comparator: TargetComparator;
  /** 力争, 争取: a stretch line; missing it is no failure. */
  isStretch: boolean;
  isMasked: boolean;
  /** 7±0.5%: how far it may lie on either side. */
  tolerance?: number;
}

const MASK = "\\*+(?:\\.\\*+)?|(?<![A-Za-z])[X×]+(?:\\.[X×]+)?(?![A-Za-z])";
const NUMBER = `(?:(?<![\\d.A-Za-z])\\d+(?:\\.\\d+)?|${MASK})`;
/** What is counted or measured. A number without one of these is a date, a name or an order, not a quantity. */
const THING =
  "美元|港元|欧元|元|吨标准煤|吨标煤|吨公里|吨|公斤|千克|斤|平方公里|平方米|平米|m2|公顷|亩|立方米|公里|千米|米|" +
  "千瓦小时|千瓦时|千瓦|兆瓦|人公里|人次|人(?!均)|名|户|家|个(?!月|季度|工作日|百分点)|项|件|条|台|辆|套|座|所|处|批|" +
  "只|头|羽|张|宗|场|次|株|棵|支|艘|架|标准箱|倍";
const UNIT = `(?:%|‰|个?百分点|(?:[十百千]?(?:万亿|[万亿])|[十百千])?(?:${THING}))`;

/** A number with its unit, the lower end of a range before it, its tolerance and a comparator after it. Ranks count in 位 and 名. */
const quantity = new RegExp(
  `(?:(?<low>${NUMBER})${UNIT}?[-~—–至])?(?<number>${NUMBER})(?:${UNIT}?(?:±|\\+-)(?<tolerance>\\d+(?:\\.\\d+)?))?(?<unit>${UNIT}|位)(?:\\(?含\\)?)?及?(?<after>以上|以内|之内|以下|左右|上下)?`,
  "gu",
);

const growthWords = /增长率?|增速|增幅|涨幅|上涨|提高|提升|上升|增加(?!值)|扩大/gu;
const declineWords = /下降|降低|降幅|减少|压减|削减|回落|下浮/gu;
/** 提高到95%, 降至15%: the number is where the rate ends, not by how much it moves. */
const reaching = /(?:提高|提升|上升|增加|扩大|下降|降低|减少|压减|回落|降|升)[到至]/u;
const rateWords = /(?<!增长)率|比重|占比|比例|份额|强度|占|面(?=达|为|$)/gu;
/** What has a level of its own: a percentage of it with no verb is its growth (居民消费价格控制在3%, 地区生产总值8%左右). */
const levelNouns = /价格|[CP]PI|GDP|总值|产值|增加值|总额|投资|收入/u;
/** Words that carry no subject of their own: after them a number is of the same kind as the one before. */
const onlyConnecting = /^(?:和|与|及|以及|并|确保|力争|争取|分别|达到|达|为|到|实现|完成|不低于|超过)*$/u;

const lastIndex = (text: string, words: RegExp): number => [...text.matchAll(words)].at(-1)?.index ?? -1;

/** Of a percentage: the verb or noun that stands nearest before it decides. */
function kindOfPercent(before: string, inherited: TargetKind | null): TargetKind {
  if (inherited && onlyConnecting.test(before)) return inherited;
  if (reaching.test(before)) return "rate";
  const [growth, decline, rate] = [growthWords, declineWords, rateWords].map((words) => lastIndex(before, words));
  const nearest = Math.max(growth ?? -1, decline ?? -1, rate ?? -1);
  if (nearest < 0) return levelNouns.test(before) ? "growth" : "rate";
  return nearest === growth ? "growth" : nearest === decline ? "decline" : "rate";
}

function kindOf(unit: string, before: string, inherited: TargetKind | null): TargetKind {
  if (unit === "%" || unit === "‰") return kindOfPercent(before, inherited);
  if (unit.endsWith("百分点")) return "points";
  if (unit === "倍" && lastIndex(before, growthWords) >= 0) return "growth";
  if (unit === "位" || (unit === "名" && /[第前]$/u.test(before))) return moving.test(before) ? "move" : "rank";
  return increasing.test(before) ? "increment" : "level";
}
/** 前移2位, 进位1位, 位次上升3位; but not 进入前3位. */
const moving = /(?:前移|前进|后移|后退|进位?|上升|提升|提高|下滑|[升降退]位?)(?:不超过)?$/u;
/** 增加120亿元, 比上年减少5万吨; but not 增加到120亿元. */
const increasing = /(?:增长|增加|提高|扩大|下降|降低|减少|压减|削减|多增)(?:不低于|不少于|超过|不超过|约|力争|确保)*$/u;

const suffixes: Readonly<Record<string, TargetComparator>> = { 之内: "以内", 上下: "左右" };

/** The word after the number; failing that the words before it; failing those 达到. */
function comparatorOf(before: string, after: string | undefined, unit: string): TargetComparator {
  if (after) return suffixes[after] ?? (after as TargetComparator);
  if (/控制在|不高于|不超过|不大于|不多于/u.test(before)) return "以内";
  if (/不低于|不少于|不小于|超过|突破/u.test(before)) return "以上";
  if (!unit.endsWith("百分点") && /高于$/u.test(before)) return "以上";
  return /(?:大?约|接近)$/u.test(before) ? "左右" : "达到";
}

/** Strength words hold until the next one in the clause: 确保8%力争9% has one stretch line. */
function isStretching(before: string, carried: boolean): boolean {
  const [stretch, firm] = [lastIndex(before, /力争|争取|冲刺/gu), lastIndex(before, /确保|必须/gu)];
  return stretch === firm ? carried : stretch > firm;
}

const readNumber = (text: string): number | null => (/^\d/u.test(text) ? Number(text) : null);

function targetsOfClause(clause: string, inherited: TargetKind | null): Target[] {
  const targets: Target[] = [];
  let [start, isStretch, kind] = [0, false, inherited];
  for (const { groups = {}, index, 0: words } of clause.matchAll(quantity)) {
    const { low, number = "", unit = "", after, tolerance } = groups;
    const before = clause.slice(start, index);
    start = index + words.length;
    if (/[从由]$/u.test(before)) continue; // where it stands today: 从53.4%提高到63%
    isStretch = isStretching(before, isStretch);
    kind = kindOf(unit, before, kind);
    const within = tolerance === undefined ? {} : { tolerance: Number(tolerance) };
    const target = (text: string, comparator: TargetComparator): Target => ({
      ...within,
      kind: kind ?? "level",
      value: readNumber(text),
      unit,
      comparator,
      isStretch,
      isMasked: readNumber(text) === null,
    });
    if (low === undefined) targets.push(target(number, tolerance ? "左右" : comparatorOf(before, after, unit)));
    else targets.push(target(low, "以上"), target(number, "以内"));
  }
  return targets;
}

/**
 * The numbers that a passage sets as targets, clause by clause. Clauses end at commas, enumeration commas, semicolons and
 * full stops; 分别增长5%、6% carries its kind on to the next one. Numbers without a unit (dates, names) are none.
 * @source domain/documents.md 3; vectors doc.parse_target
 * @example parseTargets("到位资金120亿元以上、增长12%以上").map((target) => target.kind) // ["level", "growth"]
 * @example parseTargets("力争开复工率达到95%以上")[0]?.isStretch // true
 * @example parseTargets("2023年第一季度") // []
 */
export function parseTargets(text: string): Target[] {
  const clauses = text
    .replace(/(?<=\d),(?=\d{3}(?!\d))|\s+/gu, "")
    .normalize("NFKC")
    .split(/[,、;。!?]/u);
  const targets: Target[] = [];
  for (const clause of clauses) targets.push(...targetsOfClause(clause, targets.at(-1)?.kind ?? null));
  return targets;
}
