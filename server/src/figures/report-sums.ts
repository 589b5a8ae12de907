import { columnName } from "@diaodu/core/collect";
import type { Sums } from "@diaodu/core/figures";
import type { Span } from "@diaodu/core/period";
import type { CubeCell } from "../close/index.ts";
import type { FormFigure } from "./form-figures.ts";

/** Sums of a cell of the cube for one indicator; absent for a span that the close does not keep. */
export function sumsOfCell(figure: FormFigure, cell: CubeCell, span: Span): Sums | undefined {
  if (!figure.spans.includes(span)) return undefined;
  const { form, field } = figure;
  const sums = field.code === form.main ? mainSums(cell, span === "ytd") : otherSums(figure, cell);
  const scale = 10 ** field.decimals;
  const { total, now, base } = sums;
  return {
    ...sums,
    total: total / scale,
    now: now / scale,
    base: base / scale,
    form: form.code,
    unit: field.unit,
    firms: cell.sums.n ?? 0,
    signed: field.signed ?? false,
    state: cell.state,
    knownAt: cell.knownAt,
  };
}

type Amounts = Pick<Sums, "total" | "now" | "base" | "main" | "counts">;

function mainSums({ sums }: CubeCell, isYtd: boolean): Amounts {
  const sum = (name: string) => sums[isYtd ? `y${name}` : name] ?? 0;
  const panel = sum("panel");
  return {
    total: sum("tot"),
    now: sum("cur"),
    base: sum("base"),
    main: { panel, filed: sum("filed"), joined: sum("joined") },
    // Whether an enterprise stands still is a matter of the month; so the year to date counts those of its last month.
    counts: { panel, up: sum("up"), down: sum("fall"), halted: sums.halted ?? 0 },
  };
}

/** Of a field beside the main one the close keeps one span, under the name of its column. */
function otherSums({ field }: FormFigure, { sums }: CubeCell): Amounts {
  const value = columnName(field.code, field.columns.includes("ytd") ? "ytd" : "month");
  const sum = (name: string) => sums[`${value}_${name}`] ?? 0;
  return { total: sum("tot"), now: sum("cur"), base: sum("base"), main: null, counts: null };
}
