import type { Measure } from "../../address/index.ts";
import { countUpDown, type UpDown } from "../measures/index.ts";
import type { Measured } from "../types.ts";
import { absent, computed, type Derivation, orderIn } from "./derivation.ts";
import { unitsOf } from "./peers.ts";
import { inRegion, type Point, withMeasure } from "./point.ts";
import { listOf, regionName, showMeasured } from "./show.ts";
import type { Workings } from "./workings.ts";

const pieces = (value: number): Measured => ({ status: "ok", value, unit: "个" });
const read: Partial<Record<Measure, (counts: UpDown) => Measured>> = {
  "up-count": ({ up }) => pieces(up),
  "down-count": ({ down }) => pieces(down),
  "flat-count": ({ flat }) => pieces(flat),
  "up-face": ({ face }) => face,
};

/**
 * How many of a region's children grew, fell or stood still, by the signs of their published rates; and the share that grew
 * (增长面). @source domain/statistics.md 3.10
 */
export function countOf(point: Point, workings: Workings): Derivation {
  const children = childGrowths(point, workings);
  if (children.length === 0) return absent(point, "no-peers");
  const counts = countsOnce(children);
  if (counts.missing === children.length) return absent(point, "not-published", children);
  const measured = read[point.measure]?.(counts) ?? { status: "missing", reason: "not-published" };
  return computed(point, measured, children, {
    formula: () => ({
      words: point.measure === "up-face" ? "增长个数÷有数据个数" : "按公布的同比逐个计数",
      numbers: numbersOf(point, counts, measured),
    }),
    notes: () => namesOf(children),
  });
}

/** Growth of every child that is a unit, in official order. */
export function childGrowths(point: Point, workings: Workings): Derivation[] {
  const at = withMeasure(point, "yoy");
  return unitsOf(point.region).map((region) => workings.of(inRegion(at, region)));
}

/** Grew, fell or stood still, as the table prints it: 由盈转亏 and 增亏 fell, 扭亏为盈 and 减亏 grew. */
function signIn(child: Derivation): number | null {
  const order = orderIn(child);
  return order === null ? null : Math.sign(order);
}

const known = new WeakMap<Derivation, UpDown>();

/** Up, down, flat and face count the same children; the first of them keeps the result. */
export function countsOnce(children: readonly Derivation[]): UpDown {
  const [key] = children;
  const held = key && known.get(key);
  if (held) return held;
  const counts = countUpDown(children.map(signIn));
  if (key) known.set(key, counts);
  return counts;
}

function numbersOf(point: Point, { up, down, flat, missing }: UpDown, measured: Measured): string {
  const reported = up + down + flat;
  if (measured.status === "ok" && measured.unit === "%") return `${up}÷${reported}=${showMeasured(point, measured)}`;
  return `${reported}个有数据：${up}升${down}降${flat > 0 ? `${flat}平` : ""}${missing > 0 ? `，${missing}个没有数据` : ""}`;
}

function namesOf(children: readonly Derivation[]): string[] {
  const names = (word: string, is: (growth: number | null) => boolean) => {
    const found = children.filter((child) => is(signIn(child))).map((child) => regionName(child.point.region));
    return found.length > 0 ? [`${word}：${listOf(found)}。`] : [];
  };
  return [
    ...names("增长", (growth) => growth !== null && growth > 0),
    ...names("下降", (growth) => growth !== null && growth < 0),
    ...names("持平", (growth) => growth === 0),
    ...names("没有数据", (growth) => growth === null),
  ];
}
