import { Type } from "typebox";
import { PreviewShelf, readUpload } from "../collect/index.ts";
import {
  AsOfParameter,
  checkedButBody,
  Faults,
  Id,
  MonthParameter,
  RegionParameter,
  type Routes,
  sendFaults,
  Text,
  Token,
  Upload,
  YearParameter,
} from "../http/index.ts";
import { decompose } from "./decomposition.ts";
import { commitTargets, listTargetBatches, previewTargets, undoTargets } from "./import-targets.ts";
import { saveTargets, withdrawTarget } from "./save-targets.ts";
import {
  DecompositionSchema,
  GoalNumber,
  LeversSchema,
  SavedSchema,
  TargetBatchSchema,
  TargetDetailSchema,
  TargetEntrySchema,
  TargetPreviewSchema,
  TargetSheetSchema,
  WhatIfAnswerSchema,
} from "./schemas.ts";
import { targetDetail, targetSheet } from "./sheet.ts";
import { targetWhatIf } from "./what-if.ts";
import { targetWorkbook } from "./workbook.ts";

const tags = ["targets"];
const refusals = { "4xx": Faults };
const Download = Type.Unsafe<Buffer>({ type: "string", format: "binary" });
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const goalParams = Type.Object({ goal: GoalNumber });
const Optional = Type.Optional;

/** Targets (目标): the sheet of a region, entry and history, taking apart, what-if. */
export const targetRoutes: Routes = (app, services) => {
  viewRoutes(app, services);
  entryRoutes(app, services);
};

const viewRoutes: Routes = (app, { db, actorOf }) => {
  app.get(
    "/api/targets",
    {
      schema: {
        operationId: "targetSheet",
        tags,
        querystring: Type.Object({
          region: RegionParameter,
          month: MonthParameter,
          year: Optional(YearParameter),
          asOf: Optional(AsOfParameter),
        }),
        response: { 200: TargetSheetSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const sheet = await targetSheet(db, actorOf(request), request.query);
      return sheet.ok ? sheet.value : sendFaults(reply, sheet.faults);
    },
  );

  app.get(
    "/api/targets/:goal",
    {
      schema: {
        operationId: "targetDetail",
        tags,
        params: goalParams,
        querystring: Type.Object({ month: MonthParameter, asOf: Optional(AsOfParameter) }),
        response: { 200: TargetDetailSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const detail = await targetDetail(db, actorOf(request), { ...request.params, ...request.query });
      return detail.ok ? detail.value : sendFaults(reply, detail.faults);
    },
  );

  app.get(
    "/api/targets/:goal/decomposition",
    {
      schema: {
        operationId: "decomposition",
        tags,
        params: goalParams,
        querystring: Type.Object({
          by: Type.Unsafe<"months" | "quarters" | "regions">({
            type: "string",
            enum: ["months", "quarters", "regions"],
          }),
          month: MonthParameter,
        }),
        response: { 200: DecompositionSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const parts = await decompose(db, actorOf(request), { ...request.params, ...request.query });
      return parts.ok ? parts.value : sendFaults(reply, parts.faults);
    },
  );

  app.post(
    "/api/targets/:goal/what-if",
    {
      schema: {
        operationId: "targetWhatIf",
        tags,
        params: goalParams,
        body: Type.Object({ month: MonthParameter, levers: LeversSchema }),
        response: { 200: WhatIfAnswerSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const answer = await targetWhatIf(db, actorOf(request), { ...request.params, ...request.body });
      return answer.ok ? answer.value : sendFaults(reply, answer.faults);
    },
  );

  app.get(
    "/api/targets.xlsx",
    {
      schema: {
        operationId: "targetWorkbook",
        tags,
        querystring: Type.Object({ region: RegionParameter, year: YearParameter, empty: Optional(Type.Boolean()) }),
        response: { 200: Download, ...refusals },
      },
    },
    async (request, reply) => {
      const { name, bytes } = await targetWorkbook(db, actorOf(request), request.query);
      return reply
        .header("content-type", xlsxType)
        .header(
          "content-disposition",
          `attachment; filename="targets.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
        )
        .send(bytes);
    },
  );
};

const entryRoutes: Routes = (app, { db, actorOf }) => {
  const shelf = new PreviewShelf();

  app.post(
    "/api/targets",
    {
      schema: {
        operationId: "saveTargets",
        tags,
        body: Type.Object({
          entries: Type.Array(TargetEntrySchema, { minItems: 1, maxItems: 5000 }),
          reason: Optional(Text(600, { description: "Why a target that holds is changed" })),
        }),
        response: { 200: SavedSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const saved = await saveTargets(db, actorOf(request), request.body);
      return saved.ok ? saved.value : sendFaults(reply, saved.faults);
    },
  );

  app.post(
    "/api/targets/:goal/withdraw",
    {
      schema: {
        operationId: "withdrawTarget",
        tags,
        params: goalParams,
        body: Type.Object({ reason: Text(600, { minLength: 1 }) }),
        response: { 200: SavedSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const done = await withdrawTarget(db, actorOf(request), request.params.goal, request.body.reason);
      return done.ok ? done.value : sendFaults(reply, done.faults);
    },
  );

  app.post(
    "/api/targets/import/preview",
    {
      schema: {
        operationId: "previewTargets",
        tags,
        consumes: ["multipart/form-data"],
        body: Type.Object({
          file: Upload,
          home: RegionParameter,
          month: MonthParameter,
        }),
        response: { 200: TargetPreviewSchema, ...refusals },
      },
      validatorCompiler: checkedButBody,
    },
    async (request, reply) => {
      const file = await readUpload(request);
      const done = file.ok ? await previewTargets(db, actorOf(request), shelf, file.value) : file;
      return done.ok ? done.value : sendFaults(reply, done.faults);
    },
  );

  app.post(
    "/api/targets/import/commit",
    {
      schema: {
        operationId: "commitTargets",
        tags,
        body: Type.Object({
          token: Token,
          reason: Optional(Text(600)),
          confirmed: Optional(
            Type.Boolean({ description: "What was read otherwise than written (read-as) is meant so" }),
          ),
        }),
        response: { 200: SavedSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const done = await commitTargets(db, actorOf(request), shelf, request.body);
      return done.ok ? done.value : sendFaults(reply, done.faults);
    },
  );

  app.get(
    "/api/targets/batches",
    {
      schema: {
        operationId: "targetBatches",
        tags,
        querystring: Type.Object({ region: RegionParameter }),
        response: { 200: Type.Object({ batches: Type.Array(TargetBatchSchema) }), ...refusals },
      },
    },
    async (request) => ({ batches: await listTargetBatches(db, actorOf(request), request.query.region) }),
  );

  app.post(
    "/api/targets/import/undo",
    {
      schema: {
        operationId: "undoTargets",
        tags,
        body: Type.Object({ batchId: Id }),
        response: { 200: SavedSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const done = await undoTargets(db, actorOf(request), request.body.batchId);
      return done.ok ? done.value : sendFaults(reply, done.faults);
    },
  );
};
