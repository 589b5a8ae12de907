import { comparators, targetMeasures } from "@diaodu/core/figures";
import { type Static, Type } from "typebox";
import { FigureSchema, OrNull, oneOf, SpanName } from "../figures/schemas.ts";
import {
  Amount,
  AmountOrNull,
  DayParameter,
  Id,
  IndustryParameter,
  MonthParameter,
  RegionParameter,
  Text,
} from "../http/index.ts";

export const GoalNumber = Type.Integer({ minimum: 1, maximum: 999_999_999, description: "A target's number" });

/** One target as it is entered, one row of the table. */
export const TargetEntrySchema = Type.Object({
  region: RegionParameter,
  indicator: Text(80),
  industry: Type.Optional(IndustryParameter),
  month: MonthParameter,
  span: SpanName,
  measure: oneOf(targetMeasures),
  comparator: oneOf(comparators),
  value: AmountOrNull(),
  tolerance: Type.Optional(AmountOrNull()),
  reference: Type.Optional(Text(80)),
  tier: oneOf(["assured", "stretch"]),
  origin: oneOf(["assigned", "claimed", "own"]),
  document: Type.Optional(Text(300)),
  clause: Type.Optional(Text(600)),
  owner: Type.Optional(Text(100)),
  effective: Type.Optional(DayParameter),
});

/** One version of a target as it is kept. */
export const TargetVersionSchema = Type.Object({
  goal: GoalNumber,
  entry: TargetEntrySchema,
  unit: Type.String(),
  text: Type.String({ description: "In official words: 增长8%以上" }),
  withdrawn: Type.Boolean(),
  reason: Type.String(),
  at: Type.String(),
  by: Type.String(),
});

const Remark = Type.Object({
  kind: oneOf(["conflict", "no-series", "no-parent", "unknown-parent", "superseded", "read-as"]),
  text: Type.String(),
});

/** One line of the sheet 目标: every number is a figure with its address. */
export const TargetRowSchema = Type.Object({
  goal: GoalNumber,
  entry: TargetEntrySchema,
  name: Type.String({ description: "Name of the indicator" }),
  text: Type.String({ description: "增长8%以上" }),
  period: Type.String({ description: "2026年" }),
  /** Month up to which there are figures; null: none at all. */
  upTo: OrNull.integer(),
  upToLabel: Type.String(),
  daysLeft: Type.Integer({ description: "Calendar days from the end of the asked month to the end of the period" }),
  timeGone: Type.Object(
    { byMonths: Type.Number(), byDays: Type.Number() },
    { description: "Time gone of the period at the newest figure, %, by both conventions (序时)" },
  ),
  now: FigureSchema,
  target: FigureSchema,
  gap: FigureSchema,
  attainment: FigureSchema,
  timeLead: FigureSchema,
  seasonLead: FigureSchema,
  needed: FigureSchema,
  neededLevel: FigureSchema,
  nextNeeded: FigureSchema,
  nextNeededLevel: FigureSchema,
  nextLabel: Type.String({ description: "What the next period is called and for which target: 5月（为上半年）" }),
  forecast: FigureSchema,
  forecastLow: FigureSchema,
  forecastHigh: FigureSchema,
  odds: FigureSchema,
  met: Type.Union([Type.Boolean(), Type.Null()], { description: "Of the figure so far" }),
  /** 绿 on track, 黄 at risk, 红 hardly in reach, 灰 cannot be judged. */
  mark: oneOf(["green", "yellow", "red", "grey"]),
  verdict: Type.String({ description: "已提前完成, 后续需增9.0%, 超过近36个月最高增速…" }),
  remarks: Type.Array(Remark),
});

export const TargetSheetSchema = Type.Object({
  region: Type.Integer(),
  name: Type.String(),
  madeUp: Type.Optional(Type.Boolean()),
  year: Type.Integer(),
  month: Type.Integer(),
  years: Type.Array(Type.Integer(), { description: "Years of which there are targets, newest first" }),
  rows: Type.Array(TargetRowSchema),
  remarks: Type.Array(Remark),
});

export const TargetDetailSchema = Type.Object({
  row: TargetRowSchema,
  versions: Type.Array(TargetVersionSchema, { description: "Newest first" }),
  /** Month by month of the target's period: what the path asks, what came, what is foreseen. */
  path: Type.Array(
    Type.Object({
      month: Type.Integer(),
      label: Type.String(),
      target: FigureSchema,
      actual: FigureSchema,
      seasonal: OrNull.number({ description: "Usual share of the year to this month, %" }),
    }),
  ),
  history: Type.Object({
    text: Type.String({ description: "近36个月中有4个月达到9.0%" }),
    reached: Type.Integer(),
    of: Type.Integer(),
  }),
  counties: Type.Array(TargetRowSchema, { description: "The same target of the regions below" }),
});

