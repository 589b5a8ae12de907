import { plainWords, wordKey } from "../../catalogue/words.ts";
import type { SoughtColumn } from "./types.ts";

const unitWord =
  /^(?:计量)?(?:单位[:：]?)?([十百千万亿]*(?:元|美元|千瓦时|千瓦小时|度|人|户|家|吨|吨标准煤|平方米|%))$/u;
const bracket = /[(（]([^()（）]*)[)）]/gu;

/** The unit that a text names and nothing else. @example unitNamed("单位:千元") // 千元 */
export const unitNamed = (text: string): string | null => unitWord.exec(plainWords(text))?.[1] ?? null;

/** The unit in brackets, or after a comma, at the end of a heading. @example unitIn("工业总产值(千元)") // 千元 */
export function unitIn(heading: string): string | null {
  const plain = plainWords(heading);
  const candidates = [
    ...[...plain.matchAll(bracket)].map(([, inner = ""]) => inner),
    plain.split(/[,，/]/u).at(-1) ?? "",
  ];
  return candidates.map(unitNamed).find((unit) => unit !== null) ?? null;
}

/** What two spellings of a heading share. @example headingKey("工业总产值 （千元）") // 工业总产值 */
export function headingKey(heading: string): string {
  const bare = plainWords(heading)
    .replace(bracket, (whole, inner: string) => (unitNamed(inner) ? "" : whole))
    .replace(/[,，/]([^,，/]*)$/u, (whole, last: string) => (unitNamed(last) ? "" : whole));
  return wordKey(bare);
}

/** Every heading that means one of the columns, by its key. Joined words may stand in either order: 本月工业总产值. */
export function headingsOf(columns: readonly SoughtColumn[]): ReadonlyMap<string, SoughtColumn> {
  const headings = new Map<string, SoughtColumn>();
  const add = (words: string, column: SoughtColumn) => {
    if (!headings.has(words)) headings.set(words, column);
  };
  for (const column of columns) {
    for (const name of column.names.map(headingKey)) {
      for (const group of (column.under ?? [""]).map(headingKey)) {
        add(group + name, column);
        add(name + group, column);
      }
    }
  }
  return headings;
}
