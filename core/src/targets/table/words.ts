import type { Comparator, Target, TargetMeasure } from "../../figures/index.ts";

/** A choice in a sheet of targets: the word that is written, and others that are understood. */
type Words<Choice extends string> = Readonly<Record<Choice, readonly [written: string, ...others: string[]]>>;

export const measureWords: Words<TargetMeasure> = {
  yoy: ["增速", "增长", "增长率", "增长速度", "增幅", "涨幅", "同比", "同比增长", "同比增速"],
  level: ["总量", "绝对额", "绝对量", "绝对值", "总额", "余额", "数额", "数量", "完成额", "完成数"],
  rank: ["增速位次", "位次", "排名", "排位", "增速排名"],
  "level-rank": ["总量位次", "总量排名"],
  "vs-parent": ["与上级之差", "高于上级", "高于全省", "高于全市", "较上级", "较全省", "较全市", "增速差"],
  "vs-nation": ["与全国之差", "高于全国", "较全国"],
  share: ["占比", "比重", "份额", "占上级比重"],
  "from-year-start": ["比年初", "较年初", "比年初增加", "比年初增减", "新增额"],
  "up-face": ["增长面"],
  firms: ["企业户数", "户数", "企业数"],
};

export const comparatorWords: Words<Comparator> = {
  "at-least": ["以上", "不低于", "不少于", "不小于", "至少", "高于", "超过", ">=", "≥"],
  "at-most": ["以内", "不高于", "不超过", "不大于", "控制在", "控制在以内", "以下", "之内", "<=", "≤"],
  about: ["左右", "上下"],
  "about-or-better": ["左右（下限）", "左右（只设下限）"],
  strive: ["力争", "争取", "力争达到"],
  reach: ["达到", "完成", "实现", "等于", "="],
  "in-step": ["同步", "保持同步", "基本同步", "与…同步"],
  "only-falls": ["只降不升", "只减不增"],
  "only-rises": ["只增不减", "只升不降"],
  "as-assigned": [
    ...(["完成上级下达", "完成上级下达任务", "完成上级任务", "完成下达任务", "完成省下达任务"] as const),
    ...["完成省下达目标", "完成省定目标", "完成市下达任务", "完成市下达目标", "上级下达"],
  ],
};

export const tierWords: Words<Target["tier"]> = {
  assured: ["确保", "确保目标", "必保", "必保目标", "保底", "底线", "基本", "基本目标", "预期", "预期目标"],
  stretch: ["奋斗", "奋斗目标", "力争", "力争目标", "争取", "冲刺", "冲刺目标", "挑战"],
};

export const originWords: Words<Target["origin"]> = {
  assigned: ["下达", "上级下达", "省下达", "市下达", "省里下达", "下达任务"],
  own: ["自定", "自行确定", "自设", "本级自定"],
  claimed: ["认领", "认领目标", "自报"],
};

/** Without what keyboards add: width, blanks, brackets. */
const keyOf = (text: string): string => text.normalize("NFKC").replace(/[\s()“”"，,。、;；:：]/gu, "");

/** What a cell chooses; null for words that mean nothing here. */
export function choiceOf<Choice extends string>(words: Words<Choice>, text: string): Choice | null {
  const key = keyOf(text);
  const found = Object.entries<readonly string[]>(words).find(([, all]) => all.some((each) => keyOf(each) === key));
  return found ? (found[0] as Choice) : null;
}

export const writtenWords = <Choice extends string>(words: Words<Choice>): string[] =>
  Object.values<readonly string[]>(words).map(([written]) => written ?? "");
