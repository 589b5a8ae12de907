import { spanLabelEn } from "../../period/index.ts";
import { growthPhraseEn, placePhraseEn, pointPhraseEn, rankChangePhraseEn } from "./english.ts";
import { levelTextEn } from "./level-english.ts";
import type { SentenceFacts, SentenceOptions } from "./sentence.ts";
import { DASH, RATE_DECIMALS } from "./text.ts";

/** Half years and years read with their article: the first half of 2025. */
const withArticle = (period: string): string => period.replace(/^(first|full|end)/u, "the $1");

/** The standard sentence in English. `area` and `indicator` come in English; the same parts are left out. */
export function indicatorSentenceEn(facts: SentenceFacts, options: SentenceOptions = {}): string {
  const { decimals = RATE_DECIMALS, levelDecimals = 1, province = "the province", nation = "the nation" } = options;
  const { growthPct, provincePct, nationPct, rank, rankBefore } = facts;
  const move = rankChangePhraseEn(rank, rankBefore);
  const clauses = [
    levelTextEn(facts.level, facts.unit ?? "", levelDecimals),
    growthPhraseEn(growthPct, decimals),
    pointPhraseEn(growthPct, provincePct, province, decimals),
    pointPhraseEn(growthPct, nationPct, nation, decimals),
    placePhraseEn(rank, `in ${options.peers ?? province}`, facts.isTied),
    move === DASH ? DASH : `${move} on the previous period`,
  ].filter((clause) => clause !== DASH);
  if (clauses.length === 0) return DASH;
  const period = withArticle(spanLabelEn(facts.month, facts.span, facts.isStock));
  return `${facts.indicator} of ${facts.area} in ${period}: ${clauses.join(", ")}.`;
}
