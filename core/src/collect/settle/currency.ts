import { indicator as indicatorOf } from "../../catalogue/index.ts";
import type { Dialect } from "../read-table/dialect.ts";
import { taughtIndicator } from "../read-table/taught.ts";
import type { ReadCell } from "../types.ts";

const amounts: ReadonlySet<string> = new Set(["level", "base", "from-year-start", "from-year-start-base"]);
/** A currency, or a unit of one, among the words of a cell. */
const currencyWords = /元|人民币|本币|美金|\b(?:usd|rmb|cny|yuan|dollars?)\b|_(?:usd|rmb|cny|yuan)/i;

/** Yuan and dollars of one thing: the code that stands for both. */
export const pairOf = (code: string | null): string | null => {
  const of = indicatorOf(code ?? "");
  if (!of?.otherCurrency) return null;
  return of.code < of.otherCurrency ? of.code : of.otherCurrency;
};

/**
 * Growth of exports that says no currency: the amounts beside it tell, else those of the table, else those of the whole file, where
 * they are in one currency. Where nothing tells, it stays open between the two: in customs tables 出口同比 is in dollars as often
 * as not, and which it is can differ by several points.
 */
export function inSaidCurrency(cells: readonly ReadCell[], dialect: Dialect): ReadCell[] {
  const known = currenciesOf(cells);
  return cells.map((cell) => {
    const pair = cell.status === "read" ? pairOf(cell.indicator) : null;
    if (pair === null || amounts.has(cell.measure ?? "") || saysCurrency(cell)) return cell;
    if (taughtIndicator(dialect, cell.words)) return cell;
    const told = known(cell, pair);
    if (told !== null) return { ...cell, indicator: told };
    const other = indicatorOf(cell.indicator ?? "")?.otherCurrency ?? "";
    return { ...cell, status: "unknown", reason: "unknown-currency", candidates: [cell.indicator ?? "", other] };
  });
}

const saysCurrency = ({ words }: ReadCell): boolean =>
  currencyWords.test(`${words.title} ${words.row} ${words.column}`.toLowerCase());

/** Looks up the one currency of the amounts nearest to a cell; null where there are none or both. */
function currenciesOf(cells: readonly ReadCell[]): (cell: ReadCell, pair: string) => string | null {
  const byPlace = new Map<string, Set<string>>();
  for (const cell of cells) {
    const pair = cell.status === "read" && amounts.has(cell.measure ?? "") ? pairOf(cell.indicator) : null;
    if (pair === null || cell.indicator === null) continue;
    for (const place of placesOf(cell, pair)) byPlace.set(place, (byPlace.get(place) ?? new Set()).add(cell.indicator));
  }
  return (cell, pair) => {
    const [nearest] = placesOf(cell, pair).flatMap((place) => byPlace.get(place) ?? []);
    return nearest?.size === 1 ? ([...nearest][0] ?? null) : null;
  };
}

/** From near to far: the row, the same words at the same time and place, the same words, the table, the sheet, the file. */
const placesOf = ({ sheet, cell, region, month, words }: ReadCell, pair: string): string[] => [
  `${sheet}|${cell.replace(/^[A-Z]+/, "")}|${pair}`,
  `${sheet}|${words.title}|${words.row}|${region}|${month}|${pair}`,
  `${sheet}|${words.title}|${words.row}|${pair}`,
  `${sheet}|${words.title}|${pair}`,
  `${sheet}|${pair}`,
  pair,
];
