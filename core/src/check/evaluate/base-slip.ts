import { columnName } from "../../collect/index.ts";
import { baseColumnOf, periodColumn } from "../examined.ts";
import type { RuleOf } from "../rules/types.ts";
import type { Evaluator } from "./said.ts";
import { rounded, slipTold } from "./slip.ts";
import { slipPower } from "./tolerance.ts";

/** How near growth has to be to a power of ten, as growth itself moves. */
const nearOfGrowth = 0.25;
/** This year's own number lies this near to its recent level, in natural logarithms, so it is the base that is wrong. */
const nearOfLevel = 0.7;

/** A slip in last year's columns, where no report of a year ago can tell. */
export const baseSlip: Evaluator<RuleOf<"base-slip">> = ({ fields }, examined) => {
  const { form, month, values, lastYear, before, subject } = examined;
  if (lastYear && !subject.baseAdjusted) return [];
  return fields.flatMap((code) => {
    const column = periodColumn(form, code, month);
    const [name, base] = [columnName(code, column), columnName(code, baseColumnOf(column))];
    const [now, filed] = [values[name] ?? 0, values[base] ?? 0];
    const [level, earlier] = [before?.[name] ?? 0, before?.[base] ?? 0];
    if (now <= 0 || filed <= 0 || level <= 0 || earlier <= 0) return [];
    const [growth, step] = [slipPower(now / filed, nearOfGrowth), slipPower(filed / earlier, nearOfGrowth)];
    if (growth === null || step !== -growth || Math.abs(Math.log(now / level)) > nearOfLevel) return [];
    return [slipTold(examined, [{ column: base, power: step, proposed: rounded(filed, step) }])];
  });
};
