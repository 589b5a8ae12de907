import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type ReadCell, readBook } from "@diaodu/core/collect";
import { describe, expect, it } from "vitest";
import { openFile } from "./open/open-file.ts";

/** One cell as a person reads it; `unread` must not be stored, `orUnread` may be left. */
interface Expected {
  sheet: string;
  cell: string;
  region?: number;
  indicator?: string;
  month?: number;
  span?: string;
  measure?: string;
  unit?: string;
  value: number;
  unread?: boolean;
  orUnread?: boolean;
}
interface Case {
  file: string;
  import: string;
  cells: Expected[];
}

const folder = fileURLToPath(new URL("../../../../shared/cases/import/", import.meta.url));
const cases = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith(".expected.json"))
      .sort()
      .map((name) => JSON.parse(readFileSync(folder + name, "utf8")) as Case)
  : [];
if (cases.length === 0)
  console.warn("SKIPPED: ../shared/cases/import is absent, no export of others is read in this run");

const nameOf = ({ indicator, industry }: ReadCell): string => `${indicator}${industry ? `:${industry}` : ""}`;

/** The index on last month may be kept as its change, and an index of anything but prices as its growth. */
const isValue = (cell: ReadCell, { value, measure }: Expected): boolean =>
  Math.abs((cell.value ?? Number.NaN) - value) < 1e-9 && cell.measure === measure;

const isRight = (cell: ReadCell, one: Expected): boolean =>
  cell.region === one.region &&
  nameOf(cell) === one.indicator &&
  cell.month === one.month &&
  cell.span === one.span &&
  cell.unit === one.unit &&
  isValue(cell, one);

type Mark = "right" | "unread" | "missed" | "wrong";
function markOf(cell: ReadCell | undefined, one: Expected): Mark {
  const isStored = cell?.status === "read" && cell.reason === undefined;
  if (!isStored || !cell) return one.unread || one.orUnread ? "unread" : "missed";
  return !one.unread && isRight(cell, one) ? "right" : "wrong";
}

function optionsOf({ import: command }: Case) {
  const { values } = parseArgs({
    args: command.split(/\s+/).slice(4),
    strict: false,
    allowPositionals: true,
    options: { home: { type: "string" }, month: { type: "string" } },
  });
  const number = (value: unknown) => (value === undefined ? undefined : Number(value));
  return { home: number(values.home), month: number(values.month) };
}

function score(one: Case): { cell: string; mark: Mark; told: string }[] {
  const opened = openFile(readFileSync(folder + one.file), one.file);
  if (!opened.ok) throw new Error(`${one.file} should open`);
  const { home, month } = optionsOf(one);
  const { cells } = readBook(opened.value, {
    dialect: [],
    ...(home === undefined ? {} : { home: home as never }),
    ...(month === undefined ? {} : { month: month as never }),
  });
  const found = new Map(cells.map((cell) => [`${cell.sheet}!${cell.cell}`, cell]));
  return one.cells.map((expected) => {
    const cell = found.get(`${expected.sheet}!${expected.cell}`);
    const told = cell
      ? `${cell.status}${cell.reason ? `(${cell.reason})` : ""} ${cell.region} ${nameOf(cell)} ${cell.month} ${cell.span} ${cell.measure} ${cell.value}${cell.unit}`
      : "nothing";
    return { cell: expected.cell, mark: markOf(cell, expected), told };
  });
}

describe.skipIf(cases.length === 0)("exports of many makers", () => {
  it.each(cases.map((one) => [one.file, one] as const))("%s: nothing is stored wrong", (file, one) => {
    const marks = score(one);
    const count = (mark: Mark) => marks.filter((each) => each.mark === mark).length;
    console.info(
      `${file}: right ${count("right")}, unread ${count("unread")}, missed ${count("missed")}, wrong ${count("wrong")}`,
    );
    if (process.env.VERBOSE)
      for (const { cell, mark, told } of marks) if (mark !== "right") console.info(`   ${cell} ${mark}: ${told}`);
    expect(marks.filter(({ mark }) => mark === "wrong")).toEqual([]);
  });
});
