import type { Span } from "../../period/index.ts";
import { type ColumnSaid, isLevel, measureOf } from "./column-said.ts";
import type { Partial } from "./periods.ts";
import { isPoints } from "./units.ts";

/**
 * Columns complete one another: what one leaves unsaid stands in those beside it.
 * @param title period of the titles, whose month holds for all columns that name none
 */
export const completeColumns = (columns: readonly ColumnSaid[], title: Partial | null): ColumnSaid[] =>
  completePeriods(completeNames(columns), title).map((column, _, completed) => changeBetween(column, completed));

/** 增速 and 排名 after a column that names an indicator or a region speak of the same: 工业投资增速 | 排名 | 民间投资增速 | 排名. */
function completeNames(columns: readonly ColumnSaid[]): ColumnSaid[] {
  const completed: ColumnSaid[] = [];
  for (const column of columns) {
    const { measure, lastYear, contents } = column.heading;
    const isSilent = contents.length === 0 && (lastYear || !isLevel(column));
    // 全省位次 after 全省增速 is still the rank of the table's own place.
    const isAmong = measure !== null && "among" in measure && measure.among !== undefined;
    const left = [...completed].reverse().find(({ region }) => !isAmong || region === null);
    if (!left || !isSilent) completed.push(column);
    else {
      const indicator = isUnclear(left, completed) ? "ambiguous" : left.indicator;
      completed.push({ ...column, indicator, region: left.region, group: left.group });
    }
  }
  return completed;
}

/** 总量 | 企业数 | 增速: the growth may be that of the amount before the count. */
function isUnclear(left: ColumnSaid, before: readonly ColumnSaid[]): boolean {
  if (!isLevel(left) || !isCount(left)) return false;
  return before.some(
    (each) =>
      isLevel(each) &&
      !isCount(each) &&
      each.group !== left.group &&
      !before.some((other) => other.group === each.group && measureOf(other) === "yoy"),
  );
}

const isCount = ({ indicator }: ColumnSaid): boolean =>
  typeof indicator !== "string" && /^[个户家处所人]$/.test(indicator.indicator.unit);

/**
 * A column that says only 累计 takes the month of the columns it stands among; one that says nothing (增速, 排名) takes the whole
 * period of the column on its left: in 本月 | 累计 | 增速 the growth is that of 累计.
 */
function completePeriods(columns: readonly ColumnSaid[], title: Partial | null): ColumnSaid[] {
  const completed: ColumnSaid[] = [];
  for (const column of columns) {
    const { period } = column;
    if (period?.month != null) completed.push(column);
    else if (period)
      completed.push(
        period.span === null ? column : { ...column, period: { ...period, month: monthFor(column, columns, title) } },
      );
    else
      completed.push({
        ...column,
        period: contrasted(column, columns, title) ?? inherited(column, completed, columns, title),
      });
  }
  return completed;
}

/**
 * In 同比 | 1-10月同比 under 2023年10月 the one that says nothing is the month's; in 上年同月=100 | 上年同期=100 the latter is the
 * year to date.
 */
function contrasted(column: ColumnSaid, columns: readonly ColumnSaid[], title: Partial | null): Partial | null {
  const measure = measureOf(column);
  const twins = columns.filter(
    (each) =>
      each !== column &&
      each.group === column.group &&
      each.region === column.region &&
      measureOf(each) === measure &&
      each.heading.lastYear === column.heading.lastYear,
  );
  const isSaid = (span: Span): boolean => twins.some(({ period }) => period?.span === span);
  const alone = { year: null, month: title?.month ?? null, endOfMonth: false };
  if (measure === "index-100" && isSaid("month") && !isSaid("ytd")) return { ...alone, span: "ytd" };
  const isOpen = title?.month != null && title.span === null;
  return isOpen && twins.length === 1 && isSaid("ytd") ? { ...alone, span: "month" } : null;
}

/** 1-10月 | 1-9月 | 变动（百分点）: beside the growth of two reports that follow one another a bare change is theirs. */
function changeBetween(column: ColumnSaid, columns: readonly ColumnSaid[]): ColumnSaid {
  const { measure, units, contents } = column.heading;
  if (measure?.measure !== "unsupported" || contents.length > 0 || !units.some(isPoints)) return column;
  const growth = columns.filter(
    (each) =>
      each.group === column.group &&
      !each.heading.lastYear &&
      (measureOf(each) === "yoy" || (measureOf(each) === "unsaid" && each.heading.units.includes("%"))),
  );
  const [now, before, ...others] = growth.map(({ period }) => period).sort((a, b) => (b?.month ?? 0) - (a?.month ?? 0));
  const isNext =
    now?.month != null && before?.month === now.month - 1 && before.span === now.span && before.year === now.year;
  if (!isNext || others.length > 0) return column;
  return { ...column, period: now, heading: { ...column.heading, measure: { measure: "yoy-change" } } };
}

