import { type Static, Type } from "typebox";
import { Id, MonthParameter, RegionParameter, Text, Token, Whole } from "../../http/index.ts";

const literals = <const T extends readonly string[]>(...names: T) =>
  Type.Unsafe<T[number]>({ type: "string", enum: [...names] });
const Nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const Both = Type.Object({ zh: Type.String(), en: Type.String() });

export const HowName = literals(
  "initial",
  "new-start",
  "grown",
  "moved-in",
  "changed",
  "renamed",
  "below-size",
  "closed",
  "moved-out",
  "merged",
  "undone",
);
const LeaveHowName = literals("below-size", "closed", "moved-out", "merged");
const SingleHowName = literals(
  "new-start",
  "grown",
  "moved-in",
  "changed",
  "below-size",
  "closed",
  "moved-out",
  "merged",
);

const Change = Type.Object({
  what: literals("name", "region", "industry", "size", "park", "roster"),
  before: Type.String(),
  after: Type.String(),
});

/** What an enterprise is, in codes and in words. */
const Particulars = {
  code: Type.String(),
  name: Type.String(),
  region: Type.Integer(),
  regionName: Type.String(),
  industry: Type.String({ description: "GB/T 4754 code of the division" }),
  industryName: Type.String(),
  size: Type.Integer({ description: "1 large … 4 micro" }),
  sizeName: Type.String(),
  park: Type.String(),
};

export const RosterQuery = Type.Object({
  region: RegionParameter,
  month: MonthParameter,
  search: Type.Optional(Type.String({ maxLength: 100, description: "Part of the name or code" })),
  industry: Type.Optional(Text(5)),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 4 })),
  offset: Type.Optional(Whole()),
});
export const RosterEntrySchema = Type.Object({ id: Id, ...Particulars, since: Type.Integer(), how: HowName });
export const RosterListSchema = Type.Object({
  region: Type.Integer(),
  month: Type.Integer(),
  total: Type.Integer({ description: "Enterprises that fit the search" }),
  pageSize: Type.Integer(),
  rows: Type.Array(RosterEntrySchema),
});

/** What an uploaded roster would do. Nothing is stored yet. It can be committed only when nothing is refused. */
export const RosterPreviewSchema = Type.Object({
  token: Type.String(),
  fileName: Type.String(),
  home: Type.Integer(),
  homeName: Type.String(),
  month: Type.Integer(),
  summary: Type.Object({
    rows: Type.Integer(),
    new: Type.Integer(),
    changed: Type.Integer(),
    renamed: Type.Integer(),
    left: Type.Integer(),
    equal: Type.Integer(),
    refused: Type.Integer(),
    missing: Type.Integer({ description: "On the roster, not in the file" }),
  }),
  rows: Type.Array(
    Type.Object({
      sheet: Type.String(),
      row: Type.Integer(),
      code: Type.String(),
      name: Type.String(),
      regionName: Type.String(),
      industryName: Type.String(),
      sizeName: Type.String(),
      status: literals("new", "changed", "renamed", "left", "equal", "refused"),
      faults: Type.Array(
        Type.Object({ code: Type.String(), message: Both, remedy: Both, cell: Type.Optional(Type.String()) }),
      ),
      changes: Type.Array(Change),
    }),
    { description: "Refused first, then what changes, then what is equal" },
  ),
  missing: Type.Array(
    Type.Object({
      enterpriseId: Id,
      code: Type.String(),
      name: Type.String(),
      region: Type.Integer(),
      regionName: Type.String(),
    }),
  ),
});
export const RosterCommitBody = Type.Object({
  token: Token,
  exits: Type.Optional(Type.Array(Type.Object({ enterpriseId: Id, how: LeaveHowName }), { maxItems: 20000 })),
});
export const RosterCommitAnswer = Type.Object({ batchId: Type.Integer(), stored: Type.Integer() });

