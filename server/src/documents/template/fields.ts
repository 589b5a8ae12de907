/** General words of a briefing that need no figure. */
export const fields = [
  "地区", // 邵阳市; inside a loop over regions that one
  "地区简称", // 双清
  "全市", // 全市, 全县, 全省, 全国: what officials call the region itself
  "上级", // 湖南省
  "全省", // what they call the parent
  "下级", // 县（市、区）: what the children are called together
  "下级数", // 12
  "指标", // name of the loop's indicator
  "单位", // its unit
  "行业", // name of the loop's industry
  "企业", // name of the loop's enterprise
  "目标内容", // 增长8%以上: what the loop's target says
  "目标期", // 2026年
  "目标数据期", // 1—4月: up to when there are figures of it
  "目标结论", // 后续月份平均需增长9.0%
  "预警", // the loop's warning in its sentence
  "预警级别", // 红色
  "月份", // 2025年3月
  "期", // 2025年一季度
  "年", // 2025
  "月", // 3
  "序号", // place in the innermost loop, from 1
  "成文日期", // 2025年4月18日
] as const;
export type Field = (typeof fields)[number];

export const isField = (words: string): words is Field => (fields as readonly string[]).includes(words);