const PartSchema = Type.Object({
  key: Type.String(),
  name: Type.String(),
  region: Type.Integer(),
  month: Type.Integer(),
  span: SpanName,
  base: OrNull.number({ description: "Last year's level, in the indicator's unit" }),
  weight: OrNull.number({ description: "Share of the base, %" }),
  assigned: OrNull.number({ description: "What is set for it now" }),
  implied: OrNull.number({ description: "What the whole's target asks of it by the base alone" }),
  needed: OrNull.number({ description: "What it must reach from now on" }),
  level: OrNull.number({ description: "Level that goes with `implied`" }),
  lastYear: OrNull.number({ description: "Its growth a year ago, %: low bases deserve more" }),
  actual: Type.Optional(OrNull.number({ description: "What came, of a part that is over" })),
  uniform: Type.Optional(
    OrNull.number({ description: "As assigned, with the same added to each so that all meet the whole" }),
  ),
});

/** A target taken apart into months, quarters or the regions below (分解). */
export const DecompositionSchema = Type.Object({
  goal: GoalNumber,
  by: oneOf(["months", "quarters", "regions"]),
  text: Type.String(),
  unit: Type.String(),
  parts: Type.Array(PartSchema),
  /** Of the parts as assigned: what they add up to, against the whole. */
  sum: Type.Object({
    target: OrNull.number(),
    implied: OrNull.number({ description: "What the assigned parts come to by base weights" }),
    gap: OrNull.number({ description: "target − implied; negative: 加码" }),
    text: Type.String(),
  }),
  notes: Type.Array(Type.String()),
});

/** What one supposes (如果): all of it together. */
export const LeversSchema = Type.Object({
  /** Growth of the next month, %. */
  next: Type.Optional(Type.Number({ minimum: -100, maximum: 1000 })),
  /** Growth of the months after it, %. */
  rest: Type.Optional(Type.Number({ minimum: -100, maximum: 1000 })),
  /** Enterprises that stop from a month on. */
  halts: Type.Optional(Type.Array(Type.Object({ enterprise: Id, from: MonthParameter }), { maxItems: 50 })),
  /** Projects that begin to count: so much a month, in the indicator's unit, from a month on. */
  adds: Type.Optional(
    Type.Array(Type.Object({ name: Text(100), from: MonthParameter, monthly: Amount() }), { maxItems: 50 }),
  ),
});

export const WhatIfAnswerSchema = Type.Object({
  /** Where the period ends if nothing is supposed, and as supposed: level, growth, distance from the target. */
  before: Type.Object({ level: OrNull.number(), growth: OrNull.number(), gap: OrNull.number() }),
  after: Type.Object({ level: OrNull.number(), growth: OrNull.number(), gap: OrNull.number() }),
  unit: Type.String(),
  met: Type.Union([Type.Boolean(), Type.Null()]),
  needed: OrNull.number({ description: "What the months after the supposed ones must then average, %" }),
  months: Type.Array(
    Type.Object({
      month: Type.Integer(),
      label: Type.String(),
      level: OrNull.number(),
      growth: OrNull.number({ description: "Of the year to date, %" }),
      isSupposed: Type.Boolean(),
    }),
  ),
  parts: Type.Array(
    Type.Object({ text: Type.String(), points: OrNull.number({ description: "Points of growth at the end" }) }),
  ),
  text: Type.String({ description: "In one sentence" }),
  notes: Type.Array(Type.String()),
});

const RowFaultSchema = Type.Object({
  sheet: Type.String(),
  row: Type.Integer(),
  column: Type.String(),
  text: Type.String(),
});

export const TargetPreviewSchema = Type.Object({
  token: Type.String(),
  fileName: Type.String(),
  rows: Type.Array(
    Type.Object({
      sheet: Type.String(),
      row: Type.Integer(),
      entry: TargetEntrySchema,
      name: Type.String(),
      place: Type.String(),
      text: Type.String(),
      change: oneOf(["new", "changed", "same"]),
      before: Type.String({ description: "What held until now, in words; empty for a new one" }),
      remarks: Type.Array(Remark),
    }),
  ),
  faults: Type.Array(RowFaultSchema, { description: "With one of these nothing can be stored" }),
});

export const SavedSchema = Type.Object({
  stored: Type.Integer(),
  same: Type.Integer(),
  batchId: OrNull.integer(),
  remarks: Type.Array(Remark),
});

export const TargetBatchSchema = Type.Object({
  id: Type.Integer(),
  fileName: Type.String(),
  stored: Type.Integer(),
  at: Type.String(),
  by: Type.String(),
  undoneAt: OrNull.string(),
});

export type TargetEntry = Static<typeof TargetEntrySchema>;
export type TargetVersion = Static<typeof TargetVersionSchema>;
export type TargetRow = Static<typeof TargetRowSchema>;
export type TargetSheet = Static<typeof TargetSheetSchema>;
export type TargetDetail = Static<typeof TargetDetailSchema>;
export type Decomposition = Static<typeof DecompositionSchema>;
export type Levers = Static<typeof LeversSchema>;
export type WhatIfAnswer = Static<typeof WhatIfAnswerSchema>;
export type TargetPreview = Static<typeof TargetPreviewSchema>;
export type Saved = Static<typeof SavedSchema>;
export type TargetBatch = Static<typeof TargetBatchSchema>;
