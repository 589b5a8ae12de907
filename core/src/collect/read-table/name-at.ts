import type { RegionCode } from "../../catalogue/index.ts";
import type { ReadCell } from "../types.ts";
import type { Named } from "./column-said.ts";
import { nameCell } from "./name-cell.ts";
import { partOf } from "./places.ts";
import type { Spot } from "./spot.ts";
import { taughtIndicator, taughtPlace } from "./taught.ts";

/** Whose figure a value is. Null where the row should name a region and names none that we know. */
export function placeAt({ said, row, column }: Spot, words: ReadCell["words"]): RegionCode | null {
  const taught = taughtPlace(said.setting.dialect, words);
  if (taught !== null || row.strangePlace) return taught;
  const whole = row.region ?? column.region ?? said.place;
  return column.partOfRow === null || whole === null ? whole : partOf(whole, column.partOfRow);
}

/** What a value counts: as taught, as row and column say, as the rows above say, as the title says. */
export function nameAt({ said, row, column }: Spot, words: ReadCell["words"]): Named {
  const taught = taughtIndicator(said.setting.dialect, words);
  if (taught !== null) return taught;
  const own = nameCell(row, column, said.underHeadings ? null : said.ofTitle);
  if (own !== "none") return own;
  // A row that says only 增速, or a region under a heading: the rows above name the indicator.
  for (const parent of row.node.parents) {
    const above = said.rows.get(parent)?.indicator;
    if (above !== undefined && above !== "none") return above;
  }
  return said.ofTitle ?? "unknown";
}
