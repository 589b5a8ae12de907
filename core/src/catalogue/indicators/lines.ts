import type { Row } from "./define.ts";

/** One line of a compact table of indicators: code|name|English name|unit|short names and other names. */
interface Line {
  code: string;
  name: string;
  english: string;
  unit: string;
  others: readonly string[];
}

/**
 * Rows out of a table in which an indicator is one line, for lists of which every entry is of the same kind.
 * @throws where a line lacks its code or a name: a fault of ours
 */
export const linesOf = (table: string, row: (line: Line) => Row): Row[] =>
  table
    .trim()
    .split("\n")
    .map((text) => {
      const [code, name, english, unit = "", ...others] = text.trim().split("|");
      if (!code || !name || !english) throw new Error(`a line of indicators lacks a part: ${text}`);
      return row({ code, name, english, unit, others });
    });
