import { industryNumber, sizeNumber } from "@diaodu/core/catalogue";
import { type FormCode, form, isCollectedIn } from "@diaodu/core/collect";
import type { Need, Observations, Point, Sums } from "@diaodu/core/figures";
import type { Month } from "@diaodu/core/period";
import { type CellsWanted, type CubeCell, type CubeOptions, formsWithCubes, readCube } from "../close/index.ts";
import type { Db } from "../store/index.ts";
import { stretchesOf } from "../store/index.ts";
import { readFirms } from "./firm-observations.ts";
import { formFigure } from "./form-figures.ts";
import { sumsOfCell } from "./report-sums.ts";

type SumsReader = NonNullable<Observations["sums"]>;

/**
 * What enterprises' reports add up to of the figures needed: cells of the cubes, and single reports where one enterprise is
 * asked about. Run it as an actor.
 * @returns null where there is no cube of any region asked about: most places publish figures only
 */
export async function readSums(tx: Db, needs: readonly Need[], options: CubeOptions = {}): Promise<SumsReader | null> {
  const ofForms = needs.filter(({ indicator }) => formFigure(indicator));
  const held = await formsWithCubes(tx, [...new Set(ofForms.flatMap(({ months }) => [...months.keys()]))]);
  if (held.size === 0) return null;
  const cells: CubeCells = new Map();
  for (const code of held) {
    const wanted = cellsWanted(code, ofForms);
    for (const cell of wanted.length > 0 ? await readCube(tx, code, wanted, options) : [])
      cells.set(cellKey(code, cell.industry, cell.size, cell.region, cell.month), cell);
  }
  const firms = await readFirms(tx, ofForms, held, options);
  return (point) =>
    point.enterprise ? firms(point, cellOf({ ...point, industry: "", size: "" }, cells)) : ofCell(point, cells);
}

type CubeCells = Map<string, CubeCell>;
const cellKey = (form: FormCode, industry: number, size: number, region: number, month: number) =>
  `${form};${industry};${size};${region};${month}`;

function cellOf({ indicator, industry, size, region, month }: Point, cells: CubeCells): CubeCell | undefined {
  const figure = formFigure(indicator.code);
  const trade = industryNumber(industry);
  if (!figure || trade === null) return undefined;
  return cells.get(cellKey(figure.form.code, trade, sizeOf(size), region, month));
}

function ofCell(point: Point, cells: CubeCells): Sums | undefined {
  const figure = formFigure(point.indicator.code);
  const cell = cellOf(point, cells);
  return figure && cell && point.span !== "quarter" ? sumsOfCell(figure, cell, point.span) : undefined;
}

const sizeOf = (size: string): number => (size === "" ? 0 : sizeNumber(size as Parameters<typeof sizeNumber>[0]));

/** Cells of one form, each asked for once however many indicators are read from it. */
function cellsWanted(code: FormCode, needs: readonly Need[]): CellsWanted[] {
  const byPart = new Map<string, Need>();
  for (const need of needs) {
    if (formFigure(need.indicator)?.form.code !== code) continue;
    // An enterprise's figures stand with those of all its region.
    const part = need.enterprise === "" ? need : { ...need, industry: "", size: "" };
    const key = `${part.industry};${part.size}`;
    const held = byPart.get(key);
    if (held) addMonths(held.months, need.months);
    else byPart.set(key, { ...part, series: key, months: copyOf(need.months) });
  }
  return [...byPart.values()].flatMap((need) => rangesOf(code, need));
}

const copyOf = (months: Need["months"]): Need["months"] =>
  new Map([...months].map(([region, each]) => [region, new Set(each)]));

function addMonths(to: Need["months"], from: Need["months"]) {
  for (const [region, months] of from) {
    const held = to.get(region);
    if (!held) to.set(region, new Set(months));
    else for (const month of months) held.add(month);
  }
}

/** Ranges of regions with all months in which they are wanted. */
function rangesOf(code: FormCode, need: Need): CellsWanted[] {
  const industry = industryNumber(need.industry);
  if (industry === null) return [];
  const ranges = new Map<string, CellsWanted & { months: Month[] }>();
  for (const { month, first, last } of stretchesOf(need)) {
    if (!isCollectedIn(form(code), month)) continue;
    const key = `${first}-${last}`;
    const held = ranges.get(key);
    if (held) held.months.push(month);
    else ranges.set(key, { first, last, industry, size: sizeOf(need.size), months: [month] });
  }
  return [...ranges.values()];
}