/** The month that the columns of the same thing name, else the title's, else that of all columns; none of several. */
function monthFor(column: ColumnSaid, columns: readonly ColumnSaid[], title: Partial | null): number | null {
  const peers = monthsOf(columns.filter(({ group }) => group === column.group));
  if (peers.length === 1) return peers[0] ?? null;
  if (title?.month != null) return title.month;
  const all = peers.length > 0 ? peers : monthsOf(columns);
  return all.length === 1 ? (all[0] ?? null) : null;
}

const monthsOf = (columns: readonly ColumnSaid[]): number[] => [
  ...new Set(columns.filter(isFigure).flatMap(({ period }) => period?.month ?? [])),
];

/**
 * From the column on the left that is not already told of by a column like this one: the newest of them, of the newest the
 * nearest. A level that says nothing itself stands at the title's period, and so does what tells of it.
 */
function inherited(
  column: ColumnSaid,
  before: readonly ColumnSaid[],
  columns: readonly ColumnSaid[],
  title: Partial | null,
): Partial | null {
  const isWhole = title?.month != null && title.span !== null;
  if (isWhole && isLevel(column) && !column.heading.lastYear) return null;
  const ofGroup = [...before].reverse().filter((each) => each.group === column.group && isFigure(each));
  const left = ofGroup.filter((each) => each.period !== null);
  const months = new Set(left.filter((each) => !isOtherYear(each, columns)).map(({ period }) => period?.month));
  if (months.size > 1 && isComparison(column)) return latest(left);
  const told = ofGroup.filter(
    (each) => measureOf(each) === measureOf(column) && each.heading.lastYear === column.heading.lastYear,
  );
  const peers = newestFirst(isWhole ? ofGroup : left, columns, title);
  const chosen = peers.find((each) => !told.some(({ period }) => isSamePeriod(period, each.period))) ?? peers[0];
  if (chosen) return chosen.period;
  const periods = columns.filter(isFigure).flatMap(({ period }) => period ?? []);
  const distinct = new Map(periods.map((period) => [JSON.stringify(period), period]));
  const [only, ...others] = distinct.values();
  return isWhole || only === undefined || others.length > 0 || isElsewhen(only, title) ? null : only;
}

/** Plans and other things without an address lend no period. */
const isFigure = (column: ColumnSaid): boolean => measureOf(column) !== "unsupported";

function newestFirst(peers: readonly ColumnSaid[], columns: readonly ColumnSaid[], title: Partial | null) {
  const years = columns.flatMap(({ period }) => period?.year ?? []);
  const year = title?.year ?? (years.length > 0 ? Math.max(...years) : 0);
  const dateOf = ({ period }: ColumnSaid): number =>
    period?.month == null && period?.year == null
      ? Number.POSITIVE_INFINITY
      : (period.year ?? year) * 100 + (period.month ?? title?.month ?? 0);
  const now = Math.min(
    Math.max(...peers.filter((each) => !isOtherYear(each, columns)).map(dateOf)),
    title?.month == null ? Number.POSITIVE_INFINITY : year * 100 + title.month,
  );
  const isOlder = (each: ColumnSaid): boolean => isOtherYear(each, columns) || dateOf(each) < now;
  return [...peers.filter((each) => !isOlder(each)), ...peers.filter(isOlder)];
}

/** 2019年1-8月 over one column says nothing about the others under 2021年1-8月. */
const isElsewhen = (period: Partial, title: Partial | null): boolean =>
  (title?.year != null && period.year !== null && period.year !== title.year) ||
  (title?.month != null && period.month !== null && period.month !== title.month);

const isSamePeriod = (a: Partial | null, b: Partial | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/** 1-5月增速 | 1-4月增速 | 增减百分点: the change is that of the newer period, as are last year's figures. */
const isComparison = (column: ColumnSaid): boolean =>
  column.heading.lastYear ||
  ["yoy-change", "yoy-change-year", "rank-change", "vs-parent", "vs-nation"].includes(measureOf(column));

function latest(columns: readonly ColumnSaid[]): Partial | null {
  const [newest] = [...columns].sort(
    (a, b) => (b.period?.year ?? 0) - (a.period?.year ?? 0) || (b.period?.month ?? 0) - (a.period?.month ?? 0),
  );
  return newest?.period ?? null;
}

/** 2016年累计 beside 12月累计 is the base of the growth, not its period. */
const isOtherYear = ({ period, heading }: ColumnSaid, columns: readonly ColumnSaid[]): boolean =>
  heading.lastYear ||
  (period?.year != null &&
    columns.some(
      (each) =>
        each.period !== null &&
        !each.heading.lastYear &&
        (each.period.year ?? (period.year ?? 0) + 1) > (period.year ?? 0),
    ));
