import { isWithin, regionPath } from "@diaodu/core/catalogue";
import { Fold, layoutOf, rowColumns, treeOf } from "@diaodu/core/close";
import { form as formOf } from "@diaodu/core/collect";
import type { ReportDelta, StoredReport } from "../collect/index.ts";
import { asOwner, type Db } from "../store/index.ts";
import { addToCube } from "./add-to-cube.ts";
import { noteCorrected, noteUnranked, rootsOf, topRoot } from "./cube-roots.ts";
import { lockMonth } from "./month-lock.ts";
import type { ClosePlace } from "./month-state.ts";
import { rowOf } from "./report-rows.ts";
import { sumMonth } from "./sum-month.ts";

type FormMonth = Omit<ClosePlace, "region">;

/** Above so many changed reports summing the month again is quicker than adding each. */
const mostCorrections = 1000;

/** One side of a changed report: taken away as it was, or added as it is. */
interface Side {
  report: StoredReport;
  sign: 1 | -1;
}

/**
 * Keeps a month's cube true to changed reports: their differences are added to every cell above them. Where the cube was not summed
 * yet, or much has changed, it is summed anew. As owner, because a county's report counts in its city's sums: the caller has
 * checked whose the reports are, and has stored all of them.
 */
export async function correctMonth(tx: Db, at: FormMonth, deltas: readonly ReportDelta[]) {
  const sides = deltas.flatMap(sidesOf);
  if (sides.length === 0) return;
  const regions = [...new Set(sides.map(({ report }) => report.region))];
  const isMuch = deltas.length > mostCorrections;
  const before = await rootsOf(tx, at);
  await lockMonth(tx, at.form, at.month, [
    ...new Set(regions.map((region) => summedAt(isMuch ? before : new Set(), region))),
  ]);
  const roots = await rootsOf(tx, at);
  const places = [...new Set(regions.map((region) => summedAt(roots, region)))];
  const anew = places.filter((place) => isMuch || !roots.has(place));
  await asOwner(tx, async (owner) => {
    for (const region of anew) await sumMonth(owner, { ...at, region });
    // A county that was summed alone is summed again with its city.
    for (const region of places.filter((place) => !anew.some((above) => isWithin(place, above)))) {
      const some = sides.filter(({ report }) => summedAt(roots, report.region) === region);
      await addSides(owner, { ...at, region }, some);
    }
  });
}

/** Sent-back reports do not count. */
function sidesOf({ before, after }: ReportDelta): Side[] {
  const counts = (report: StoredReport | null): report is StoredReport =>
    report !== null && report.state !== "sent-back";
  return [
    ...(counts(before) ? [{ report: before, sign: -1 as const }] : []),
    ...(counts(after) ? [{ report: after, sign: 1 as const }] : []),
  ];
}

/** Where the month of a region is summed as a whole; where nowhere yet, that is its city, or itself under a province. */
function summedAt(roots: ReadonlySet<number>, region: number): number {
  const city = regionPath(region).find(({ level, kind }) => level === "prefecture" && kind === "unit");
  return topRoot(roots, region) ?? city?.code ?? region;
}

async function addSides(owner: Db, place: ClosePlace, sides: readonly Side[]) {
  const [layout, tree] = [layoutOf(formOf(place.form)), treeOf(place.region)];
  const columns = rowColumns(layout, place.month);
  const fold = new Fold(tree, layout, sides.length);
  for (const { report, sign } of sides) fold.add(rowOf(report, columns), sign);
  const touched = await addToCube(owner, place, { layout, tree, cells: fold.finish() });
  await noteCorrected(owner, place, touched);
  const changed = new Set(touched);
  const families = tree.sisters.filter((sisters) =>
    sisters.some((number) => changed.has(tree.codes[number] as number)),
  );
  const above = families.map(([first = 0]) => tree.codes[tree.parents[first] as number] as number);
  await noteUnranked(owner, place, above);
}
