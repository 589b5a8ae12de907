import { indicator } from "../../catalogue/index.ts";
import { type Fault, ok, type Result, refuse } from "../../errors/index.ts";
import { monitorFault } from "../errors.ts";
import { compositeIn } from "./composite-lights.ts";
import type { FourCuts } from "./light.ts";
import type { Composite } from "./types.ts";

const isAscending = (cuts: FourCuts): boolean => cuts.every((cut, at) => at === 0 || cut > (cuts[at - 1] ?? cut));

/** Cuts must rise: two alike would leave a light that nothing can show. */
export function checkCuts(cuts: FourCuts, field = "cuts"): Fault[] {
  return isAscending(cuts) ? [] : [monitorFault("monitor/cuts-not-ascending", { cuts: cuts.join("、") }, { field })];
}

/**
 * Composites as a unit declares them, beside those it has from the units above: parts that exist, cuts that rise, no circle.
 * @param above composites of the units above that are not declared anew
 */
export function checkComposites(composites: readonly Composite[], above: readonly Composite[]): Result<Composite[]> {
  const own = new Set(composites.map(({ code }) => code));
  const all = new Map([...above.filter(({ code }) => !own.has(code)), ...composites].map((each) => [each.code, each]));
  const faults = [
    ...twice(composites),
    ...composites.flatMap((composite) => partFaults(composite, all)),
    ...composites.flatMap(({ cutsPct, code }) => checkCuts(cutsPct, `${code}.cutsPct`)),
    ...circles(composites, all),
  ];
  return faults.length > 0 ? refuse(...faults) : ok([...composites]);
}

const twice = (composites: readonly Composite[]): Fault[] =>
  composites
    .filter(({ code }, at) => composites.findIndex((other) => other.code === code) < at)
    .map(({ code, name }) => monitorFault("monitor/composite-twice", { code, name }, { field: code }));

function partFaults({ code, name, components }: Composite, all: ReadonlyMap<string, Composite>): Fault[] {
  return components.flatMap(({ of }) => {
    const other = compositeIn(of);
    const isKnown = other === null ? indicator(of) !== null : all.has(other);
    return isKnown ? [] : [monitorFault("monitor/composite-unknown-part", { name, part: of }, { field: code })];
  });
}

/** Each circle once, named by its way round: 甲→乙→甲. */
function circles(composites: readonly Composite[], all: ReadonlyMap<string, Composite>): Fault[] {
  const seen = new Set<string>();
  return composites.flatMap(({ code }) => {
    const way = wayBack(code, all);
    if (!way) return [];
    const key = [...way].sort().join(" ");
    if (seen.has(key)) return [];
    seen.add(key);
    const names = [...way, code].map((each) => all.get(each)?.name ?? each);
    return [monitorFault("monitor/composite-circle", { circle: names.join("→") }, { field: code })];
  });
}

/** The shortest way from a composite back to itself. */
function wayBack(start: string, all: ReadonlyMap<string, Composite>): string[] | null {
  const ways: string[][] = [[start]];
  const reached = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = way.at(-1) ?? start;
    for (const { of } of all.get(last)?.components ?? []) {
      const next = compositeIn(of);
      if (next === start) return way;
      if (next === null || reached.has(next)) continue;
      reached.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}
