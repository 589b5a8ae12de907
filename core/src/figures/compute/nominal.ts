import type { Measure } from "../../address/index.ts";
import { missing, ok, POINTS, yearOnYear } from "../measures/index.ts";
import { showAmount } from "./aggregated.ts";
import { absent, computed, type Derivation, valueIn } from "./derivation.ts";
import { ayearBefore, type Point, withMeasure } from "./point.ts";
import { periodName, show, showMeasured, showTerm } from "./show.ts";
import type { MainSums, Sums } from "./sums.ts";
import type { Workings } from "./workings.ts";

/**
 * Nominal growth (名义增速): this year's level on the level of last year, whoever made them up. It is no growth of the same
 * enterprises; its split says what came from where.
 * @source domain/statistics.md 4.1, 4.3
 */
export function nominal(point: Point, workings: Workings): Derivation {
  const now = workings.of(withMeasure(point, "level"));
  const then = workings.of(ayearBefore(withMeasure(point, "level")));
  if (point.indicator.kind === "rate" || point.indicator.kind === "index") return absent(point, "not-published");
  const lacksBase = valueIn(now) !== null && valueIn(then) === null;
  const measured = lacksBase ? missing("base-missing") : yearOnYear({ now: valueIn(now), base: valueIn(then) });
  return computed(point, measured, [now, then], {
    formula: () => ({
      words: `本期总量÷${periodName(then.point)}总量−1`,
      numbers: `${show(now)}÷${showTerm(then)}−1=${showMeasured(point, measured)}`,
    }),
    notes: () => ["两年总量直接相除；企业进出和上年基数的修订都计算在内，不是可比口径的增速。"],
  });
}

/** A part of the change from last year's total to this year's. The four add up to the whole change, cell by cell. */
interface Part {
  amount(now: Sums & { main: MainSums }, lastTotal: number): number;
  words: string;
}

const parts: Partial<Record<Measure, Part>> = {
  "split-real": { amount: ({ now, base }) => now - base, words: "可比企业本期−其上年同期" },
  "split-entry": {
    amount: ({ total, now, main }) => total - now + main.joined,
    words: "没有上年同期数的企业本期＋上年未在本地区本行业报送的可比企业的上年同期",
  },
  "split-exit": {
    amount: ({ main }, lastTotal) => main.filed - lastTotal,
    words: "可比企业上年报送数−上年全部报送数",
  },
  "split-base": {
    amount: ({ base, main }) => base - main.joined - main.filed,
    words: "可比企业本期填报的上年同期−其上年报送数",
  },
};

/**
 * Real change, entries, exits and restated base, in points of the nominal growth; they add up to it exactly.
 * @source domain/statistics.md 4.3, 4.4
 */
export function splitOf(point: Point, workings: Workings): Derivation {
  const part = parts[point.measure];
  const level = withMeasure(point, "level");
  const published = [level, ayearBefore(level)].map((at) => workings.published(at));
  const growth = workings.of(withMeasure(point, "nominal"));
  const now = workings.sums(point);
  const last = workings.sums(ayearBefore(point));
  // A total that was published is another total than the reports': what lies between the two cannot be told apart.
  if (!part || !now?.main || published.some((each) => each !== null)) return absent(point, "no-reports", [growth]);
  if (!last) return absent(point, "base-missing", [growth]);
  const amount = part.amount({ ...now, main: now.main }, last.total);
  const measured = last.total > 0 ? ok((100 * amount) / last.total, POINTS) : missing("base-not-positive");
  return computed(point, measured, [growth], {
    formula: () => ({
      words: `（${part.words}）÷上年同期全部报送数×100`,
      numbers: `${showAmount(amount, now, point)}÷${showAmount(last.total, last, point)}×100=${showMeasured(point, measured)}`,
    }),
    notes: () => [
      "可比增减、新增企业、退出企业、基数调整四项相加，等于名义增速。",
      ...(now.state === "open" ? ["企业还在报送：尚未报送的企业暂时计入退出企业。"] : []),
    ],
  });
}
