import { type Static, Type } from "typebox";
import { FormName, MonthStateName } from "../collect/reports/schemas.ts";
import { MonthParameter, RegionParameter, Text } from "../http/index.ts";

const Time = Type.String({ description: "ISO time" });
const Nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const ClosePlaceSchema = Type.Object({ form: FormName, month: MonthParameter, region: RegionParameter });

const StepSchema = Type.Object({
  at: Time,
  by: Type.String(),
  state: MonthStateName,
  reason: Type.String(),
  region: Type.Integer({ description: "Whose step it is: the region's own, or of a unit above it" }),
  regionName: Type.String(),
});

const CheckSchema = Type.Object({
  id: Type.String(),
  title: Type.String(),
  level: Type.Union([Type.Literal("block"), Type.Literal("warn"), Type.Literal("ok")]),
  detail: Type.String(),
  count: Type.Integer(),
});

/** Where a region's month stands, and what to look at before the next step. */
export const CloseViewSchema = Type.Object({
  form: FormName,
  month: Type.Integer(),
  region: Type.Integer(),
  name: Type.String(),
  state: MonthStateName,
  steps: Type.Array(StepSchema, { description: "Newest first" }),
  children: Type.Array(Type.Object({ region: Type.Integer(), name: Type.String(), state: MonthStateName })),
  checks: Type.Array(CheckSchema, { description: "What speaks against closing now; `block` forbids it" }),
  publications: Type.Array(Type.Object({ id: Type.Integer(), at: Time, by: Type.String() }), {
    description: "Newest first",
  }),
  reports: Type.Integer({ description: "Reports that count in the sums now" }),
  cells: Type.Integer({ description: "Sums held of the month, as now known" }),
});

export const MoveBody = Type.Object({
  form: FormName,
  month: MonthParameter,
  region: RegionParameter,
  to: MonthStateName,
  reason: Type.Optional(Text(2000, { description: "Needed to unlock" })),
});

export const MoveAnswerSchema = Type.Object({
  state: MonthStateName,
  seconds: Type.Number(),
  cells: Type.Integer(),
  reports: Type.Integer(),
  publicationId: Nullable(Type.Integer()),
});

export type CloseView = Static<typeof CloseViewSchema>;
export type CloseCheck = Static<typeof CheckSchema>;
export type MoveAnswer = Static<typeof MoveAnswerSchema>;
