import { measures } from "@diaodu/core/address";
import type { RegionCode } from "@diaodu/core/catalogue";
import type { Explanation, Figure } from "@diaodu/core/figures";
import type { Month } from "@diaodu/core/period";
import { type Static, Type } from "typebox";
import {
  Amount,
  AsOfParameter,
  MonthParameter as MonthNumber,
  RegionParameter as RegionNumber,
  Text,
} from "../http/index.ts";

/** The shapes in which figures leave the server. Fields that need words have them here, so that OpenAPI has them too. */
export const oneOf = <const T extends readonly string[]>(values: T, options = {}) =>
  Type.Unsafe<T[number]>({ type: "string", enum: values, ...options });
/** A union of types rather than anyOf: the serialiser then writes it without validating each value twice. */
export const OrNull = {
  number: (options = {}) => Type.Unsafe<number | null>({ type: ["number", "null"], ...options }),
  integer: (options = {}) => Type.Unsafe<number | null>({ type: ["integer", "null"], ...options }),
  string: (options = {}) => Type.Unsafe<string | null>({ type: ["string", "null"], ...options }),
};

export const RegionParameter = Type.Unsafe<RegionCode>(RegionNumber);
export const MonthParameter = Type.Unsafe<Month>(MonthNumber);
export const MeasureName = oneOf(measures);
export const SpanName = oneOf(["month", "ytd", "quarter"]);

export const SharedFigure = Type.Object(
  {
    address: Type.String({ description: "Canonical form; opens the explanation" }),
    value: OrNull.number({ description: "Full precision, in `unit`" }),
    unit: Type.String(),
    status: oneOf(["ok", "missing", "provisional", "suppressed"], {
      description: "provisional: enterprises' reports of a month that is not published yet",
    }),
    reason: Type.Optional(Type.String({ description: "Why there is no value" })),
    text: Type.String({ description: "Official wording (增长8.3%, 663.61亿元); a dash when missing" }),
    vintage: OrNull.string({ description: "When the newest input became known" }),
    decimals: Type.Integer(),
    turn: Type.Optional(
      oneOf(["profit-to-loss", "loss-to-profit", "loss-narrowed", "loss-widened", "unchanged"], {
        description: "What happened where a growth has no rate, as last year or this one is below zero",
      }),
    ),
    among: Type.Optional(
      Type.Object(
        { counted: Type.Integer(), all: Type.Integer(), tied: Type.Boolean() },
        { description: "Of a rank: how many peers have a figure, how many there are, whether the place is shared" },
      ),
    ),
  },
  { $id: "Figure" },
);
/** Refers to the shared schema, so that clients see one type `Figure`. */
export const FigureSchema = Type.Unsafe<Figure>(Type.Ref("Figure#"));

export const ContextSchema = Type.Object({
  region: Type.Optional(RegionParameter),
  month: Type.Optional(MonthParameter),
  asOf: Type.Optional(AsOfParameter),
});

const SourceCellSchema = Type.Object({
  importId: Type.Integer(),
  fileName: Type.String(),
  sheet: Type.String(),
  cell: Type.String(),
  value: Type.Number(),
  unit: Type.String(),
  importedAt: Type.String(),
  importedBy: Type.String(),
});

const NestedExplanation = Type.Unsafe<Explanation>(Type.Ref("Explanation#"));
export const SharedExplanation = Type.Object(
  {
    figure: FigureSchema,
    title: Type.String({ description: "邵阳市 规上工业增加值 2025年3月 累计 同比" }),
    measure: MeasureName,
    how: oneOf(["published", "computed", "missing"]),
    formula: Type.Optional(Type.Object({ words: Type.String(), numbers: Type.String() })),
    source: Type.Optional(SourceCellSchema),
    aggregate: Type.Optional(
      Type.Object(
        {
          form: oneOf(["output", "finance", "labour"]),
          enterprises: Type.Integer({ description: "How many reported" }),
          state: oneOf(["open", "closed", "published"]),
          at: Type.String({ description: "When it was published, or when the newest report in it was saved" }),
        },
        { description: "Enterprises' reports that the figure sums up" },
      ),
    ),
    inputs: Type.Array(NestedExplanation),
    computed: Type.Optional(NestedExplanation),
    notes: Type.Array(Type.String()),
    earlier: Type.Array(
      Type.Object({
        value: OrNull.number(),
        unit: Type.String(),
        knownAt: Type.String(),
        source: Type.Unsafe<Explanation["source"] | null>({ ...SourceCellSchema, type: ["object", "null"] }),
      }),
    ),
  },
  { $id: "Explanation" },
);
export const ExplanationSchema = NestedExplanation;

