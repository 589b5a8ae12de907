import { type Month, type Span, spanLabel } from "../../period/index.ts";
import type { Value } from "../measures/index.ts";
import { growthPhrase } from "./growth.ts";
import { levelText } from "./level.ts";
import { placePhrase, rankChangePhrase } from "./place.ts";
import { pointPhrase } from "./points.ts";
import { DASH, RATE_DECIMALS } from "./text.ts";

/** All that the standard sentence may tell of one indicator. What is null is left out. */
export interface SentenceFacts {
  month: Month;
  span: Span;
  /** The indicator is a balance: its month is named by the end, its level is 余额. */
  isStock?: boolean;
  /** The indicator is a ratio: it is what it is (为), nobody completes it. */
  isRatio?: boolean;
  /** 全市, 双清区 */
  area: string;
  indicator: string;
  level: Value;
  unit: string | null;
  growthPct: Value;
  provincePct: Value;
  nationPct: Value;
  rank: Value;
  rankBefore: Value;
  isTied?: boolean;
}

export interface SentenceOptions {
  levelDecimals?: number;
  decimals?: number;
  /** What the province and the ranking group are called: 全省, 全区, 全市. */
  province?: string;
  nation?: string;
  peers?: string;
}

/** 完成 belongs to what is achieved over a period; a balance or a loss simply is (为). */
function levelClause({ level, unit, isStock = false, isRatio = false }: SentenceFacts, decimals: number): string {
  return level === null
    ? ""
    : `${isStock || isRatio || level < 0 ? "为" : "完成"}${levelText(level, unit ?? "", decimals)}`;
}

/**
 * The standard sentence (documents.md 6): period, area and indicator, level, growth, distance to province and nation, rank
 * and its move. Parts without data are left out; with none of them there is no sentence, only a dash.
 * @source domain/documents.md 6; vectors doc.indicator_sentence
 */
export function indicatorSentence(facts: SentenceFacts, options: SentenceOptions = {}): string {
  const { decimals = RATE_DECIMALS, levelDecimals = 1, province = "全省", nation = "全国", peers = province } = options;
  const { growthPct, provincePct, nationPct, rank, rankBefore } = facts;
  const move = rankChangePhrase(rank, rankBefore);
  const clauses = [
    levelClause(facts, levelDecimals),
    growthPhrase(growthPct, { decimals }),
    pointPhrase(growthPct, provincePct, province, decimals),
    pointPhrase(growthPct, nationPct, nation, decimals),
    placePhrase(rank, peers, facts.isTied),
    move === DASH ? DASH : `较上期${move}`,
  ].filter((clause) => clause !== DASH && clause !== "");
  if (clauses.length === 0) return DASH;
  const period = spanLabel(facts.month, facts.span, facts.isStock);
  return `${period}，${facts.area}${facts.indicator}${clauses.join("，")}。`;
}
