import type { SoughtColumn } from "../../collect/index.ts";
import type { TargetEntry } from "../entry/index.ts";

/** Columns that say what a target is of and how it stands; the numbers have columns of their own kind. */
export type FixedKey = Exclude<keyof TargetEntry, "value" | "month" | "span"> | "year" | "period" | "unit";

const column = (key: FixedKey, name: string, ...others: string[]): SoughtColumn & { key: FixedKey } => ({
  key,
  name,
  names: [name, ...others],
});

/** In the order in which they are written. The heads in use in planning offices are understood as well. */
export const fixedColumns: readonly (SoughtColumn & { key: FixedKey })[] = [
  column(
    "region",
    "地区",
    "县市区",
    "县区",
    "区县",
    "市州",
    "市县",
    "单位名称",
    "责任地区",
    "下达地区",
    "所属地区",
    "区划",
  ),
  {
    ...column(
      "indicator",
      "指标",
      "指标名称",
      "目标名称",
      "主要指标",
      "项目",
      "目标项目",
      "考核指标",
      "任务名称",
      "指标项目",
    ),
    identity: true,
    needed: true,
  },
  column("industry", "行业", "行业名称", "所属行业"),
  column("year", "年度", "年份", "目标年度", "年"),
  column("period", "时期", "期间", "目标期", "时段", "考核期", "考核时段", "目标时期"),
  column("measure", "目标类型", "类型", "口径", "目标口径"),
  column("comparator", "比较词", "比较", "比较方式", "约束方式"),
  column("unit", "单位", "计量单位"),
  column("tolerance", "允许误差", "误差", "容差"),
  column("reference", "参照指标", "同步指标", "比照指标"),
  column("tier", "层级", "目标层级", "目标档次", "档次"),
  column("origin", "来源", "目标来源"),
  column("document", "文件", "文件依据", "依据文件", "依据", "文件名称", "文号", "出处"),
  column("clause", "条款", "条款内容", "原文"),
  column(
    ...(["owner", "责任单位", "牵头单位", "牵头部门", "责任部门", "负责部门", "主管部门", "责任人"] as const),
    ...["牵头责任单位"],
  ),
  column("effective", "生效日期", "生效时间", "下达日期", "执行日期", "起始日期"),
];

/** What messages call the place of a field; the number's own column is named by its head. */
export const columnNames: Readonly<Record<keyof TargetEntry, string>> = {
  ...(Object.fromEntries(fixedColumns.map(({ key, name }) => [key, name])) as Record<
    Exclude<keyof TargetEntry, "value" | "month" | "span">,
    string
  >),
  value: "目标值",
  month: "时期",
  span: "时期",
};
