import { type Static, Type } from "typebox";
import { AmountOrNull, Id, MonthParameter, RegionParameter, Text, Token, Whole } from "../../http/index.ts";

const Nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const Time = Type.String({ description: "ISO time" });

export const FormName = Type.Union([Type.Literal("output"), Type.Literal("finance"), Type.Literal("labour")]);
export const ReportStateName = Type.Union([
  Type.Literal("missing"),
  Type.Literal("draft"),
  Type.Literal("reported"),
  Type.Literal("reviewed"),
  Type.Literal("accepted"),
  Type.Literal("sent-back"),
]);
export const MonthStateName = Type.Union([Type.Literal("open"), Type.Literal("closed"), Type.Literal("published")]);
export const LevelName = Type.Union([Type.Literal("hard"), Type.Literal("soft"), Type.Literal("hint")]);

/**
 * Values by column name (output, output_base, output_ytd …) in the form's units; null where nothing was filed. As one type of two: of
 * alternatives the validator would try the number first and make a 0 of null.
 */
export const ValuesSchema = Type.Record(Type.String(), AmountOrNull());

export const ReportQuery = Type.Object({ form: FormName, month: MonthParameter, region: RegionParameter });

/** Who reported, of one region: counts of enterprises. due = 应报; each of them is in exactly one of the states after it. */
export const ProgressRowSchema = Type.Object({
  region: Type.Integer(),
  name: Type.String(),
  state: MonthStateName,
  due: Type.Integer(),
  missing: Type.Integer({ description: "Nothing yet, drafts included" }),
  drafts: Type.Integer({ description: "Of the missing: being typed" }),
  reported: Type.Integer({ description: "Handed in, not yet reviewed" }),
  reviewed: Type.Integer(),
  accepted: Type.Integer(),
  sentBack: Type.Integer(),
  doubtful: Type.Integer({ description: "Enterprises with a doubt of 核实 that nobody explained" }),
});

export const ChaseSchema = Type.Object({
  enterpriseId: Type.Integer(),
  code: Type.String(),
  name: Type.String(),
  region: Type.Integer(),
  regionName: Type.String(),
  industryName: Type.String(),
  state: ReportStateName,
  lastYear: Nullable(Type.Number({ description: "Main field of last year's same period, form's unit" })),
  weightPct: Nullable(Type.Number({ description: "Its share in the region's value of last year, %" })),
  missedBefore: Type.Integer({ description: "Months of the last twelve in which it was missing at the close" }),
});

export const ProgressSchema = Type.Object({
  form: FormName,
  month: Type.Integer(),
  region: Type.Integer(),
  total: ProgressRowSchema,
  rows: Type.Array(ProgressRowSchema),
  chase: Type.Array(ChaseSchema, { description: "Not reported or sent back, heaviest first" }),
  latestMonths: Type.Array(Type.Integer(), { description: "Months of this form that have reports, newest first" }),
});

/** Reports that were handed in, to be selected and moved on together. */
export const ReportListSchema = Type.Object({
  total: Type.Integer({ description: "In this state, however many are sent" }),
  items: Type.Array(
    Type.Object({
      enterpriseId: Type.Integer(),
      code: Type.String(),
      name: Type.String(),
      region: Type.Integer(),
      regionName: Type.String(),
      industryName: Type.String(),
      state: ReportStateName,
      value: Nullable(Type.Number({ description: "Main field, year to date where the form has it; form's unit" })),
      unexplained: Type.Integer({ description: "Doubts of 核实 that nobody explained" }),
      savedAt: Time,
      savedBy: Type.String(),
    }),
    { description: "Heaviest first" },
  ),
});

export const DoubtSchema = Type.Object({
  enterpriseId: Type.Integer(),
  code: Type.String(),
  name: Type.String(),
  region: Type.Integer(),
  regionName: Type.String(),
  industryName: Type.String(),
  checkId: Type.String(),
  title: Type.String(),
  level: LevelName,
  field: Type.String(),
  fieldName: Type.String(),
  sentence: Type.String({ description: "What is wrong, with the numbers, in one official sentence" }),
  effectPp: Type.Number({ description: "Points of the city's growth that hang on it" }),
  reported: Nullable(Type.Number()),
  proposed: Nullable(Type.Number()),
  unit: Type.String(),
  explanation: Nullable(
    Type.Object({ text: Type.String(), by: Type.String(), at: Time, accepted: Nullable(Type.Boolean()) }),
  ),
  offered: Nullable(Type.String({ description: "What was said to the same doubt an earlier month" })),
  state: ReportStateName,
});

export const WorklistSchema = Type.Object({
  form: FormName,
  month: Type.Integer(),
  region: Type.Integer(),
  counts: Type.Object({
    hard: Type.Integer(),
    soft: Type.Integer(),
    hint: Type.Integer(),
    unexplained: Type.Integer(),
    reports: Type.Integer({ description: "Reports that were checked; without any, no doubt says nothing" }),
  }),
  total: Type.Integer(),
  items: Type.Array(DoubtSchema),
});

export const EnterpriseHeadSchema = Type.Object({
  id: Type.Integer(),
  code: Type.String(),
  name: Type.String(),
  region: Type.Integer(),
  regionName: Type.String(),
  industry: Type.String({ description: "GB/T 4754 code" }),
  industryName: Type.String(),
  size: Type.String({ description: "大型 中型 小型 微型" }),
  park: Type.String(),
});

