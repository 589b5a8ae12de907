import { findRegion, indicator, industry, region } from "@diaodu/core/catalogue";
import type { Target } from "@diaodu/core/figures";
import { yearOf } from "@diaodu/core/period";
import {
  columnNames,
  comparatorWords,
  fixedColumns,
  measureWords,
  originWords,
  partOf,
  partWords,
  tierWords,
  writtenWords,
} from "@diaodu/core/targets";

type ColumnKey = (typeof fixedColumns)[number]["key"] | "value";
/** One row of the sheet by its columns; what is blank is left out. */
export type SheetRow = Partial<Record<ColumnKey, string | number>>;

interface SheetColumn {
  key: ColumnKey;
  name: string;
  width: number;
  isNumber: boolean;
}

const widths: Partial<Record<ColumnKey, number>> = {
  indicator: 30,
  document: 30,
  clause: 36,
  owner: 16,
  reference: 18,
};
const numbers: ReadonlySet<ColumnKey> = new Set(["year", "value", "tolerance"]);

/** The columns that an import reads, the number before its unit. */
export const sheetColumns: readonly SheetColumn[] = fixedColumns
  .flatMap(({ key, name }): Pick<SheetColumn, "key" | "name">[] =>
    key === "unit"
      ? [
          { key: "value", name: columnNames.value },
          { key, name },
        ]
      : [{ key, name }],
  )
  .map(({ key, name }) => ({ key, name, width: widths[key] ?? 12, isNumber: numbers.has(key) }));

/** A target as one row, in words that are read back as the same. @param home whose sheet it is */
export function sheetRow(target: Target, home: number): SheetRow {
  const { industry: part, month, span, measure, comparator, value, unit, tolerance, reference } = target;
  const of = indicator(target.indicator);
  return {
    region: regionCell(target.region, home),
    indicator: indicatorCell(target.indicator),
    ...(part && { industry: industry(part)?.code ?? part }),
    year: yearOf(month),
    period: partWords(partOf(month, span), of?.kind === "stock"),
    measure: measureWords[measure][0],
    comparator: comparatorWords[comparator][0],
    ...(value === null ? {} : { value, unit }),
    ...(tolerance === null ? {} : { tolerance }),
    ...(reference && { reference: indicatorCell(reference) }),
    tier: tierWords[target.tier][0],
    origin: originWords[target.origin][0],
    document: target.document,
    clause: target.clause,
    owner: target.owner,
    effective: target.effective,
  };
}

/** The name, or the code of a place whose name means another one from here. */
function regionCell(code: number, home: number): string {
  const name = region(code)?.name ?? "";
  const found = findRegion(name, { home });
  return found && found !== "ambiguous" && found.code === code ? name : String(code).padStart(6, "0");
}

/** Every indicator's name means it and no other. */
const indicatorCell = (code: string): string => indicator(code)?.name ?? code;

/** What a cell may be chosen from. */
export const choices: Partial<Record<ColumnKey, readonly string[]>> = {
  period: ["全年", "上半年", "前三季度", "一季度", "第二季度", "第三季度", "第四季度"],
  measure: writtenWords(measureWords),
  comparator: writtenWords(comparatorWords),
  tier: writtenWords(tierWords),
  origin: writtenWords(originWords),
};

/** How the sheet is filled in, for whoever opens it. */
export const guidance: readonly (readonly [string, string])[] = [
  ["地区", "地区全称或六位代码；不填为导入时选定的地区"],
  ["指标", "指标名称，如“规模以上工业增加值”；通用的简称也能识别"],
  ["行业", "分行业的目标填行业名称或代码（如 C26），其余不填"],
  ["年度、时期", "时期不填为全年；可填上半年、前三季度、一季度、第二季度、5月当月、12月末（余额）"],
  ["目标类型", `${writtenWords(measureWords).join("、")}；不填时按单位判断：%为增速，亿元等为总量，位为位次`],
  [
    "比较词",
    `${writtenWords(comparatorWords).join("、")}。“左右”为上下都不超过允许误差，“左右（下限）”为只看下限；“力争”没有达到不算未完成`,
  ],
  [
    "目标值",
    "数字；也可以直接写“增长8%以上”“7%±0.5%”“120亿元以上”“控制在3%以内”“前3位”“高于全省1个百分点”“占全省比重达到3%”“翻番”；余额写“比年初增加200亿元”。位次前移几位、流量增加多少，请换算成要达到的位次、总量或增速。有一字看不懂即不入库，并指出是哪几个字。“同步”“只降不升”“只增不减”“完成上级下达”不填",
  ],
  ["单位", "%、亿元、万元、家、位、百分点等；按指标单位自动换算"],
  ["允许误差", "只用于“左右”“同步”，不填为0.5"],
  ["参照指标", "只用于“同步”，如“地区生产总值”"],
  ["层级", "确保：必须完成；奋斗：争取达到，单独列示"],
  ["来源", "下达：上级下达；自定：本级确定；认领：本级主动认领"],
  ["文件、条款", "目标的依据；目标调整时请填新文件，原目标保留在历史中"],
  ["生效日期", "写作 2026-03-20；不填为导入当天"],
  ["目标值空着", "整行不导入，也不会撤下原有目标"],
];
