import {
  cnNumber,
  cumLabel,
  documentNumber,
  type HeadingLevel,
  heading,
  linePitch,
  pageLabel,
  parseTargets,
} from "@diaodu/core/documents";
import { growthPhrase, indicatorSentence, pointPhrase, type Value } from "@diaodu/core/figures";
import { month } from "@diaodu/core/period";
import type { VectorFunction } from "./run.ts";

interface SentenceInput {
  area: string;
  year: number;
  m: number;
  name: string;
  level: Value;
  unit: string | null;
  growth: Value;
  province: Value;
  nation: Value;
  rank: Value;
  prev_rank: Value;
}

/** domain/documents.md and the period labels of domain/codes.md. */
export const docFunctions = {
  cn_number: ({ n }: { n: number }) => cnNumber(n),
  heading: ({ level, n }: { level: HeadingLevel; n: number }) => heading(level, n),
  doc_number: ({ prefix, year, n }: { prefix: string; year: number; n: number }) => documentNumber(prefix, year, n),
  page_label: ({ n }: { n: number }) => pageLabel(n),
  growth_phrase: ({ g, decimals }: { g: Value; decimals: number }) => growthPhrase(g, { decimals }),
  pp_phrase: ({ a, b, name, decimals }: { a: Value; b: Value; name: string; decimals: number }) =>
    pointPhrase(a, b, name, decimals),
  parse_target: ({ text }: { text: string }) =>
    parseTargets(text).map(({ comparator, isStretch, isMasked, ...target }) => ({
      ...target,
      op: comparator,
      stretch: isStretch,
      masked: isMasked,
    })),
  indicator_sentence: (input: SentenceInput) =>
    indicatorSentence({
      month: month(input.year, input.m),
      span: "ytd",
      area: input.area,
      indicator: input.name,
      level: input.level,
      unit: input.unit,
      growthPct: input.growth,
      provincePct: input.province,
      nationPct: input.nation,
      rank: input.rank,
      rankBefore: input.prev_rank,
    }),
  cum_period_label: ({ year, m }: { year: number; m: number }) => cumLabel(month(year, m)),
  line_pitch: ({ core_mm, lines }: { core_mm: number; lines: number }) => {
    const pitch = linePitch(core_mm, lines);
    return { pitch_mm: pitch?.mm ?? null, pitch_pt: pitch?.points ?? null };
  },
} satisfies Record<string, VectorFunction>;
