import { type Month, type Span, spanLabel } from "../../period/index.ts";
import { fixed, type Pair, roundHalfUp, signTurn, type Value } from "../measures/index.ts";
import { changePhrase, growthPhrase, turnPhrase, turnWord } from "./growth.ts";
import { levelText } from "./level.ts";
import { type Manner, usualManner, WATERLINE } from "./manner.ts";
import { type PlaceAmong, placePhrase, rankChangePhrase } from "./place.ts";
import { pointPhrase } from "./points.ts";
import { DASH, RATE_DECIMALS } from "./text.ts";

/** All that the standard sentence may tell of one indicator. What is null is left out. */
export interface SentenceFacts {
  month: Month;
  span: Span;
  /** How the indicator is spoken of; absent: like an amount that is completed. */
  manner?: Manner;
  /** The indicator's month is named by its end (月末). */
  isStock?: boolean;
  /** Levels are told against the line between growth and decline (荣枯线). */
  hasWaterline?: boolean;
  /** 全市, 双清区 */
  area: string;
  /** What of the area: its industry, size or enterprise, and the indicator. */
  indicator: string;
  level: Value;
  unit: string | null;
  growthPct: Value;
  /** Change against last year of what is no amount, in its own unit (百分点, 点). */
  change?: { value: Value; unit: string };
  /** Both years where a word stands for the rate (扭亏为盈); its rate is told only where both are on one basis. */
  turn?: { pair: Pair; isRated: boolean };
  provincePct: Value;
  nationPct: Value;
  rank: Value;
  rankBefore: Value;
  /** The rank's peers, and what the period before is called (一季度). */
  among?: PlaceAmong;
  before?: string;
}

export interface SentenceOptions {
  levelDecimals?: number;
  decimals?: number;
  /** What the province and the ranking group are called: 全省, 全区, 全市. */
  province?: string;
  nation?: string;
  peers?: string;
}

/** 完成 belongs to what is achieved over a period, 实现 to a profit; all else simply is (为). A loss is told as one. */
function levelClause(facts: SentenceFacts, decimals: number): string {
  const { level, unit, manner = usualManner } = facts;
  if (level === null) return "";
  const size = levelText(Math.abs(level), unit ?? "", decimals);
  if (manner.kind === "profit") return level < 0 ? `净亏损${size}` : `实现${size}`;
  if (manner.kind === "trade-balance") return `为${level < 0 ? "逆差" : "顺差"}${size}`;
  const verb = manner.kind === "amount" && level >= 0 ? "完成" : "为";
  return `${verb}${levelText(level, unit ?? "", decimals)}`;
}

/** 高于荣枯线0.2个点. */
function waterlineClause({ level, hasWaterline = false }: SentenceFacts): string {
  if (!hasWaterline || level === null) return "";
  const above = roundHalfUp(level - WATERLINE, RATE_DECIMALS);
  if (above === 0) return "位于荣枯线";
  return `${above > 0 ? "高于" : "低于"}荣枯线${fixed(Math.abs(above), RATE_DECIMALS)}个点`;
}

function growthClause({ growthPct, change, turn, manner = usualManner }: SentenceFacts, decimals: number): string {
  if (turn) return `同比${turnText(turn, manner)}`;
  if (change && change.value !== null) return `同比${changePhrase(change.value, change.unit, decimals, manner)}`;
  if (manner.kind === "trade-balance" && growthPct !== null)
    return growthPhrase(growthPct, { decimals, manner, lead: "顺差同比" });
  return growthPhrase(growthPct, { decimals, manner });
}

/** 减亏75.0%, or the word alone where the two years are on different bases. */
export function turnText({ pair, isRated }: { pair: Pair; isRated: boolean }, manner: Manner = usualManner): string {
  const turn = signTurn(pair);
  return isRated || turn === null ? turnPhrase(pair, RATE_DECIMALS, manner.kind) : turnWord(turn, manner.kind);
}

/**
 * The standard sentence (documents.md 6): period, area and indicator, level, growth, distance to province and nation, rank
 * and its move. Parts without data are left out; with none of them there is no sentence, only a dash.
 * @source domain/documents.md 6; vectors doc.indicator_sentence
 */
export function indicatorSentence(facts: SentenceFacts, options: SentenceOptions = {}): string {
  const { decimals = RATE_DECIMALS, levelDecimals = 1, province = "全省", nation = "全国", peers = province } = options;
  const { growthPct, provincePct, nationPct, rank, rankBefore, manner = usualManner, before = "上期" } = facts;
  const move = rankChangePhrase(rank, rankBefore);
  // Prices have no good direction: 高于 alone would leave open whether the rise or the level is meant.
  const than = manner.kind === "price" ? (growthPct !== null && growthPct < 0 ? "" : "涨幅") : "";
  const distance = (other: Value, name: string) => {
    const told = pointPhrase(growthPct, other, name, decimals);
    return told === DASH || told.startsWith("与") ? told : `${than}${told}`;
  };
  const clauses = [
    levelClause(facts, levelDecimals),
    growthClause(facts, decimals),
    waterlineClause(facts),
    distance(provincePct, province),
    distance(nationPct, nation),
    placePhrase(rank, { peers, ...facts.among }),
    move === DASH ? DASH : `较${before}${move}`,
  ].filter((clause) => clause !== DASH && clause !== "");
  if (clauses.length === 0) return DASH;
  const period = spanLabel(facts.month, facts.span, facts.isStock);
  return `${period}，${facts.area}${facts.indicator}${clauses.join("，")}。`;
}
