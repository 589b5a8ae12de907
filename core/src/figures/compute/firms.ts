import type { Measure } from "../../address/index.ts";
import { missing, ok, percentOf } from "../measures/index.ts";
import type { Measured } from "../types.ts";
import { fromSums } from "./aggregated.ts";
import { absent, type Derivation } from "./derivation.ts";
import type { Point } from "./point.ts";
import { showMeasured } from "./show.ts";
import type { FirmCounts, Sums } from "./sums.ts";
import type { Workings } from "./workings.ts";

const firms = (value: number): Measured => ok(value, "户");

interface Count {
  of(counts: FirmCounts): Measured;
  /** What is counted, as a reader of the explanation is told. */
  words: string;
}

const counts: Partial<Record<Measure, Count>> = {
  "firms-up": { of: ({ up }) => firms(up), words: "可比企业中本期数大于上年同期数的" },
  "firms-down": { of: ({ down }) => firms(down), words: "可比企业中本期数小于上年同期数、但没有停产的" },
  "firms-halted": { of: ({ halted }) => firms(halted), words: "本月为零，上年同期或上月不为零的" },
  "firms-up-face": { of: ({ up, panel }) => percentOf(up, panel), words: "增长户数÷可比企业户数" },
};

/** How many enterprises reported, grew, fell or halted, and the share that grew (企业增长面). */
export function firmsOf(point: Point, workings: Workings): Derivation {
  const sums = workings.sums(point);
  if (!sums) return absent(point, "no-reports");
  const count = counts[point.measure];
  if (!count)
    return fromSums(point, firms(sums.firms), sums, {
      formula: () => ({ words: "已报送且未退回的企业", numbers: `${sums.firms}户` }),
    });
  const measured = sums.counts ? count.of(sums.counts) : missing("no-reports");
  return fromSums(point, measured, sums, {
    formula: () => ({ words: count.words, numbers: numbersOf(point, measured, sums) }),
  });
}

function numbersOf(point: Point, measured: Measured, { counts: held, firms: reported }: Sums): string {
  if (!held) return "";
  const { up, panel } = held;
  if (point.measure === "firms-up-face") return `${up}÷${panel}=${showMeasured(point, measured)}`;
  return `报送${reported}户，可比${panel}户，其中${showMeasured(point, measured)}`;
}
