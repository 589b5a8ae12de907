import { guessHome, type RegionCode } from "../../catalogue/index.ts";
import type { Book, ReadingContext } from "../types.ts";
import { openDialect } from "./dialect.ts";
import { readHeading } from "./heading.ts";
import { bookPeriod, type Partial, periodOfFile } from "./periods.ts";
import { namesIn, placeInTitle } from "./places.ts";
import { nameOf } from "./subjects.ts";
import type { Sheetful, Table } from "./table.ts";
import { type Setting, titlesOf } from "./table-said.ts";

/** What holds for the whole book, told by its visible sheets together, its name and the person. */
export function settingOf(book: Book, visible: readonly Sheetful[], context: ReadingContext): Setting {
  const tables = visible.flatMap((sheet) => sheet.tables);
  return {
    home: context.home ?? homeOf(book, visible, tables),
    period: bookPeriod(tables.map(periodsSaid), periodOfFile(book.fileName), context.month),
    dialect: openDialect(context.dialect),
  };
}

/** Whose bulletin it is: from the counties its tables name, else from a place in a title or in the file's name. */
function homeOf(book: Book, visible: readonly Sheetful[], tables: readonly Table[]): RegionCode | null {
  const words = tables.flatMap(({ lines, columns }) => [
    ...lines.flatMap((line) => line.labels),
    ...columns.flatMap(({ heads }) => heads),
  ]);
  const found = guessHome(words.map((label) => label.trim()));
  if (found !== null) return found;
  for (const title of [...visible.flatMap(({ titles }) => titles), book.fileName.replace(/\.\w+$/, "")]) {
    const named = placeInTitle(title, null)?.place.code ?? guessHome(namesIn(title));
    if (named) return named;
  }
  return null;
}

const periodsSaid = (table: Table): Partial[] => [
  ...titlesOf(table).flatMap(({ heading }) => heading.period ?? []),
  ...table.columns.flatMap(({ heads }) => {
    const { period, measure, lastYear, yearsBack } = readHeading(heads, nameOf);
    // 全年目标 and 去年全年 say nothing about the period of the report.
    return period === null || lastYear || yearsBack || measure?.measure === "unsupported" ? [] : [period];
  }),
];
