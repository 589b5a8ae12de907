import type { RegionCode } from "../../catalogue/index.ts";
import type { Month } from "../../period/index.ts";
import { openDialect } from "../read-table/dialect.ts";
import { underMerges } from "../read-table/read-sheet.ts";
import type { Grid, ReadCell, ReadingContext } from "../types.ts";
import { besideValues } from "./beside-values.ts";
import { valueColumns } from "./columns.ts";
import { frameOf, isDownload } from "./frame.ts";
import { rowReader } from "./row.ts";
import { readValues } from "./values.ts";
import { wholeFile } from "./whole-file.ts";

/** What a data file was taken for. */
export interface SeriesReading {
  cells: ReadCell[];
  /** Whose figures those are that name no region. */
  home: RegionCode | null;
  month: Month | null;
  /** Some rows name no region, and neither the file nor the person says whose they are. */
  needsHome: boolean;
}

/** Is the grid a data file (one header row, then rows of one shape), a database's download, or a table for people? */
export function looksLikeSeries(grid: Grid): "series" | "download" | "other" {
  const frame = frameOf(grid);
  if (frame === null) return "other";
  return isDownload(frame) ? "download" : "series";
}

/**
 * Reads a data file: a row a value (period, region, indicator, measure, value, unit), a row a period with a column for each
 * series, or periods to the right as in the bureau's downloads. Every number comes back once, with its address or a reason.
 * @param fileName where the file itself does not tell, its name may: national_…, …_2017_12.csv
 */
export function readSeries(grid: Grid, context: ReadingContext, fileName = grid.sheet): SeriesReading {
  const frame = frameOf(grid);
  if (!frame) return { cells: [], home: null, month: null, needsHome: false };
  const file = wholeFile(frame, fileName, context);
  const rows = frame.rows.map(rowReader(frame, file.home));
  const columns = valueColumns(frame, file.home);
  const reader = { frame, file, rows, columns, dialect: openDialect(context.dialect) };
  return {
    cells: [...besideValues(frame), ...readValues(reader), ...underMerges(frame.sheet)],
    home: file.home,
    month: file.month,
    needsHome: file.home === null && rows.some((row) => row.region === null && !columns.every(({ region }) => region)),
  };
}