export const MadeUp = Type.Optional(
  Type.Unsafe<true>({ type: "boolean", description: "Its figures are made up (虚构数据), for the demo" }),
);
export const RegionName = Type.Object({
  code: RegionParameter,
  name: Type.String(),
  shortName: Type.String(),
  madeUp: MadeUp,
});
export type RegionAnswer = Static<typeof RegionName>;

export const CatalogueAnswerSchema = Type.Object({
  home: OrNull.integer({ description: "Whose figures the store holds most of" }),
  regions: Type.Array(
    Type.Object({
      code: RegionParameter,
      name: Type.String(),
      shortName: Type.String(),
      parent: OrNull.integer(),
      level: oneOf(["nation", "province", "prefecture", "county"]),
      kind: oneOf(["unit", "zone", "area", "aggregate"]),
      hasData: Type.Boolean(),
      madeUp: MadeUp,
    }),
    {
      description:
        "Every region with data and what is above it; of the given region its line of parents, siblings and children",
    },
  ),
  indicators: Type.Array(
    Type.Object({
      code: Type.String(),
      name: Type.String(),
      english: Type.String(),
      group: Type.String(),
      unit: Type.String(),
      kind: oneOf(["flow", "stock", "index", "rate"]),
      good: oneOf(["up", "down", "none"]),
      frequency: oneOf(["month", "quarter", "year"]),
      span: oneOf(["month", "ytd", "quarter"], { description: "The usual span: 累计 or 当月/月末" }),
      additive: Type.Boolean(),
      decimals: Type.Integer(),
      parent: Type.Optional(Type.String()),
      headline: Type.Optional(Type.Integer()),
      hasData: Type.Boolean(),
    }),
  ),
  measures: Type.Array(
    Type.Object({ code: MeasureName, name: Type.String(), english: Type.String(), unit: Type.String() }),
  ),
  months: Type.Array(Type.Object({ region: RegionParameter, months: Type.Array(MonthParameter) }), {
    description: "Months with data of each listed region, newest first",
  }),
});
export type CatalogueAnswer = Static<typeof CatalogueAnswerSchema>;

/** One point of a line: null where nothing is published. */
const Point = Type.Object({
  month: MonthParameter,
  value: OrNull.number(),
  address: Type.String(),
});

const Counts = Type.Object({
  up: FigureSchema,
  down: FigureSchema,
  flat: FigureSchema,
  text: Type.String({ description: "9升3降; empty when no child has a figure" }),
});

const Extreme = Type.Object({
  child: OrNull.integer({ description: "By the mean of its ranks" }),
  indicator: OrNull.string(),
  basis: oneOf(["rank", "vs-parent", "yoy"], { description: "By what the indicator was chosen" }),
});

export const OverviewSchema = Type.Object({
  region: RegionName,
  parent: Type.Union([RegionName, Type.Null()]),
  month: MonthParameter,
  headlines: Type.Array(
    Type.Object({
      indicator: Type.String(),
      name: Type.String(),
      english: Type.String(),
      group: Type.String(),
      unit: Type.String(),
      kind: Type.String(),
      good: oneOf(["up", "down", "none"]),
      month: Type.Integer({ description: "The indicator's own latest period, at or before the asked month" }),
      span: SpanName,
      periodLabel: Type.String({ description: "2025年1-3月, 2025年一季度, 2025年3月末" }),
      lagging: Type.Boolean({ description: "True when its latest period is before the asked month" }),
      level: FigureSchema,
      yoy: FigureSchema,
      yoyChange: FigureSchema,
      vsParent: FigureSchema,
      vsNation: FigureSchema,
      rank: FigureSchema,
      rankChange: FigureSchema,
      line: Type.Object({ measure: oneOf(["yoy", "level"]), points: Type.Array(Point) }),
      counts: Counts,
      children: Type.Array(
        Type.Object({ region: RegionParameter, level: FigureSchema, yoy: FigureSchema, rank: FigureSchema }),
      ),
    }),
  ),
  children: Type.Array(
    Type.Object({
      region: RegionName,
      leading: Type.Integer({
        description: "Headline indicators whose growth ranks in the first third of the children",
      }),
      trailing: Type.Integer({ description: "… in the last third" }),
      ranked: Type.Integer({ description: "Headline indicators in which it has a rank" }),
      meanRank: OrNull.number(),
    }),
  ),
  strongest: Extreme,
  weakest: Extreme,
});
export type Overview = Static<typeof OverviewSchema>;
export type Headline = Overview["headlines"][number];

