import {
  type FoundIndicator,
  findIndicator,
  findSubject,
  indicator as indicatorByCode,
  indicatorInUnit,
} from "../../catalogue/index.ts";
import type { ColumnSaid, Named } from "./column-said.ts";
import type { RowSaid } from "./rows-said.ts";
import { takeUnits } from "./units.ts";

/** Which indicator a row and a column name together. */
export function nameCell(row: RowSaid, column: ColumnSaid, ofTitle: FoundIndicator | null): Named {
  const apart = nameApart(row, column, ofTitle);
  return typeof apart === "string" && apart !== "none" ? (joined(row, column) ?? apart) : apart;
}

/** 粮食 beside 播种面积: neither says enough, both together do. */
function joined({ node, heading, context, region }: RowSaid, column: ColumnSaid): FoundIndicator | null {
  const own = heading.contents.at(-1);
  const over = column.heading.contents.at(-1) ?? takeUnits(column.heads.at(-1) ?? "").rest;
  if (region !== null || node.label === "" || own === undefined || over === "") return null;
  const found = findIndicator(own + over, context);
  return found === "ambiguous" ? null : found;
}

function nameApart(row: RowSaid, column: ColumnSaid, ofTitle: FoundIndicator | null): Named {
  const own = row.indicator === "none" ? (ofTitle ?? "none") : row.indicator;
  if (column.indicator === "none" || repeats(column, own)) return own;
  if (row.indicator === "none") return isCutShort(column, own) ? own : column.indicator;
  if (typeof column.indicator === "string") return column.indicator;
  return both(row, column.indicator);
}

/** 电量 over 全社会用电量 only says again how the name ends. */
function repeats({ indicator, group }: ColumnSaid, named: Named): boolean {
  if (typeof indicator !== "string" || typeof named === "string") return false;
  const { name, aliases } = named.indicator;
  // The group, for the growth beside 电量 is its growth.
  return group.split("|").every((words) => words.length > 1 && [name, ...aliases].some((each) => each.endsWith(words)));
}

/** 用电量 under 工业用电量 is that of industry, though alone it names everybody's; 出口 under 进出口 is a part of it. */
function isCutShort({ group, indicator }: ColumnSaid, named: Named): boolean {
  if (typeof named === "string") return false;
  if (typeof indicator !== "string" && isPartOf(indicator.indicator.code, named.indicator.code)) return false;
  const { name, aliases } = named.indicator;
  return group.length > 1 && [name, ...aliases].some((each) => each.endsWith(group) && each !== group);
}

/** Row and column both name something: the row is a part of what the column counts (第二产业 under 固定资产投资), or they clash. */
function both(row: RowSaid, column: FoundIndicator): Named {
  const { code } = column.indicator;
  const within = findIndicator(row.node.label, [code, ...row.context]);
  // 规模以上服务业 under 营业收入 is the whole of what the column counts.
  if (typeof within !== "object" || within === null) {
    if (findSubject(row.node.label) === column.indicator.group) return column;
  }
  if (within === null) return "unknown";
  if (within === "ambiguous") return "ambiguous";
  const alone = row.indicator;
  const isOwn =
    typeof alone !== "string" && alone.indicator.code === within.indicator.code && alone.industry === within.industry;
  return !isOwn || isPartOf(within.indicator.code, code) ? within : "ambiguous";
}

function isPartOf(code: string, whole: string): boolean {
  for (let at: string | undefined = code; at; at = indicatorByCode(at)?.parent) if (at === whole) return true;
  return false;
}

/** 存款余额 under 人民币存贷款 counts the deposits in renminbi alone. */
export function inRenminbi(found: FoundIndicator, around: readonly string[]): FoundIndicator {
  const words = around.join();
  const other = indicatorByCode(`${found.indicator.code}-rmb`);
  return other && /人民币/.test(words) && !/外币/.test(words) ? { ...found, indicator: other } : found;
}

/** Counted in dollars, 出口 is another indicator; its growth stands in the same columns as its level. */
export function inCurrency(found: FoundIndicator, units: readonly string[]): FoundIndicator {
  for (const unit of units) {
    const other = indicatorByCode(indicatorInUnit(found.indicator.code, unit));
    if (other && other !== found.indicator) return { ...found, indicator: other };
  }
  return found;
}
