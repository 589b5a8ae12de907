import { convert } from "../../catalogue/index.ts";
import type { Comparator } from "../../figures/index.ts";
import { promiseOf, type Spoken, unread, withoutRange } from "./spoken.ts";
import { type CellPromise, type Misread, nothingPromised } from "./types.ts";

const keptEnd = ({ about }: Spoken) => (about.indicator.good === "up" ? "low" : "high");

/** 提高到95%, 降至4.5%, 增加到120亿元: where it is to stand. */
export function level(said: Spoken): CellPromise | Misread {
  const { kind, unit: own } = said.about.indicator;
  const unit = said.amount?.unit ?? null;
  if (kind === "rate" ? unit !== "%" && unit !== own : unit === null || convert(1, unit, own) === null)
    return unread(said.text);
  const falls = said.token("decline") ?? /^降|^压/u.test(said.token("to")?.text ?? "");
  const comparator = said.bound ?? (falls ? "at-most" : null);
  return withoutRange(said, promiseOf(said, { measure: "level", comparator }), keptEnd(said));
}

/** 120亿元以上, 控制在5万吨以内, 7%左右: the unit says of what; of a rate the level, of all else growth. */
export function bare(said: Spoken): CellPromise | Misread {
  const { about, amount } = said;
  const { indicator, measure } = about;
  if (!amount) return unread(said.text);
  const unit = amount.unit;
  const isRank = measure === "rank" || measure === "level-rank";
  if ((unit === "位" && !isRank) || unit === "倍" || (unit !== null && /百分点$/u.test(unit) && !measure))
    return unread(said.text);
  const asLevel = said.token("level") ? ({ measure: "level" } as const) : {};
  const kept = withoutRange(said, promiseOf(said, asLevel), keptEnd(said));
  // 8%以上 of what has a level is its growth; what is to be reached may as well be a share.
  const isDoubtful = said.token("reach") && unit === "%" && !measure && indicator.kind !== "rate" && indicator.unit;
  if ("code" in kept || !isDoubtful || kept.readAs) return kept;
  return { ...kept, readAs: `“${said.text}”没有写明是增长还是占比，按增长录入` };
}

/** 占全省比重达到35%. Of what it is a share must be said. */
export function share(said: Spoken): CellPromise | Misread {
  const { indicator, measure } = said.about;
  const than = said.token("than")?.text ?? null;
  if (said.amount?.unit !== "%") return unread(said.text);
  if (than === null && indicator.kind === "rate" && /占|比重|比例|份额|率/u.test(indicator.name))
    return withoutRange(said, promiseOf(said, { measure: "level" }), keptEnd(said));
  // Of a part the share is that in its own whole (其中), not in the region above.
  if (than === null ? measure !== "share" : indicator.parent !== undefined)
    return { code: "targets/share-of-what", part: said.text };
  return withoutRange(said, promiseOf(said, { measure: "share", than }), "low");
}

const timesDoubled: ReadonlyMap<string, number> = new Map([
  ["两", 2],
  ["二", 2],
  ["三", 3],
  ["四", 4],
]);

/** 翻番, 翻两番, counted from last year. */
export function doubling(said: Spoken): CellPromise | Misread {
  if (said.about.indicator.kind === "rate") return unread(said.text);
  const times = timesDoubled.get(said.token("doubling")?.text.charAt(1) ?? "") ?? 1;
  const value = 100 * (2 ** times - 1);
  const readAs = said.token("on-year") ? null : `“${said.text}”按比上年增长${value}%录入`;
  return promiseOf(said, { measure: "yoy", value, unit: "%", readAs });
}

const wordless = (said: Spoken, more: Partial<CellPromise>): CellPromise => ({
  ...nothingPromised,
  tier: said.isStretch ? "stretch" : null,
  ...more,
});

/** 与经济增长同步. */
export const pace = (said: Spoken): CellPromise =>
  wordless(said, {
    measure: "yoy",
    comparator: "in-step",
    reference: said.token("pace")?.groups.reference ?? "",
  });

/** 只降不升. */
export function sign(said: Spoken): CellPromise {
  const comparator: Comparator = /^只[降减]/u.test(said.token("sign")?.text ?? "") ? "only-falls" : "only-rises";
  return wordless(said, { comparator });
}

/** 完成省下达任务. */
export const superior = (said: Spoken): CellPromise => wordless(said, { comparator: "as-assigned" });