export const UndoBody = Type.Object({ batchId: Id });
export const UndoAnswer = Type.Object({ restored: Type.Integer() });
export const RosterBatchSchema = Type.Object({
  id: Type.Integer(),
  home: Type.Integer(),
  homeName: Type.String(),
  month: Type.Integer(),
  fileName: Type.String({ description: "Of a change by hand the enterprise's name" }),
  byHand: Type.Boolean(),
  at: Type.String(),
  by: Type.String(),
  summary: Type.Record(Type.String(), Type.Integer()),
  undoneAt: Nullable(Type.String()),
});

export const ChangeBody = Type.Object({
  home: RegionParameter,
  code: Text(40),
  month: MonthParameter,
  how: SingleHowName,
  name: Type.Optional(Text(200)),
  region: Type.Optional(RegionParameter),
  industry: Type.Optional(Text(5)),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 4 })),
  park: Type.Optional(Text(200)),
  reason: Type.Optional(Text(2000)),
});
export const MergeBody = Type.Object({
  home: RegionParameter,
  from: Id,
  into: Id,
  month: MonthParameter,
  reason: Text(2000),
});
export const ChangeAnswer = Type.Object({ batchId: Type.Integer() });

const Counts = { joined: Type.Integer(), left: Type.Integer(), changed: Type.Integer() };
export const ChangesQuery = Type.Object({ region: RegionParameter, from: MonthParameter, to: MonthParameter });
export const ChangesSchema = Type.Object({
  region: Type.Integer(),
  from: Type.Integer(),
  to: Type.Integer(),
  onRoster: Type.Integer({ description: "At the end" }),
  months: Type.Array(Type.Object({ month: Type.Integer(), ...Counts })),
  regions: Type.Array(
    Type.Object({ region: Type.Integer(), name: Type.String(), onRoster: Type.Integer(), ...Counts }),
    { description: "The counties. A move between two of them is a coming and a leaving here, and neither above" },
  ),
  events: Type.Array(
    Type.Object({
      kind: literals("joined", "left", "changed"),
      month: Type.Integer(),
      how: HowName,
      enterpriseId: Id,
      ...Particulars,
      changes: Type.Array(Change),
      reason: Type.String(),
      by: Type.String(),
      at: Type.String(),
    }),
    { description: "Newest month first" },
  ),
});

export const HistorySchema = Type.Object({
  id: Id,
  code: Type.String(),
  states: Type.Array(
    Type.Object({
      ...Particulars,
      since: Type.Integer(),
      onRoster: Type.Boolean(),
      how: HowName,
      reason: Type.String(),
      by: Type.String(),
      at: Type.String(),
    }),
    { description: "Oldest first" },
  ),
});

export const CandidateState = literals("open", "on-roster", "dismissed");
export const CandidateSchema = Type.Object({
  code: Type.String(),
  city: Type.Integer(),
  name: Type.String(),
  region: Type.Integer(),
  regionName: Type.String(),
  industryName: Type.String(),
  month: Type.Integer({ description: "To which month the last twelve months run" }),
  electricity: Nullable(Type.Number({ description: "万千瓦时" })),
  taxableSales: Nullable(Type.Number({ description: "万元" })),
  project: Type.String(),
  sentence: Both,
  state: CandidateState,
  reason: Type.String(),
  by: Type.String(),
  at: Type.String(),
});
export const CandidatesSchema = Type.Object({
  region: Type.Integer(),
  counts: Type.Object({ open: Type.Integer(), onRoster: Type.Integer(), dismissed: Type.Integer() }),
  candidates: Type.Array(CandidateSchema, { description: "Open ones first, the surest first" }),
});
export const DecideBody = Type.Object({
  code: Text(40),
  city: RegionParameter,
  state: CandidateState,
  reason: Type.Optional(Text(2000)),
});
export const DecideAnswer = Type.Object({ state: CandidateState });
export const CandidatesTaken = Type.Object({
  batchId: Type.Integer(),
  stored: Type.Integer(),
  onRoster: Type.Integer({ description: "Left out: on the roster already" }),
  below: Type.Integer({ description: "Left out: nothing says that they should be" }),
});

export type RosterPreview = Static<typeof RosterPreviewSchema>;
export type RosterList = Static<typeof RosterListSchema>;
export type RosterChanges = Static<typeof ChangesSchema>;
export type Candidates = Static<typeof CandidatesSchema>;