const SeriesSchema = Type.Object({
  indicator: Type.String(),
  name: Type.String(),
  unit: Type.String(),
  points: Type.Array(
    Type.Object({ month: MonthParameter, label: Type.String(), level: FigureSchema, yoy: FigureSchema }),
  ),
});

export const IndicatorViewSchema = Type.Object({
  indicator: Type.String(),
  name: Type.String(),
  english: Type.String(),
  unit: Type.String(),
  kind: Type.String(),
  good: oneOf(["up", "down", "none"]),
  region: RegionName,
  span: SpanName,
  industry: Type.String({ description: "Empty: all" }),
  industries: Type.Array(Type.Object({ code: Type.String(), name: Type.String() }), {
    description: "Industries of this indicator that the region has figures of",
  }),
  months: Type.Array(MonthParameter, { description: "Oldest first" }),
  series: SeriesSchema,
  compare: Type.Array(SeriesSchema),
  children: Type.Object({
    measure: oneOf(["yoy", "level"]),
    rankedBy: oneOf(["yoy", "level"], { description: "Places by growth may be published where growth itself is not" }),
    rows: Type.Array(
      Type.Object({
        region: RegionName,
        figures: Type.Array(FigureSchema, { description: "One a month, as `months`" }),
        ranks: Type.Array(FigureSchema),
        moves: Type.Array(FigureSchema, {
          description: "Change of rank against the period before; positive is forward",
        }),
      }),
    ),
  }),
  waterfall: Type.Union([
    Type.Object({
      month: MonthParameter,
      total: FigureSchema,
      parts: Type.Array(Type.Object({ region: RegionName, pull: FigureSchema, contribution: FigureSchema })),
      residual: Type.Number({
        description: "Growth of the whole less the pulls of the parts, pp: other basis, or parts not listed",
      }),
    }),
    Type.Null(),
  ]),
});
export type IndicatorView = Static<typeof IndicatorViewSchema>;

export const AskSchema = Type.Object({
  completions: Type.Array(
    Type.Object({
      text: Type.String({ description: "The whole question once this completion is taken" }),
      word: Type.String(),
      kind: oneOf(["region", "indicator", "month", "span", "measure", "industry", "wording"]),
      hint: Type.String({ description: "E.g. the parent of a county, the group of an indicator" }),
    }),
  ),
  answer: Type.Union([
    Type.Object({
      figure: FigureSchema,
      address: Type.String(),
      title: Type.String(),
      sentence: Type.String({ description: "The figure in official wording" }),
      sentenceEn: Type.String({ description: "The same in English" }),
    }),
    Type.Null(),
  ]),
  notUnderstood: Type.Array(
    Type.Object({ word: Type.String(), message: Type.String(), near: Type.Array(Type.String()) }),
  ),
});
export type AskAnswer = Static<typeof AskSchema>;

export const TableRequestSchema = Type.Object({
  title: Text(200, { minLength: 1 }),
  unit: Type.Optional(Text(40)),
  columns: Type.Array(Type.Object({ title: Text(200) }), { minItems: 1, maxItems: 200 }),
  rows: Type.Array(
    Type.Array(Type.Union([Text(2000), Amount(), Type.Object({ address: Text(400) })]), {
      maxItems: 200,
    }),
    { maxItems: 5000 },
  ),
  context: ContextSchema,
});
export type TableRequest = Static<typeof TableRequestSchema>;
