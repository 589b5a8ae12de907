import type { Composite, Trial, WarningRule } from "@diaodu/core/monitor";
import { type Static, Type } from "typebox";
import { FigureSchema, OrNull, oneOf } from "../figures/schemas.ts";
import { Amount, MonthParameter, RegionParameter, Text, YearParameter } from "../http/index.ts";

const Code = Text(60, { pattern: "^[a-z0-9][a-z0-9-]{0,59}$" });
export const Words = Text(200);

/** Lights wall (监测): regions × indicators of a month; compact, since there may be 57,000 of them. */
export const WallSchema = Type.Object({
  region: Type.Integer(),
  name: Type.String(),
  madeUp: Type.Optional(Type.Boolean()),
  month: Type.Integer(),
  /** Months of which there is anything, oldest first: for the replay. */
  months: Type.Array(Type.Integer()),
  indicators: Type.Array(
    Type.Object({
      code: Type.String(),
      name: Type.String(),
      english: Type.String(),
      group: Type.String(),
      measure: Type.String({ description: "What is lit" }),
      span: Type.String(),
      unit: Type.String(),
      decimals: Type.Integer(),
      /** Month of the figures shown: the newest not after the one asked for. */
      month: Type.Integer(),
      label: Type.String({ description: "1—3月" }),
      cuts: Type.Union([Type.Array(Type.Number()), Type.Null()]),
      how: Type.String({ description: "How the cuts were found" }),
    }),
  ),
  regions: Type.Array(Type.Object({ code: Type.Integer(), name: Type.String(), shortName: Type.String() })),
  /** Row by region, column by indicator: 1 蓝 … 5 红; 0: no light. */
  lights: Type.Array(Type.Array(Type.Integer())),
  /** The figures lit, in the same order; null: none. */
  values: Type.Array(Type.Array(OrNull.number())),
  /** The composite (综合) of each region: percent and light; empty without composites. */
  composites: Type.Array(
    Type.Object({
      code: Type.String(),
      name: Type.String(),
      percents: Type.Array(OrNull.number()),
      lights: Type.Array(Type.Integer()),
    }),
  ),
});

const FourCuts = Type.Tuple([Amount(), Amount(), Amount(), Amount()]);

export const CutsSchema = Type.Object({
  indicator: Type.String(),
  name: Type.String(),
  english: Type.String(),
  unit: Type.String(),
  decimals: Type.Integer(),
  year: Type.Integer(),
  measure: Type.String(),
  cuts: Type.Union([FourCuts, Type.Null()], { description: "Null: too little history, and nobody has set them" }),
  how: Type.String(),
  at: OrNull.string({ description: "Null: proposed, not set" }),
  by: Type.String(),
  home: OrNull.integer({ description: "The unit that set them: the region asked for or one above it" }),
  proposed: Type.Union([FourCuts, Type.Null()], { description: "Drawn from history now, whatever is set" }),
  proposedHow: Type.String(),
});

export const CompositeSchema = Type.Unsafe<Composite>(
  Type.Object({
    code: Code,
    name: Text(60),
    components: Type.Array(
      Type.Object({
        /** An indicator's code, or `composite:` and another composite's. */
        of: Text(100),
        weight: Type.Number({ exclusiveMinimum: 0, maximum: 1000 }),
      }),
      { minItems: 1, maxItems: 50 },
    ),
    cutsPct: FourCuts,
  }),
);

