import { completeAddress, parseAddress } from "../../address/index.ts";
import type { RegionCode } from "../../catalogue/index.ts";
import { type Fault, ok, type Result, refuse } from "../../errors/index.ts";
import { type Point, pointOf } from "../../figures/index.ts";
import type { Month } from "../../period/index.ts";
import { monitorFault } from "../errors.ts";
import type { FigureWords } from "./types.ts";

/** Stands for the region and month that a rule's figure leaves open while its words are read. */
const anywhere = { region: 0 as RegionCode, month: 202012 as Month };

const read = new Map<FigureWords, Result<Point>>();
/** Rules repeat the same few figures; beyond this many texts somebody is typing. */
const textsKept = 2000;

/**
 * The figure a rule names, still in no region and month.
 * @returns every fault of the words at once; words that name a place or a period are refused, since the rule is run over them
 */
export function readFigure(words: FigureWords): Result<Point> {
  const held = read.get(words);
  if (held) return held;
  if (read.size >= textsKept) read.clear();
  const result = readAnew(words);
  read.set(words, result);
  return result;
}

function readAnew(words: FigureWords): Result<Point> {
  const partial = parseAddress(words);
  if (!partial.ok) return partial;
  const { region, month, wording } = partial.value;
  const faults: Fault[] = [];
  if (region !== undefined) faults.push(monitorFault("monitor/figure-names-region", { words }));
  if (month !== undefined) faults.push(monitorFault("monitor/figure-names-month", { words }));
  if (wording !== undefined) faults.push(monitorFault("monitor/figure-has-wording", { words }));
  const address = completeAddress({ ...partial.value, ...anywhere });
  if (!address.ok) return refuse(...faults, ...address.faults);
  const point = pointOf(address.value);
  if (!point) throw new Error(`an address without an indicator: ${words}`);
  return faults.length > 0 ? refuse(...faults) : ok(point);
}

/** The figure of words that were checked when the rule was stored. @throws when they name none: a fault in our own code */
export function pointIn(words: FigureWords, region: RegionCode, month: Month): Point {
  const figure = readFigure(words);
  if (!figure.ok) throw new Error(`not a rule's figure: ${words}`);
  return { ...figure.value, region, month };
}
