import type { ColumnSaid } from "./column-said.ts";
import { measureOf } from "./column-said.ts";
import type { MeasureWord } from "./measure-words.ts";
import type { Title } from "./subjects.ts";
import type { Table } from "./table.ts";
import { isPoints } from "./units.ts";

/**
 * The measure that the titles tell for columns which tell none themselves. 增速排名 over numbers with decimals, or beside a
 * column of ranks, announces the growth as well.
 */
export function titleMeasure(
  titles: readonly Title[],
  columns: readonly ColumnSaid[],
  column: ColumnSaid,
  table: Table,
): MeasureWord | null {
  if (isImplied(column) && tellsGrowth(titles, columns)) return { measure: "yoy" };
  const said = titles.findLast(({ heading }) => heading.measure)?.heading.measure ?? null;
  if (said?.measure !== "rank") return said;
  const others = columns.some((each) => each !== column && measureOf(each) === "rank");
  if (!others && arePlaces(table, column)) return said;
  return said.of === "yoy" ? { measure: "yoy" } : null;
}

/** A bare 上年同期. */
export const isImplied = ({ heading: { measure } }: ColumnSaid): boolean =>
  measure !== null && "implied" in measure && measure.implied === true;

/** Are all figures growth, as far as anything is said? */
function tellsGrowth(titles: readonly Title[], columns: readonly ColumnSaid[]): boolean {
  const said = columns.filter((each) => !isImplied(each)).map(measureOf);
  const ofTitle = titles.findLast(({ heading }) => heading.measure)?.heading.measure?.measure;
  const growth = ["yoy", "yoy-change", "rank", "rank-change", "vs-parent", "vs-nation", "unsupported"];
  const amounts = columns.some(({ heading }) => heading.units.some((unit) => unit !== "%" && !isPoints(unit)));
  return (
    !amounts &&
    said.every((each) => growth.includes(each) || (each === "unsaid" && ofTitle === "yoy")) &&
    (said.includes("yoy") || ofTitle === "yoy")
  );
}

const arePlaces = ({ lines }: Table, { column }: ColumnSaid): boolean =>
  lines.every(({ values }) =>
    values.every(({ column: at, value }) => at !== column || value === null || (Number.isInteger(value) && value >= 1)),
  );

/** Growth, shares and ranks are no amounts; ranks are no percentages either. */
export const fitsUnits = ({ measure }: MeasureWord, units: readonly string[]): boolean => {
  const inPercent = units.some((unit) => unit === "%" || isPoints(unit));
  if (measure === "rank" || measure === "rank-change") return !inPercent;
  return measure === "level" || units.length === 0 || inPercent;
};
