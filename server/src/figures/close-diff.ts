import type { Measure } from "@diaodu/core/address";
import { industry, industryCode, type Region, type RegionCode, region } from "@diaodu/core/catalogue";
import { form } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Figure, figureOf, pointDifference, type Workings } from "@diaodu/core/figures";
import {
  type CellDiff,
  type ClosePlace,
  type CubeCell,
  type PublicationDiff,
  publicationDiff,
  readCube,
} from "../close/index.ts";
import { type Actor, asActor, type Db } from "../store/index.ts";
import type { CloseDiff } from "./close-schemas.ts";
import { correctionsOf } from "./corrections.ts";
import { namesOf } from "./enterprise-members.ts";
import { figureFault } from "./errors.ts";
import { type FormFigure, mainLine, usualSpanOf } from "./form-figures.ts";
import { computeFigures } from "./resolve.ts";

/** What became of a month since it was published: which figures changed, by how many points, and which enterprise did it. */
export async function closeDiff(db: Db, actor: Actor, place: ClosePlace): Promise<Result<CloseDiff>> {
  const at = region(place.region);
  if (!at) return refuse(figureFault("figures/unknown-region", { code: place.region }));
  const line = mainLine(form(place.form));
  const held = await asActor(db, actor, async (tx) => {
    const diff = await publicationDiff(tx, place);
    const names = await namesOf(tx, at.code, place.month, [
      ...new Set(diff.reports.map(({ enterpriseId }) => enterpriseId)),
    ]);
    return { diff, names, whole: await wholeOf(tx, place) };
  });
  const cells = await changedCells(db, actor, place, line, held.diff.cells);
  return ok({ ...headOf(line, held.diff), cells, reports: correctionsOf(line, held) });
}

async function wholeOf(tx: Db, { form: code, month, region: at }: ClosePlace): Promise<CubeCell | undefined> {
  const wanted = { first: at, last: at, industry: 0, size: 0, months: [month] };
  const [cell] = await readCube(tx, code, [wanted], { now: true });
  return cell;
}

const headOf = (line: FormFigure, { publication }: PublicationDiff) => ({
  publication,
  span: usualSpanOf(line),
  indicatorName: line.of.name,
  unit: line.of.unit,
});

type Cell = CloseDiff["cells"][number];

/** The figures of each changed cell twice: as published, and over the reports as they are now. */
async function changedCells(db: Db, actor: Actor, { month }: ClosePlace, line: FormFigure, cells: readonly CellDiff[]) {
  const figuresOf = (options: { now?: boolean }) =>
    computeFigures(db, actor, options, (workings) => cells.map((cell) => cellFigures(cell, line, month, workings)));
  const [then, now] = [await figuresOf({}), await figuresOf({ now: true })];
  const rows = cells.flatMap((cell, at): Cell[] => {
    const [before, after] = [then[at], now[at]];
    return before && after ? [cellRow(cell, before, after)] : [];
  });
  return rows.sort((a, b) => Math.abs(b.changePp ?? 0) - Math.abs(a.changePp ?? 0) || a.region - b.region);
}

interface CellFigures {
  level: Figure;
  yoy: Figure;
}

function cellFigures(cell: CellDiff, line: FormFigure, month: ClosePlace["month"], workings: Workings): CellFigures {
  const filters = cell.industry === 0 ? {} : { industry: industryCode(cell.industry) };
  const at = { region: cell.region as RegionCode, indicator: line.of.code, month, span: usualSpanOf(line), filters };
  const figure = (measure: Measure) => figureOf({ ...at, measure }, workings);
  return { level: figure("level"), yoy: figure("yoy") };
}

function cellRow(cell: CellDiff, then: CellFigures, now: CellFigures): Cell {
  const change = pointDifference(now.yoy.value, then.yoy.value, then.yoy.decimals);
  const place: Region | null = region(cell.region);
  const code = cell.industry === 0 ? "" : industryCode(cell.industry);
  return {
    region: cell.region,
    regionName: place?.name ?? String(cell.region),
    industry: code,
    industryName: code === "" ? "" : (industry(code)?.name ?? code),
    level: { then: then.level, now: now.level },
    yoy: { then: then.yoy, now: now.yoy },
    changePp: change.status === "ok" ? change.value : null,
  };
}
