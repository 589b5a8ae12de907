import { convert } from "../../catalogue/index.ts";
import { promiseOf, type Spoken, unread, withoutRange } from "./spoken.ts";
import type { CellPromise, Misread } from "./types.ts";

const isPercent = (unit: string | null): boolean => unit === "%" || unit === "‰";
const isPoints = (unit: string | null): boolean => unit !== null && /百分点$/u.test(unit);
const inPercent = (value: number, unit: string | null): number => (unit === "倍" ? value * 100 : value);

/** Whether a change is told in the unit in which growth of the indicator stands: percent, and of a ratio points. */
function growthUnit({ amount, about }: Spoken): Misread | null {
  const unit = amount?.unit ?? null;
  if (unit === null) return { code: "targets/unit-missing", part: "" };
  const isRate = about.indicator.kind === "rate";
  if (isRate ? isPoints(unit) : isPercent(unit) || unit === "倍") return null;
  // 失业率增长5% may be five points or five percent of it.
  return unread(amount ? `${amount.value}${unit}` : "");
}

/** 增长8%以上, 涨幅控制在3%以内, 提高1.5个百分点, 增长1倍. */
export function growth(said: Spoken): CellPromise | Misread {
  const wrong = growthUnit(said);
  if (wrong || !said.amount) return wrong ?? unread(said.text);
  const { value, unit } = said.amount;
  const plain = { measure: "yoy", value: inPercent(value, unit), unit: unit === "倍" ? "%" : unit } as const;
  return withoutRange(said, promiseOf(said, plain), said.about.indicator.good === "up" ? "low" : "high");
}

/** 下降3%以上 is growth of −3 % or less; 以上 and 以内 count the decline. */
export function decline(said: Spoken): CellPromise | Misread {
  const wrong = growthUnit(said);
  if (wrong || !said.amount || said.amount.unit === "倍") return wrong ?? unread(said.text);
  const { good } = said.about.indicator;
  const isBounded = said.bound === "at-most" && said.amount.low === null;
  // To fall is no promise where it is bad; that it falls by no more than so much is one.
  if (good === "up" && !isBounded) return { code: "targets/bad-direction", part: said.text };
  const kept = withoutRange(said, promiseOf(said, { measure: "yoy" }), "low");
  if ("code" in kept || kept.value === null) return kept;
  const comparator = good === "none" ? turned(kept.comparator) : kept.comparator;
  return { ...kept, value: -kept.value, comparator };
}

/** Of what is good neither way the words must say which side is meant. */
function turned(comparator: CellPromise["comparator"]): CellPromise["comparator"] {
  if (comparator === "at-least" || comparator === null) return "at-most";
  return comparator === "at-most" ? "at-least" : comparator;
}

/** 新增30家, 比年初增加120亿元: by how much it moves, in its own unit. */
export function increment(said: Spoken): CellPromise | Misread {
  const { about, amount } = said;
  const { kind, name, unit } = about.indicator;
  if (!amount?.unit || kind === "rate" || convert(1, amount.unit, unit) === null) return unread(said.text);
  // 城镇新增就业 is itself what is added.
  const isOwn = /新增|净增/u.test(name) && !said.token("decline") && !said.token("on-start");
  if (isOwn) return withoutRange(said, promiseOf(said, { measure: "level" }), "low");
  if (kind !== "stock" || said.token("on-year")) return { code: "targets/increment-of-flow", part: said.text };
  if (said.token("decline")) return { code: "targets/increment-of-flow", part: said.text };
  return withoutRange(said, promiseOf(said, { measure: "from-year-start" }), "low");
}