/** A series adjusted for the season and foreseen (季调与预测). */
export const SeriesWorkSchema = Type.Object({
  address: Type.String(),
  title: Type.String(),
  unit: Type.String(),
  decimals: Type.Integer(),
  points: Type.Array(
    Type.Object({
      month: Type.Integer(),
      label: Type.String(),
      observed: OrNull.number(),
      adjusted: OrNull.number(),
      trend: OrNull.number(),
      seasonal: OrNull.number({ description: "Factor in %, or difference for rates" }),
      holiday: OrNull.number({ description: "Spring Festival effect, the same way" }),
      forecast: OrNull.number(),
      low: OrNull.number(),
      high: OrNull.number(),
    }),
  ),
  outliers: Type.Array(
    Type.Object({
      month: Type.Integer(),
      kind: oneOf(["AO", "LS", "TC"]),
      effect: Type.Number({ description: "In % of the level, or points for rates" }),
      t: Type.Number(),
      isProvisional: Type.Boolean(),
      text: Type.String(),
    }),
  ),
  method: Type.String({ description: "In words, what was done and on how many periods" }),
  /** Rolling-origin errors against naive, seasonal naive and ETS; null: too short to be tried. */
  accuracy: Type.Union([
    Type.Object({
      origins: Type.Integer(),
      mase: Type.Number(),
      naive: Type.Number(),
      seasonalNaive: Type.Number(),
      ets: Type.Number(),
      coverage80: Type.Number(),
    }),
    Type.Null(),
  ]),
  notes: Type.Array(Type.String()),
});

/** Leading, coincident, lagging (先行、一致、滞后) as tested on the region's own figures. */
export const LeadingSchema = Type.Object({
  target: Type.String(),
  targetName: Type.String(),
  rows: Type.Array(
    Type.Object({
      indicator: Type.String(),
      name: Type.String(),
      lag: OrNull.integer({ description: "Months by which it leads; negative: lags" }),
      strength: OrNull.number({ description: "Correlation at that lag" }),
      periods: Type.Integer(),
      role: oneOf(["leading", "coincident", "lagging", "unclear"]),
      text: Type.String(),
    }),
  ),
});

/** Electricity, output and tax side by side (匹配性). */
export const MatchesSchema = Type.Object({
  month: Type.Integer(),
  pairs: Type.Array(
    Type.Object({
      name: Type.String({ description: "产值—用电量" }),
      rows: Type.Array(
        Type.Object({
          region: Type.Integer(),
          name: Type.String(),
          one: FigureSchema,
          other: FigureSchema,
          difference: OrNull.number(),
          opposite: Type.Boolean(),
          elasticity: OrNull.number(),
          flag: Type.Boolean(),
        }),
      ),
      limit: Type.Number(),
    }),
  ),
});

// ---- warnings ----

export const RuleSchema = Type.Unsafe<WarningRule>(
  Type.Object({
    code: Code,
    name: Text(80),
    conditions: Type.Array(Type.Object({ kind: Text(40) }, { additionalProperties: true }), {
      minItems: 1,
      maxItems: 6,
    }),
    scope: Type.Object({
      of: oneOf(["self", "children", "both"]),
      regions: Type.Array(RegionParameter, { maxItems: 200 }),
    }),
    owner: Text(100),
    severity: Type.Integer({ minimum: 1, maximum: 4 }),
    worsens: Type.Union([
      Type.Object({
        periods: Type.Integer({ minimum: 2, maximum: 24 }),
        to: Type.Integer({ minimum: 1, maximum: 4 }),
      }),
      Type.Null(),
    ]),
    raiseAfter: Type.Integer({ minimum: 1, maximum: 12 }),
    clearAfter: Type.Integer({ minimum: 1, maximum: 12 }),
    rearmMonths: Type.Integer({ minimum: 0, maximum: 24 }),
    note: Text(500),
  }),
);

export const TrialSchema = Type.Unsafe<Trial>(
  Type.Object({
    from: Type.Integer(),
    to: Type.Integer(),
    months: Type.Array(Type.Object({ month: Type.Integer(), raised: Type.Integer(), standing: Type.Integer() })),
    episodes: Type.Array(
      Type.Object({
        region: Type.Integer(),
        raised: Type.Integer(),
        cleared: OrNull.integer(),
        address: Type.String(),
        value: OrNull.number(),
        followed: Type.Union([Type.Boolean(), Type.Null()]),
        leadMonths: OrNull.number(),
      }),
    ),
    raised: Type.Integer(),
    followed: Type.Integer(),
    inVain: Type.Integer(),
    undecided: Type.Integer(),
    perMonth: Type.Number(),
    medianLeadMonths: OrNull.number(),
    outcome: Type.String(),
    judged: Type.Integer(),
    held: Type.Integer(),
    remarks: Type.Array(Type.String()),
  }),
);

