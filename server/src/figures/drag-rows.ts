import type { Address, Measure } from "@diaodu/core/address";
import { industry, region } from "@diaodu/core/catalogue";
import { type Figure, figureOf, reconcile, roundHalfUp, type Workings } from "@diaodu/core/figures";
import type { DragRow } from "./close-schemas.ts";
import type { DragFirm } from "./drag-firms.ts";
import { type DragCell, type DragFrame, partsOf } from "./drag-frame.ts";

/** A part before its points are settled with those of its sisters. */
export type Part = Omit<DragRow, "points">;

/** Points are printed with two decimals, a hundredth of a point of growth being about what one enterprise can move. */
export const pullDecimals = 2;

/** The whole: what its parts pull is its growth, unless only one size of it is looked at. */
export function totalOf(frame: DragFrame, workings: Workings): DragRow {
  const { place, asked } = frame;
  const whole: DragCell = { region: place.code, industry: "" };
  const figure = figureIn(frame, whole, workings);
  const yoy = figure("yoy");
  const pull = asked.size ? figure("pull") : { ...yoy, decimals: pullDecimals };
  const row = { key: "total", kind: "total" as const, name: place.name, code: String(place.code), enterpriseId: null };
  const rest = { where: "", level: figure("level"), yoy, share: figure("share"), pull };
  return { ...row, ...rest, points: pull.value === null ? null : roundHalfUp(pull.value, pullDecimals) };
}

/** A region or an industry of the whole. */
export function cellPart(frame: DragFrame, above: DragCell, cell: DragCell, workings: Workings): Part {
  const figure = figureIn(frame, cell, workings);
  const isRegion = cell.region !== above.region;
  const isBelow = cell.region !== frame.place.code;
  return {
    key: isRegion ? String(cell.region) : cell.industry,
    kind: isRegion ? "region" : "industry",
    name: (isRegion ? region(cell.region)?.name : industry(cell.industry)?.name) ?? "",
    code: isRegion ? String(cell.region) : cell.industry,
    enterpriseId: null,
    where: "",
    level: figure("level"),
    yoy: figure("yoy"),
    // Of the whole, however deep the part lies.
    share: figure(isBelow ? "share-parent" : "share"),
    pull: figure(isBelow ? "pull-parent" : "pull"),
  };
}

/** An enterprise of the whole. */
export function firmPart(frame: DragFrame, firm: DragFirm, workings: Workings): Part {
  const { place, line, asked } = frame;
  const at = (measure: Measure): Figure => {
    const { month, span } = asked;
    const filters = { enterprise: firm.code };
    return figureOf({ region: place.code, indicator: line.of.code, month, span, measure, filters }, workings);
  };
  return {
    key: `e${firm.id}`,
    kind: "enterprise",
    name: firm.name,
    code: firm.code,
    enterpriseId: firm.id,
    where: [region(firm.region)?.shortName, industry(firm.industry)?.name].filter(Boolean).join(" · "),
    status: firm.status,
    level: at("level"),
    yoy: at("yoy"),
    share: at("share"),
    pull: at("pull"),
  };
}

const figureIn = ({ line, asked }: DragFrame, cell: DragCell, workings: Workings) => {
  const { month, span, size } = asked;
  const filters = { ...(cell.industry ? { industry: cell.industry } : {}), ...(size ? { size } : {}) };
  return (measure: Measure): Figure => {
    const address: Address = { region: cell.region, indicator: line.of.code, month, span, measure, filters };
    return figureOf(address, workings);
  };
};

/**
 * Points of parts as printed: rounded so that they add up to what is printed of the row above them, when they do before rounding.
 * @param whole points of the row above as printed; null leaves each part to its own rounding
 */
export function withPoints(parts: readonly Part[], whole: number | null): DragRow[] {
  const known = parts.filter(({ pull }) => pull.value !== null);
  const pulls = known.map(({ pull }) => pull.value ?? 0);
  const printed =
    whole === null ? pulls.map((pull) => roundHalfUp(pull, pullDecimals)) : reconcile(pulls, whole, pullDecimals);
  const points = new Map(known.map(({ key }, index) => [key, printed[index] ?? null]));
  return parts.map((part) => ({ ...part, points: points.get(part.key) ?? null })).sort(mostNegativeFirst);
}

const mostNegativeFirst = (a: DragRow, b: DragRow): number =>
  (a.pull.value ?? Number.POSITIVE_INFINITY) - (b.pull.value ?? Number.POSITIVE_INFINITY) || 0;

/** Parts of a cell that are regions or industries and of which there is anything. */
export function cellParts(frame: DragFrame, cell: DragCell, workings: Workings): Part[] {
  const cells = partsOf(frame, cell);
  if (cells === "enterprises") return [];
  return cells.map((part) => cellPart(frame, cell, part, workings)).filter(isKnown);
}

const isKnown = ({ level, pull }: Part): boolean => level.value !== null || pull.value !== null;
