import type { Measure } from "@diaodu/core/address";
import { region } from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Figure, figureOf, roundHalfUp, type Workings } from "@diaodu/core/figures";
import type { Actor, Db } from "../store/index.ts";
import type { Drag, DragRow } from "./close-schemas.ts";
import { type DragFirms, dragFirms } from "./drag-firms.ts";
import { type DragFrame, type DragQuestion, faultsOf, frameOf } from "./drag-frame.ts";
import { cellParts, firmPart, pullDecimals, totalOf, withPoints } from "./drag-rows.ts";
import { formFigure, formFigures, mainLine } from "./form-figures.ts";
import { nameOf } from "./overview.ts";
import { computeFigures } from "./resolve.ts";

/** 谁在拖: the parts of a whole (regions, industries, at last enterprises) by the points they give its growth or take from it. */
export async function drag(db: Db, actor: Actor, question: DragQuestion): Promise<Result<Drag>> {
  const place = region(question.region);
  const line = formFigure(question.indicator);
  const faults = faultsOf(question);
  if (!place || !line || faults.length > 0) return refuse(...faults);
  const frame = frameOf(place, line, question);
  const firms = await dragFirms(db, actor, frame);
  const options = question.asOf === undefined ? {} : { asOf: question.asOf };
  return ok(await computeFigures(db, actor, options, (workings) => viewOf(frame, firms, workings)));
}

function viewOf(frame: DragFrame, firms: DragFirms, workings: Workings): Drag {
  const { place, line, asked, path } = frame;
  const total = totalOf(frame, workings);
  const { rows, left } = openedRows(frame, total, firms, workings);
  const isWhole = path.length === 1;
  return {
    region: nameOf(place),
    month: asked.month,
    span: asked.span,
    indicator: { code: line.of.code, name: line.of.name, english: line.of.english, unit: line.of.unit },
    indicators: formFigures.map(({ of, spans }) => ({ code: of.code, name: of.name, english: of.english, spans })),
    by: asked.by,
    total,
    rows,
    rest: left,
    basis: isWhole ? basisOf(frame, workings) : null,
    firms: isWhole ? countsOf(frame, workings) : null,
    top: isWhole
      ? {
          down: withPoints(
            firms.down.map((firm) => firmPart(frame, firm, workings)),
            null,
          ),
          up: withPoints(
            firms.up.map((firm) => firmPart(frame, firm, workings)),
            null,
          ).reverse(),
        }
      : null,
  };
}

/**
 * The rows of the opened cell. Their printed points add up to what is printed of it, which in turn was settled among its own
 * sisters; so the points are settled from the whole down.
 */
function openedRows(frame: DragFrame, total: DragRow, firms: DragFirms, workings: Workings) {
  let rows: DragRow[] = [];
  let above = total;
  frame.path.forEach((cell, at) => {
    const isLast = at === frame.path.length - 1;
    const cells = cellParts(frame, cell, workings);
    const parts = isLast && cells.length === 0 ? firms.opened.map((firm) => firmPart(frame, firm, workings)) : cells;
    rows = withPoints(parts, above.points);
    const next = frame.path[at + 1];
    if (!next) return;
    const key = next.region === cell.region ? next.industry : String(next.region);
    above = rows.find((row) => row.key === key) ?? above;
  });
  return { rows, left: leftOf(rows, above) };
}

/** What the rows leave of the row above them, where that is more than rounding: enterprises without a place, another basis. */
function leftOf(rows: readonly DragRow[], above: DragRow): number | null {
  if (above.pull.value === null || rows.length === 0) return null;
  const left = above.pull.value - rows.reduce((sum, { pull }) => sum + (pull.value ?? 0), 0);
  const printed = roundHalfUp(left, pullDecimals);
  return printed === 0 ? null : printed;
}

const figureOfWhole = ({ place, line, asked }: DragFrame, workings: Workings) => {
  const { month, span, size } = asked;
  return (measure: Measure): Figure =>
    figureOf(
      { region: place.code, indicator: line.of.code, month, span, measure, filters: size ? { size } : {} },
      workings,
    );
};

/** Why the growth is not the ratio of the totals (可比口径): the four parts add up to the nominal growth. Kept of main lines only. */
function basisOf(frame: DragFrame, workings: Workings): Drag["basis"] {
  if (!isMain(frame)) return null;
  const figure = figureOfWhole(frame, workings);
  return {
    yoy: figure("yoy"),
    nominal: figure("nominal"),
    real: figure("split-real"),
    entry: figure("split-entry"),
    exit: figure("split-exit"),
    restated: figure("split-base"),
  };
}

function countsOf(frame: DragFrame, workings: Workings): Drag["firms"] {
  if (!isMain(frame)) return null;
  const figure = figureOfWhole(frame, workings);
  return {
    all: figure("firms"),
    up: figure("firms-up"),
    down: figure("firms-down"),
    halted: figure("firms-halted"),
    upFace: figure("firms-up-face"),
  };
}

const isMain = ({ line }: DragFrame): boolean => line === mainLine(line.form);