export const RuleListSchema = Type.Object({
  rules: Type.Array(
    Type.Object({
      rule: RuleSchema,
      home: Type.Integer(),
      homeName: Type.String(),
      version: Type.Integer(),
      state: oneOf(["draft", "live", "paused"]),
      text: Type.String({ description: "The rule read out in one sentence" }),
      isShipped: Type.Boolean(),
      at: Type.String(),
      by: Type.String(),
      open: Type.Integer({ description: "Warnings of it that stand" }),
      trial: Type.Union([
        Type.Object({
          raised: Type.Integer(),
          followed: Type.Integer(),
          inVain: Type.Integer(),
          perMonth: Type.Number(),
          behindPct: OrNull.number({
            description: 'Of those, what "is behind its superior today" alone would have told, %',
          }),
          basis: oneOf(["own", "shaoyang"], {
            description: "own: the unit's history, when the rule went live; shaoyang: before it was shipped",
          }),
        }),
        Type.Null(),
      ]),
    }),
  ),
});

/** Kinds of conditions with their fields, so that the editor needs no list of its own. */
export const RuleWordsSchema = Type.Object({
  kinds: Type.Array(
    Type.Object({
      kind: Type.String(),
      name: Type.String(),
      english: Type.String(),
      fields: Type.Array(
        Type.Object({
          key: Type.String(),
          name: Type.String(),
          english: Type.String(),
          type: oneOf(["figure", "number", "op", "path", "whom", "lights"]),
          unit: Type.String(),
          initial: Type.Unknown(),
        }),
      ),
    }),
  ),
});

const warningStatuses = ["raised", "confirmed", "dismissed", "cleared"] as const;

export const WarningSchema = Type.Object({
  id: Type.Integer(),
  region: Type.Integer(),
  regionName: Type.String(),
  rule: Type.String(),
  ruleName: Type.String(),
  ruleVersion: Type.Integer(),
  month: Type.Integer(),
  label: Type.String(),
  cleared: OrNull.integer(),
  severity: Type.Integer(),
  sentence: Type.String(),
  mark: oneOf(["holds", "easing", "outdated"], {
    description:
      "easing: the newest figures are good, though not yet long enough; outdated: newer figures did not come",
  }),
  figure: FigureSchema,
  thenValue: OrNull.number({ description: "The figure as it was when the warning was told" }),
  vintage: OrNull.string(),
  threshold: OrNull.number(),
  owner: Type.String(),
  status: oneOf(warningStatuses),
  raisedAt: Type.String(),
  periods: Type.Integer(),
  later: Type.Union(
    [
      Type.Object({
        month: Type.Integer({ description: "Newest month for which the rules were run" }),
        status: oneOf(warningStatuses),
        severity: Type.Integer(),
        cleared: OrNull.integer(),
        sentence: Type.String(),
      }),
      Type.Null(),
    ],
    { description: "What is known now of a warning in a month gone by" },
  ),
});

/** All that is wrong with one figure of one place, or one thing that befell most places, in one sentence. */
export const MatterSchema = Type.Object({
  ...WarningSchema.properties,
  isCommon: Type.Boolean({ description: "Most places below are warned of the same: told once, for the whole" }),
  also: Type.Array(WarningSchema, { description: "The other warnings of the matter" }),
});

