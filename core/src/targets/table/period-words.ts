import { type Indicator } from "../../catalogue/index.ts";
import { type Month, month, monthOfYear, parsePeriod, type Span, spanWords } from "../../period/index.ts";

/** Which part of a year a target is for. */
export interface PartOfYear {
  /** Month of the year that it ends in. */
  ofYear: number;
  span: Span;
}

/**
 * The part of a year as a sheet says it, so that it is read back as the same: 全年, 上半年, 第一季度, 3月当月, 12月末.
 * @example partWords({ ofYear: 3, span: "ytd" }, false) // 一季度
 * @example partWords({ ofYear: 3, span: "quarter" }, false) // 第一季度
 * @example partWords({ ofYear: 5, span: "month" }, false) // 5月当月
 */
export function partWords({ ofYear, span }: PartOfYear, isStock: boolean): string {
  const words = spanWords(month(2000, ofYear), span, isStock);
  if (span === "quarter") return `第${words}`;
  if (span === "month" && !isStock) return `${words}当月`;
  return span === "ytd" && ofYear === 1 ? "1月累计" : words;
}

/** What words say of a target's period; null for words that name none. */
export function periodSaid(text: string): { year: number | null; part: PartOfYear | null } | null {
  const plain = text.normalize("NFKC").replace(/\s/gu, "");
  if (/^年度?$/u.test(plain)) return { year: null, part: wholeYear };
  const year = /^(\d{4})(?:年度?)?$/u.exec(plain)?.[1];
  if (year !== undefined) return { year: Number(year), part: null };
  const said = parsePeriod(plain.replace(/年度(?=.)/u, "年"));
  if (!said) return null;
  const part = said.month === null ? null : { ofYear: said.month, span: said.span ?? ("month" as const) };
  return { year: said.year, part };
}

const wholeYear: PartOfYear = { ofYear: 12, span: "ytd" };

/** The year's own end: of a balance the last day, of all else the year to date. */
export const yearEndOf = ({ kind }: Indicator): PartOfYear => ({
  ofYear: 12,
  span: kind === "stock" ? "month" : "ytd",
});

export const partOf = (at: Month, span: Span): PartOfYear => ({ ofYear: monthOfYear(at), span });
