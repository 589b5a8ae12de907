import type { Value } from "../../figures/index.ts";
import { isSecured } from "../measures/index.ts";

/** 绿 on track, 黄 at risk, 红 hardly in reach, 灰 cannot be judged. */
export type Mark = "green" | "yellow" | "red" | "grey";

/** Where a target stands: everything that its mark and its verdict are told from. */
export interface Prospect {
  kind: "growth" | "level" | "other";
  /** The lower the better: 以内, or a decline promised. */
  isCeiling: boolean;
  hasFigure: boolean;
  /** The figure is that of the whole period. */
  isOver: boolean;
  /** Of the figure so far, as published. */
  met: boolean | null;
  /** What the rest must average, %, and come to. */
  needed: Value;
  neededLevel: Value;
  /** The rest may bring what it will: there is no growth it must reach. */
  isSecured: boolean;
  /** Of a level, pp ahead of the seasonal path (of straight time where no season is known); positive is more done. */
  lead: Value;
  /** %. */
  odds: Value;
  /** The best single period of the last 36 months: the highest growth, under a ceiling the lowest. */
  best: Value;
}

/** Odds of attainment (%) from which a target counts as on track, and under which as hardly in reach. */
export const oddsLines = { onTrack: 60, hardly: 20 } as const;

/**
 * Green: met so far (a level: on the seasonal path) and odds, where known, of 60 % or more; or reached already. Red: odds below 20 %,
 * or the rest must do better than the best of 36 months; or missed. Yellow between. Grey: no figures, or nothing to judge by.
 * @source domain/targets.md 4.5, 6.2; the two lines of odds are ours
 */
export function markOf(prospect: Prospect): Mark {
  const { hasFigure, isOver, met, odds } = prospect;
  if (!hasFigure) return "grey";
  if (isOver) return met === null ? "grey" : met ? "green" : "red";
  if (isReached(prospect)) return "green";
  if (isHardlyInReach(prospect)) return "red";
  const isOnPath = onPath(prospect);
  if (isOnPath === null) return "grey";
  return isOnPath && (odds === null || odds >= oddsLines.onTrack) ? "green" : "yellow";
}

/** 已提前完成: whatever the rest brings, the target is reached. */
export const isReached = (prospect: Prospect): boolean => {
  const { kind, isCeiling, needed, neededLevel, met } = prospect;
  if (isCeiling) return false;
  return (
    (kind === "level" && met === true) ||
    prospect.isSecured ||
    isSecured(needed) ||
    (neededLevel !== null && neededLevel <= 0)
  );
};

/** The rest must do better than the best of 36 months. */
export const isBeyondHistory = ({ isCeiling, needed, best }: Prospect): boolean =>
  needed !== null && best !== null && (isCeiling ? needed < best : needed > best);

/** A ceiling that the figure so far has broken for good. */
export const isBroken = ({ kind, isCeiling, met, needed }: Prospect): boolean =>
  isCeiling && ((kind === "level" && met === false) || isSecured(needed));

export const isHardlyInReach = (prospect: Prospect): boolean =>
  isBroken(prospect) || isBeyondHistory(prospect) || (prospect.odds !== null && prospect.odds < oddsLines.hardly);

/** Null: nothing tells. */
export function onPath({ kind, isCeiling, met, lead }: Prospect): boolean | null {
  if (kind !== "level") return met;
  if (lead === null) return null;
  return isCeiling ? lead <= 0 : lead >= 0;
}