export const WarningListSchema = Type.Object({
  region: Type.Integer(),
  name: Type.String(),
  madeUp: Type.Optional(Type.Boolean()),
  month: Type.Integer(),
  /** When the rules were last run for this month; null: not yet. */
  runAt: OrNull.string(),
  rules: Type.Integer({ description: "Live rules" }),
  counts: Type.Array(Type.Object({ severity: Type.Integer(), open: Type.Integer(), news: Type.Integer() })),
  /** One a matter, gravest first. */
  warnings: Type.Array(MatterSchema),
});

export const WarningDetailSchema = Type.Object({
  warning: WarningSchema,
  since: Type.Integer(),
  ruleText: Type.String(),
  note: Type.String(),
  facts: Type.Array(Type.Object({ condition: Type.String(), figure: FigureSchema, thenText: Type.String() })),
  drivers: Type.Array(Type.Object({ name: Type.String(), figure: FigureSchema, thenText: Type.String() })),
  /** The figure over two years, for the chart. */
  course: Type.Array(Type.Object({ month: Type.Integer(), figure: FigureSchema })),
  steps: Type.Array(
    Type.Object({
      step: oneOf(["raised", "worse", "milder", "confirmed", "dismissed", "reopened", "cleared"]),
      severity: OrNull.integer(),
      month: OrNull.integer(),
      text: Type.String(),
      at: Type.String(),
      by: Type.String(),
    }),
  ),
  earlier: Type.Array(Type.Object({ id: Type.Integer(), month: Type.Integer(), sentence: Type.String() })),
});

/** What 总览 shows of a region and month. */
export const MonitorSummarySchema = Type.Object({
  region: Type.Integer(),
  month: Type.Integer(),
  /** Lights of the headlines by indicator; figures of the measure 灯. */
  lights: Type.Array(Type.Object({ indicator: Type.String(), name: Type.String(), light: FigureSchema })),
  open: Type.Integer(),
  counts: Type.Array(Type.Object({ severity: Type.Integer(), open: Type.Integer() })),
  /** The gravest few. */
  warnings: Type.Array(MatterSchema),
  targets: Type.Object({ total: Type.Integer(), green: Type.Integer(), yellow: Type.Integer(), red: Type.Integer() }),
});

export const RunAnswerSchema = Type.Object({
  month: Type.Integer(),
  rules: Type.Integer(),
  regions: Type.Integer(),
  raised: Type.Integer(),
  worse: Type.Integer(),
  cleared: Type.Integer(),
  standing: Type.Integer(),
  seconds: Type.Number(),
});

export const RunBody = Type.Object({ region: RegionParameter, month: MonthParameter });
export const StepBody = Type.Object({
  step: oneOf(["confirmed", "dismissed", "reopened"]),
  text: Text(1000, { description: "Needed to dismiss" }),
});
export const SaveRuleBody = Type.Object({
  home: RegionParameter,
  rule: RuleSchema,
  state: oneOf(["draft", "live", "paused", "withdrawn"]),
});
export const SaveCutsBody = Type.Object({
  home: RegionParameter,
  indicator: Text(80),
  year: YearParameter,
  cuts: FourCuts,
});
export const SaveCompositesBody = Type.Object({
  home: RegionParameter,
  composites: Type.Array(CompositeSchema, { maxItems: 20 }),
});

export type Wall = Static<typeof WallSchema>;
export type CutsView = Static<typeof CutsSchema>;
export type SeriesWork = Static<typeof SeriesWorkSchema>;
export type Leading = Static<typeof LeadingSchema>;
export type Matches = Static<typeof MatchesSchema>;
export type RuleList = Static<typeof RuleListSchema>;
export type RuleWords = Static<typeof RuleWordsSchema>;
export type WarningView = Static<typeof WarningSchema>;
export type MatterView = Static<typeof MatterSchema>;
export type WarningList = Static<typeof WarningListSchema>;
export type WarningDetailView = Static<typeof WarningDetailSchema>;
export type MonitorSummary = Static<typeof MonitorSummarySchema>;
export type RunAnswer = Static<typeof RunAnswerSchema>;