export const ChangeSchema = Type.Object({
  version: Type.Integer(),
  how: Type.String(),
  reason: Type.String(),
  by: Type.String(),
  at: Time,
  changed: Type.Array(
    Type.Object({ column: Type.String(), before: Nullable(Type.Number()), after: Nullable(Type.Number()) }),
  ),
});

/** One enterprise's form of one month, with all that is needed to fill or to judge it. */
export const ReportViewSchema = Type.Object({
  enterprise: EnterpriseHeadSchema,
  form: FormName,
  month: Type.Integer(),
  state: ReportStateName,
  monthState: MonthStateName,
  version: Type.Integer({ description: "Send it back when saving; 0 where nothing was saved yet" }),
  savedAt: Nullable(Time),
  savedBy: Nullable(Type.String()),
  values: Nullable(ValuesSchema),
  draft: Nullable(Type.Object({ fields: ValuesSchema, version: Type.Integer(), at: Time, by: Type.String() })),
  lastMonth: Nullable(ValuesSchema),
  lastYear: Nullable(ValuesSchema),
  series: Type.Array(Type.Object({ month: Type.Integer(), values: ValuesSchema }), {
    description: "Up to 24 months before and this one, oldest first; months without a report are left out",
  }),
  doubts: Type.Array(DoubtSchema),
  changes: Type.Array(ChangeSchema, { description: "Newest first" }),
});

const ReportKey = { form: FormName, month: MonthParameter, enterpriseId: Id };
export const DraftBody = Type.Object({ ...ReportKey, version: Whole(), fields: ValuesSchema });
export const DraftAnswer = Type.Object({ version: Type.Integer(), at: Time, doubts: Type.Array(DoubtSchema) });
export const SubmitBody = Type.Object({
  ...ReportKey,
  version: Whole(),
  fields: ValuesSchema,
  explanations: Type.Array(Type.Object({ checkId: Text(100), field: Text(60), text: Text(2000) }), { maxItems: 100 }),
  reason: Type.Optional(Type.String({ maxLength: 2000, description: "Why a report that stood is changed" })),
});
export const SubmitAnswer = Type.Object({ version: Type.Integer(), doubts: Type.Array(DoubtSchema) });

export const ReviewBody = Type.Object({
  form: FormName,
  month: MonthParameter,
  enterpriseIds: Type.Array(Id, { maxItems: 5000 }),
  move: Type.Union([Type.Literal("review"), Type.Literal("accept"), Type.Literal("send-back")]),
  reason: Type.Optional(Type.String({ maxLength: 2000 })),
});
export const ReviewAnswer = Type.Object({ moved: Type.Integer() });

export const ExplainBody = Type.Object({
  ...ReportKey,
  checkId: Text(100),
  field: Text(60),
  text: Text(2000),
  accepted: Type.Optional(Type.Boolean()),
});

const Both = Type.Object({ zh: Type.String(), en: Type.String() });
const RowFault = Type.Object({ code: Type.String(), message: Both, remedy: Both, cell: Type.Optional(Type.String()) });

/** What an uploaded table of reports would do. Nothing is stored yet. It can be committed only when `refused` is 0. */
export const ReportPreviewSchema = Type.Object({
  token: Type.String(),
  fileName: Type.String(),
  form: FormName,
  month: Type.Integer(),
  summary: Type.Object({
    rows: Type.Integer(),
    new: Type.Integer(),
    changed: Type.Integer(),
    equal: Type.Integer(),
    refused: Type.Integer({ description: "Rows with a fault or against a hard check" }),
    soft: Type.Integer({ description: "Rows with a doubt of 核实" }),
    missing: Type.Integer({ description: "Enterprises that are due and not in the file" }),
  }),
  rows: Type.Array(
    Type.Object({
      row: Type.Integer(),
      code: Type.String(),
      name: Type.String(),
      enterpriseId: Nullable(Type.Integer()),
      status: Type.Union([
        Type.Literal("new"),
        Type.Literal("changed"),
        Type.Literal("equal"),
        Type.Literal("refused"),
      ]),
      faults: Type.Array(RowFault),
      doubts: Type.Array(Type.Object({ level: LevelName, title: Type.String(), sentence: Type.String() })),
    }),
    { description: "Refused first, then with doubts, then the rest" },
  ),
});
export const CommitBody = Type.Object({
  token: Token,
  reason: Type.Optional(Type.String({ maxLength: 2000, description: "Needed where a reviewed report is replaced" })),
});
export const CommitAnswer = Type.Object({ batchId: Type.Integer(), stored: Type.Integer(), doubts: Type.Integer() });
export const BatchSchema = Type.Object({
  id: Type.Integer(),
  kind: Type.String(),
  form: Nullable(Type.String()),
  month: Nullable(Type.Integer()),
  fileName: Type.String(),
  at: Time,
  by: Type.String(),
  stored: Type.Integer(),
  undoneAt: Nullable(Time),
});

export type Progress = Static<typeof ProgressSchema>;
export type ReportList = Static<typeof ReportListSchema>;
export type Worklist = Static<typeof WorklistSchema>;
export type Doubt = Static<typeof DoubtSchema>;
export type ReportView = Static<typeof ReportViewSchema>;
export type ReportPreview = Static<typeof ReportPreviewSchema>;
