import { type EnterpriseStatus, enterpriseStatuses } from "@diaodu/core/check";
import { type Static, Type } from "typebox";
import { FigureSchema, MonthParameter, OrNull, oneOf, RegionName, SpanName } from "./schemas.ts";

/** Shapes of the views over closed months: 谁在拖, 停减产, 企业, and a publication against what is known now. */
/** What became of an enterprise's production in a month. */
export const StatusName = oneOf(Object.keys(enterpriseStatuses) as EnterpriseStatus[]);

const EnterpriseFields = {
  enterpriseId: Type.Integer(),
  code: Type.String(),
  name: Type.String(),
  region: Type.Integer(),
  regionName: Type.String(),
  industry: Type.String(),
  industryName: Type.String(),
  size: oneOf(["large", "medium", "small", "micro"]),
};

/** One part of a whole: a region, an industry or an enterprise. */
const DragRowSchema = Type.Object({
  key: Type.String({ description: "Names the row below the row above it: 990102, C26, e17" }),
  kind: oneOf(["total", "region", "industry", "enterprise"]),
  name: Type.String(),
  code: Type.String({ description: "Region, GB/T 4754 or unified social credit code" }),
  enterpriseId: OrNull.integer(),
  where: Type.String({ description: "Of an enterprise among the top pullers: its county and division" }),
  status: Type.Optional(StatusName),
  level: FigureSchema,
  yoy: FigureSchema,
  share: FigureSchema,
  pull: FigureSchema,
  points: OrNull.number({
    description: "The pull as printed: rounded so that the rows below one row add up to what is printed of it, pp",
  }),
});

export const DragSchema = Type.Object({
  region: RegionName,
  month: MonthParameter,
  span: SpanName,
  indicator: Type.Object({ code: Type.String(), name: Type.String(), english: Type.String(), unit: Type.String() }),
  indicators: Type.Array(
    Type.Object({ code: Type.String(), name: Type.String(), english: Type.String(), spans: Type.Array(SpanName) }),
    { description: "Of which forms there are figures, and in which spans" },
  ),
  by: oneOf(["region", "industry"]),
  total: DragRowSchema,
  rows: Type.Array(DragRowSchema, { description: "What the opened row consists of, most negative first" }),
  rest: OrNull.number({ description: "What the rows leave of the opened row, pp; null where nothing is left" }),
  basis: Type.Union([
    Type.Object({
      yoy: FigureSchema,
      nominal: FigureSchema,
      real: FigureSchema,
      entry: FigureSchema,
      exit: FigureSchema,
      restated: FigureSchema,
    }),
    Type.Null(),
  ]),
  firms: Type.Union([
    Type.Object({
      all: FigureSchema,
      up: FigureSchema,
      down: FigureSchema,
      halted: FigureSchema,
      upFace: FigureSchema,
    }),
    Type.Null(),
  ]),
  top: Type.Union([Type.Object({ down: Type.Array(DragRowSchema), up: Type.Array(DragRowSchema) }), Type.Null()], {
    description: "Enterprises that pull most, either way; told only of the whole",
  }),
});
export type Drag = Static<typeof DragSchema>;
export type DragRow = Static<typeof DragRowSchema>;

const Counted = { halted: FigureSchema, reduced: FigureSchema, up: FigureSchema, firms: FigureSchema };
const HaltedCountSchema = Type.Object({
  kind: oneOf(["total", "region", "industry"]),
  code: Type.String(),
  name: Type.String(),
  ...Counted,
  resumed: Type.Integer({ description: "复产: nothing last month, something now" }),
  added: Type.Integer({ description: "新增: something now, nothing a year ago" }),
});

const HaltedFirmSchema = Type.Object({
  ...EnterpriseFields,
  status: StatusName,
  level: FigureSchema,
  base: FigureSchema,
  pull: FigureSchema,
  shortfall: OrNull.number({ description: "Last year less this year, where that is a loss" }),
  haltedMonths: OrNull.integer({ description: "Months in a row without anything, this one included" }),
  since: OrNull.integer({ description: "First of those months" }),
});

