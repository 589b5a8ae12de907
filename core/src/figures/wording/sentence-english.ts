import { spanLabelEn } from "../../period/index.ts";
import { fixed, roundHalfUp, signTurn, type Value } from "../measures/index.ts";
import {
  changePhraseEn,
  growthPhraseEn,
  placePhraseEn,
  pointPhraseEn,
  rankChangePhraseEn,
  turnPhraseEn,
  turnWordEn,
} from "./english.ts";
import { levelTextEn } from "./level-english.ts";
import { usualManner, WATERLINE } from "./manner.ts";
import type { SentenceFacts, SentenceOptions } from "./sentence.ts";
import { DASH, RATE_DECIMALS } from "./text.ts";

/** Half years and years read with their article: the first half of 2025. */
const withArticle = (period: string): string => period.replace(/^(first|full|end)/u, "the $1");

/** A loss and a deficit are named, not signed. */
function levelClause({ level, unit, manner = usualManner }: SentenceFacts, decimals: number): string {
  if (level === null) return DASH;
  const size = levelTextEn(Math.abs(level), unit ?? "", decimals);
  if (manner.kind === "profit") return `${level < 0 ? "a loss" : "a profit"} of ${size}`;
  if (manner.kind === "trade-balance") return `${level < 0 ? "a deficit" : "a surplus"} of ${size}`;
  return levelTextEn(level, unit ?? "", decimals);
}

function growthClause(facts: SentenceFacts, decimals: number): string {
  const { growthPct, change, turn, manner = usualManner } = facts;
  if (turn) {
    const word = turn.isRated ? null : signTurn(turn.pair);
    return word ? `${turnWordEn(word, manner.kind)} year on year` : turnPhraseEn(turn.pair, decimals, manner.kind);
  }
  if (change && change.value !== null) return changePhraseEn(change.value, change.unit, decimals, manner);
  return growthPhraseEn(growthPct, decimals, manner);
}

function waterlineClause({ level, hasWaterline = false }: SentenceFacts): string {
  if (!hasWaterline || level === null) return DASH;
  const above = roundHalfUp(level - WATERLINE, RATE_DECIMALS);
  if (above === 0) return `at the line of ${WATERLINE}`;
  return `${fixed(Math.abs(above), RATE_DECIMALS)} points ${above > 0 ? "above" : "below"} the line of ${WATERLINE}`;
}

/** The standard sentence in English. `area` and `indicator` come in English; the same parts are left out. */
export function indicatorSentenceEn(facts: SentenceFacts, options: SentenceOptions = {}): string {
  const { decimals = RATE_DECIMALS, levelDecimals = 1, province = "the province", nation = "the nation" } = options;
  const { growthPct, provincePct, nationPct, rank, rankBefore, before = "the previous period" } = facts;
  const distance = (other: Value, than: string) => pointPhraseEn(growthPct, other, than, decimals);
  const move = rankChangePhraseEn(rank, rankBefore);
  const clauses = [
    levelClause(facts, levelDecimals),
    growthClause(facts, decimals),
    waterlineClause(facts),
    distance(provincePct, province),
    distance(nationPct, nation),
    placePhraseEn(rank, { peers: options.peers ?? province, ...facts.among }),
    move === DASH ? DASH : `${move} on ${before}`,
  ].filter((clause) => clause !== DASH);
  if (clauses.length === 0) return DASH;
  const period = withArticle(spanLabelEn(facts.month, facts.span, facts.isStock));
  return `${facts.indicator} of ${facts.area} ${facts.isStock && facts.span === "month" ? "at" : "in"} ${period}: ${clauses.join(", ")}.`;
}
