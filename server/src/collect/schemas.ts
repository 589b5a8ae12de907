import { measures } from "@diaodu/core/address";
import { cellReasons, publicationSaid } from "@diaodu/core/collect";
import { spans } from "@diaodu/core/period";
import { type Static, type TSchema, Type } from "typebox";
import { MonthParameter, RegionParameter, Text, Token } from "../http/index.ts";

const literals = <T extends string>(values: readonly T[]) => Type.Unsafe<T>({ type: "string", enum: [...values] });
/** A union of types rather than anyOf: the serialiser then writes a value without validating it twice. */
const orNull = <T extends TSchema & { type?: unknown; enum?: readonly unknown[] }>(schema: T) =>
  Type.Unsafe<Static<T> | null>({
    ...schema,
    type: [schema.type, "null"],
    ...(schema.enum ? { enum: [...schema.enum, null] } : {}),
  });

/** When a file was published, where a person knows it better than the file. */
export const PublicationParameter = Type.Refine(
  Type.Integer({
    minimum: 194_901,
    maximum: 21_901_231,
    description: "yyyymm or yyyymmdd, day 00 where only the month is known",
  }),
  (value) => publicationSaid(value) !== null,
);

export const Cell = Type.Object({
  sheet: Type.String(),
  cell: Type.String({ description: "A1" }),
  status: literals(["new", "changed", "equal", "unknown", "skipped"] as const),
  reason: Type.Optional(literals(Object.keys(cellReasons) as (keyof typeof cellReasons)[])),
  region: orNull(Type.Integer()),
  indicator: orNull(Type.String()),
  industry: orNull(Type.String()),
  month: orNull(Type.Integer()),
  span: orNull(literals(spans)),
  measure: orNull(literals(measures)),
  unit: Type.String(),
  value: orNull(Type.Number()),
  words: Type.Object({ title: Type.String(), row: Type.String(), column: Type.String() }),
  candidates: Type.Optional(
    Type.Array(Type.String(), { description: "Codes of the indicators between which it stays open" }),
  ),
  address: orNull(Type.String()),
  held: Type.Optional(Type.Number({ description: "What is held now, in this cell's unit" })),
  factor: Type.Optional(Type.Number({ description: "The value is about this many times the history" })),
});

export const Summary = Type.Object({
  read: Type.Integer({ description: "Cells that were understood: new + changed + equal" }),
  new: Type.Integer(),
  changed: Type.Integer(),
  equal: Type.Integer(),
  unknown: Type.Integer(),
  skipped: Type.Integer(),
  flagged: Type.Integer({ description: "Understood, but stored only when confirmed one by one" }),
  byReason: Type.Record(Type.String(), Type.Integer()),
  regions: Type.Array(Type.Integer()),
  indicators: Type.Array(Type.String()),
  months: Type.Array(Type.Integer()),
});

const Count = Type.Object({
  sheet: Type.String(),
  hidden: Type.Boolean(),
  cells: Type.Integer({ description: "Numeric cells" }),
  read: Type.Integer(),
  unknown: Type.Integer(),
  skipped: Type.Integer(),
});

export const PreviewAnswer = Type.Object({
  token: Type.String(),
  file: Type.Object({
    name: Type.String(),
    kind: literals(["xlsx", "xls", "csv"] as const),
    bytes: Type.Integer(),
    sha256: Type.String(),
  }),
  home: orNull(Type.Integer()),
  month: orNull(Type.Integer()),
  sheets: Type.Array(Count),
  cells: Type.Array(Cell),
  summary: Summary,
  alreadyImported: Type.Optional(
    Type.Object({ importId: Type.Integer(), at: Type.String(), byUser: Type.String(), fileName: Type.String() }),
  ),
  published: orNull(
    Type.Integer({
      description: "When the file was published, yyyymmdd; day 00 where only the bulletin's month is known",
    }),
  ),
  publishedLater: orNull(
    Type.Integer({ description: "What is held against older figures of this file was published at the latest then" }),
  ),
  missing: Type.Array(literals(["home", "month"] as const), {
    description: "What a person must still say before anything can be stored",
  }),
});

export const CommitBody = Type.Object({
  token: Token,
  confirm: Type.Optional(
    Type.Array(Text(120), {
      maxItems: 100_000,
      description: "Flagged or conflicting cells to store all the same, as sheet!A1",
    }),
  ),
  home: Type.Optional(RegionParameter),
  month: Type.Optional(MonthParameter),
  published: Type.Optional(PublicationParameter),
});

export const CommitAnswer = Type.Object({
  importId: Type.Integer(),
  stored: Type.Integer(),
  left: Type.Integer({ description: "Cells left out: unknown, or flagged and not confirmed" }),
  summary: Summary,
  /** Where to look at once: the file's own region and newest month. */
  home: Type.Integer(),
  month: orNull(Type.Integer()),
});

export const UndoAnswer = Type.Object({
  importId: Type.Integer({ description: "The undo's own number" }),
  undoes: Type.Integer(),
  restored: Type.Integer({ description: "Figures back at an earlier value" }),
  emptied: Type.Integer({ description: "Figures that had no earlier value" }),
});

export const HistoryLine = Type.Object({
  id: Type.Integer(),
  kind: literals(["file", "undo"] as const),
  undoes: orNull(Type.Integer()),
  undoneBy: orNull(Type.Integer()),
  fileName: Type.String(),
  home: Type.Integer(),
  at: Type.String(),
  byUser: Type.String(),
  stored: Type.Integer(),
  summary: orNull(Summary),
});

export const ImportDetail = Type.Object({
  line: HistoryLine,
  sheets: Type.Array(Type.String()),
  cells: Type.Array(Cell),
});

export const SheetView = Type.Object({
  sheet: Type.String(),
  sheets: Type.Array(Type.String()),
  /** First row and column shown, counting from 0. */
  top: Type.Integer(),
  left: Type.Integer(),
  rows: Type.Array(Type.Array(Type.String()), { description: "Texts as they stand, row by row" }),
  merges: Type.Array(
    Type.Object({ top: Type.Integer(), left: Type.Integer(), bottom: Type.Integer(), right: Type.Integer() }),
  ),
  around: orNull(Type.String()),
  clipped: Type.Boolean(),
});

export const DialectLine = Type.Object({
  kind: literals(["indicator", "region", "measure", "ignore"] as const),
  words: Type.String({ minLength: 1, maxLength: 200 }),
  title: Type.String({ maxLength: 200, description: "Empty: everywhere" }),
  target: Type.String({ maxLength: 80, description: "Indicator code (:C26 for an industry), region code or measure" }),
});
export const DialectBody = Type.Intersect([
  DialectLine,
  Type.Object({ home: Type.Optional(RegionParameter), forget: Type.Optional(Type.Boolean()) }),
]);

export type PreviewAnswer = Static<typeof PreviewAnswer>;
export type CommitAnswer = Static<typeof CommitAnswer>;
export type UndoAnswer = Static<typeof UndoAnswer>;
export type HistoryLine = Static<typeof HistoryLine>;
export type ImportDetail = Static<typeof ImportDetail>;
export type SheetView = Static<typeof SheetView>;
export type DialectLine = Static<typeof DialectLine>;