/** Enterprises that stand still, make less, or are back. */
export const HaltedSchema = Type.Object({
  region: RegionName,
  month: MonthParameter,
  indicator: Type.String(),
  indicatorName: Type.String(),
  unit: Type.String({ description: "Of one enterprise's amounts and of shortfalls" }),
  total: HaltedCountSchema,
  regions: Type.Array(HaltedCountSchema),
  industries: Type.Array(HaltedCountSchema),
  summary: Type.Object({
    shortfall: OrNull.number({ description: "Of halted and reduced enterprises together, unit of the level" }),
    dragPp: OrNull.number({ description: "That shortfall on the whole base, pp, negative" }),
    withoutPct: OrNull.number({ description: "Growth without them, %" }),
    growth: FigureSchema,
  }),
  matching: Type.Integer({ description: "Enterprises that the filters leave" }),
  firms: Type.Array(HaltedFirmSchema, { description: "The first of them, largest shortfall first" }),
});
export type Halted = Static<typeof HaltedSchema>;
export type HaltedFirm = Static<typeof HaltedFirmSchema>;
export type HaltedCount = Static<typeof HaltedCountSchema>;

/** One enterprise over the months, and what it pulls. */
export const EnterpriseViewSchema = Type.Object({
  enterprise: Type.Object({
    ...EnterpriseFields,
    industryPath: Type.String({ description: "Section and division" }),
    park: Type.String(),
    onRoster: Type.Boolean({ description: "In the month asked for" }),
    since: Type.Integer({ description: "First month on the roster" }),
    city: RegionName,
  }),
  month: MonthParameter,
  indicator: Type.Object({ code: Type.String(), name: Type.String(), english: Type.String(), unit: Type.String() }),
  electricityUnit: Type.String(),
  status: StatusName,
  points: Type.Array(
    Type.Object({
      month: MonthParameter,
      level: FigureSchema,
      base: FigureSchema,
      yoy: FigureSchema,
      levelYtd: FigureSchema,
      yoyYtd: FigureSchema,
      electricityYtd: FigureSchema,
      electricityYoy: FigureSchema,
      cityPull: FigureSchema,
    }),
    { description: "Months of the form, oldest first; of February January and February together" },
  ),
  pulls: Type.Array(
    Type.Object({
      region: RegionName,
      month: FigureSchema,
      ytd: FigureSchema,
      contribution: FigureSchema,
      share: FigureSchema,
    }),
    { description: "On its county and on its city" },
  ),
});
export type EnterpriseView = Static<typeof EnterpriseViewSchema>;

const ThenAndNow = Type.Object({ then: FigureSchema, now: FigureSchema });
const ChangedCellSchema = Type.Object({
  region: Type.Integer(),
  regionName: Type.String(),
  industry: Type.String({ description: "Empty: all" }),
  industryName: Type.String(),
  level: ThenAndNow,
  yoy: ThenAndNow,
  changePp: OrNull.number({ description: "Growth now less growth as published, each as printed, pp" }),
});

/** A published month against the reports as they are now. */
export const CloseDiffSchema = Type.Object({
  publication: Type.Union([Type.Object({ id: Type.Integer(), at: Type.String(), by: Type.String() }), Type.Null()]),
  span: SpanName,
  indicatorName: Type.String(),
  unit: Type.String(),
  cells: Type.Array(ChangedCellSchema, { description: "What is not any more as published, largest change first" }),
  reports: Type.Array(
    Type.Object({
      enterpriseId: Type.Integer(),
      code: Type.String(),
      name: Type.String(),
      regionName: Type.String(),
      how: Type.String(),
      reason: Type.String(),
      by: Type.String(),
      at: Type.String(),
      points: OrNull.number({ description: "By how much it alone moved the growth of the whole, pp" }),
      changed: Type.Array(Type.Object({ column: Type.String(), before: OrNull.number(), after: OrNull.number() }), {
        description: "Values that changed, in the form's units",
      }),
    }),
    { description: "Corrections since, newest first" },
  ),
});
export type CloseDiff = Static<typeof CloseDiffSchema>;
