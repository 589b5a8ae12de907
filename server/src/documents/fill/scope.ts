import type { PartialAddress } from "@diaodu/core/address";
import { indicator, industry, parentOf, type Region, type RegionCode, region, regionsOf } from "@diaodu/core/catalogue";
import { DASH, kindsOf } from "@diaodu/core/figures";
import { cumLabel, type Month, monthLabel, monthOfYear, yearOf } from "@diaodu/core/period";
import type { Field } from "../template/fields.ts";

export interface BriefEnterprise {
  code: string;
  name: string;
  among: RegionCode;
}

/** A target that a document may tell: the figure it is set for, and what is said of it. */
export interface BriefTarget {
  goal: number;
  /** Of its newest figure; without the goal. */
  address: PartialAddress;
  text: string;
  period: string;
  /** 1—4月; empty: there are no figures. */
  upTo: string;
  verdict: string;
}

/** An open warning. */
export interface BriefWarning {
  sentence: string;
  /** 红色, 橙色, 黄色, 蓝色. */
  level: string;
}

/** What marks that do not say so are about: the briefing's region and month, or those of the loop around them. */
export interface Scope {
  region: RegionCode;
  month: Month;
  /** Date on the document, YYYY-MM-DD. */
  writtenOn: string;
  /** What the loop over indicators has named; `address` is undefined when its words name nothing. */
  named?: { words: string; address: PartialAddress | undefined };
  /** GB/T 4754 code of the loop over industries. */
  industry?: string;
  /** Enterprises that loops may name, each with the region whose growth it moved. */
  enterprises?: readonly BriefEnterprise[];
  /** The one of the loop over enterprises. */
  enterprise?: BriefEnterprise;
  /** Targets of the region's year, and the one of the loop over them. */
  targets?: readonly BriefTarget[];
  target?: BriefTarget;
  /** Open warnings, gravest first, and the one of the loop over them. */
  warnings?: readonly BriefWarning[];
  warning?: BriefWarning;
  /** Place in the innermost loop, from 1. */
  number?: number;
}

/** @returns undefined for a field that has no meaning here, such as 指标 outside a loop over indicators */
export function fieldText(field: Field, scope: Scope): string | undefined {
  return texts[field](scope);
}

const texts: Record<Field, (scope: Scope) => string | undefined> = {
  地区: (scope) => region(scope.region)?.name,
  地区简称: (scope) => region(scope.region)?.shortName,
  全市: (scope) => wholeOf(region(scope.region)),
  上级: (scope) => parentOf(scope.region)?.name,
  全省: (scope) => wholeOf(parentOf(scope.region)),
  下级: (scope) => kindsOf(regionsOf(scope.region)),
  下级数: (scope) => String(regionsOf(scope.region).length),
  指标: ({ named }) => {
    const { indicator: code = "", filters } = named?.address ?? {};
    return filters?.industry ? industry(filters.industry)?.name : indicator(code)?.name;
  },
  单位: ({ named }) => indicator(named?.address?.indicator ?? "")?.unit,
  行业: (scope) => industry(scope.industry ?? "")?.name,
  企业: ({ enterprise }) => enterprise?.name,
  目标内容: ({ target }) => target?.text,
  目标期: ({ target }) => target?.period,
  目标数据期: ({ target }) => target && (target.upTo || DASH),
  目标结论: ({ target }) => target?.verdict,
  预警: ({ warning }) => warning?.sentence,
  预警级别: ({ warning }) => warning?.level,
  月份: ({ month }) => monthLabel(month),
  期: ({ month }) => cumLabel(month),
  年: ({ month }) => String(yearOf(month)),
  月: ({ month }) => String(monthOfYear(month)),
  序号: ({ number }) => (number === undefined ? undefined : String(number)),
  成文日期: ({ writtenOn }) => {
    const [year, month, day] = writtenOn.split("-").map(Number);
    return `${year}年${month}月${day}日`;
  },
};

/** What officials call a region from within: 全市, 全县, 全省. */
function wholeOf(of: Region | null): string | undefined {
  if (!of) return undefined;
  return of.level === "nation" ? "全国" : `全${of.name.at(-1)}`;
}
