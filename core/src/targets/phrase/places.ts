import { readNumber } from "./number.ts";
import { promiseOf, type Spoken, unread } from "./spoken.ts";
import type { CellPromise, Misread } from "./types.ts";

/** 前3位, 居全省第1位, 总量进入前五. A place is reached from below, whether one says 以内 or 以上. */
export function place(said: Spoken): CellPromise | Misread {
  const read = readNumber(said.token("place")?.groups.number ?? "");
  if (!read || read.isPercent || !Number.isInteger(read.value) || read.value < 1) return unread(said.text);
  const byLevel = said.token("level") ?? said.token("level-rank");
  const byGrowth = said.token("growth") ?? said.token("growth-rank");
  const row = said.about.measure === "level-rank" && !byGrowth;
  const comparator = said.bound === "about" ? "about" : said.isStretch ? "strive" : "reach";
  const than = said.token("than")?.text ?? null;
  return promiseOf(said, {
    ...{ value: read.value, unit: "位", comparator, than },
    measure: byLevel || row ? "level-rank" : "rank",
  });
}

/** 位次前移2位, 进位1位: by how many places, not which. */
export function move(said: Spoken): CellPromise | Misread {
  const unit = said.amount?.unit ?? null;
  if (unit !== "位" && unit !== "名") return unread(said.text);
  return { code: "targets/move-of-place", part: said.text };
}

/** 高于全省平均1个百分点, 低于全国, 不低于全省平均水平: against whom growth is measured. */
export function against(said: Spoken): CellPromise | Misread {
  const { amount, about } = said;
  const than = said.token("than")?.text ?? "";
  const side = [said.token("at-least"), said.token("faster"), said.token("at-most"), said.token("slower")].find(
    (each) => each,
  );
  const isNot = side?.text.startsWith("不") ?? false;
  const isBelow =
    said.token("slower") !== undefined ||
    (said.token("or-less") !== undefined && !side) ||
    /^(?:低于|小于|少于)/u.test(side?.text ?? "");
  // Differences are those of growth; the levels of two rates are not compared here.
  if (about.indicator.kind === "rate" && !said.token("growth")) return unread(said.text);
  if (amount && (isNot || amount.low !== null || !/百分点$/u.test(amount.unit ?? ""))) return unread(said.text);
  const measure = /国/u.test(than) ? ("vs-nation" as const) : ("vs-parent" as const);
  const unit = "百分点";
  if (!amount) {
    const comparator = isBelow || said.token("at-most") ? ("at-most" as const) : ("at-least" as const);
    const readAs = isNot || !side ? null : `“${said.text}”按${isBelow ? "不高于" : "不低于"}录入，持平也算达到`;
    return promiseOf(said, { measure, than, value: 0, unit, comparator, readAs });
  }
  const comparator = sided(said.bound ?? "at-least", isBelow);
  return promiseOf(said, { measure, than, unit, value: isBelow ? -amount.value : amount.value, comparator });
}

/** 低于全国1个百分点以上 is −1 or less. */
function sided(bound: "at-least" | "at-most" | "about", isBelow: boolean): "at-least" | "at-most" | "about" {
  if (!isBelow || bound === "about") return bound;
  return bound === "at-least" ? "at-most" : "at-least";
}
