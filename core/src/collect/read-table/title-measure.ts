import type { ColumnSaid } from "./column-said.ts";
import { measureOf } from "./column-said.ts";
import { isImplied } from "./heading.ts";
import type { MeasureWord } from "./measure-words.ts";
import type { Title } from "./subjects.ts";
import type { Table } from "./table.ts";
import { asUnits, isPoints } from "./units.ts";

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
  if (isImplied(column.heading.measure) && tellsGrowth(titles, columns, table)) return { measure: "yoy" };
  const said = titles.findLast(({ heading }) => heading.measure)?.heading.measure ?? null;
  if (said?.measure !== "rank") return said;
  const others = columns.some((each) => each !== column && measureOf(each) === "rank");
  if (!others && arePlaces(table, column)) return said;
  return said.of === "yoy" ? { measure: "yoy" } : null;
}

/**
 * Is 上年同期 a growth, as all else is? In 本期 | 上年同期 | 增幅 it is the level, whatever the title says.
 */
function tellsGrowth(titles: readonly Title[], columns: readonly ColumnSaid[], { unitLines }: Table): boolean {
  const units = [
    ...columns.flatMap(({ heading }) => heading.units),
    ...unitLines.flatMap((line) => asUnits(line) ?? []),
  ];
  if (units.some((unit) => unit !== "%" && !isPoints(unit))) return false;
  const ofTitle = titles.findLast(({ heading }) => heading.measure)?.heading.measure?.measure === "yoy";
  const said = columns.map((column) => (isImplied(column.heading.measure) ? "implied" : measureOf(column)));
  const now = columns.some(({ heading }) => isImplied(heading.measure) && !heading.lastYear);
  if (said.includes("yoy")) return !now && said.every((each) => each === "implied" || growthWords.includes(each));
  return ofTitle && said.every((each) => each === "implied" || each === "unsaid" || growthWords.includes(each));
}

const growthWords: readonly string[] = [
  "yoy",
  "yoy-change",
  "rank",
  "rank-change",
  "vs-parent",
  "vs-nation",
  "unsupported",
];

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
