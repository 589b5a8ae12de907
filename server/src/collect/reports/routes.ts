import type { Month } from "@diaodu/core/period";
import { Type } from "typebox";
import {
  checkedButBody,
  Faults,
  Id,
  MonthParameter,
  RegionParameter,
  type Routes,
  sendFaults,
  Upload,
  Whole,
} from "../../http/index.ts";
import { PreviewShelf } from "../shelf.ts";
import { readUpload } from "../upload.ts";
import { listBatches, undoBatch } from "./batches.ts";
import { saveDraft } from "./draft.ts";
import { explainDoubt } from "./explain-doubt.ts";
import { commitReports, previewReports } from "./import.ts";
import { progress } from "./progress.ts";
import { reportList } from "./report-list.ts";
import { reportView } from "./report-view.ts";
import { review } from "./review.ts";
import {
  BatchSchema,
  CommitAnswer,
  CommitBody,
  DraftAnswer,
  DraftBody,
  ExplainBody,
  FormName,
  LevelName,
  ProgressSchema,
  ReportListSchema,
  ReportPreviewSchema,
  ReportQuery,
  ReportViewSchema,
  ReviewAnswer,
  ReviewBody,
  SubmitAnswer,
  SubmitBody,
  WorklistSchema,
} from "./schemas.ts";
import { submit } from "./submit.ts";
import { reportTemplate } from "./template.ts";
import type { MonthGate } from "./types.ts";
import { worklist } from "./worklist.ts";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const Download = Type.Unsafe<Buffer>({ type: "string", format: "binary" });
const tags = ["reports"];

/**
 * Reports of enterprises: filling one, importing many, checking, reviewing, who is missing.
 * @param gate the close, which comes later in the month, hands itself in
 */
export const reportRoutes =
  (gate: MonthGate): Routes =>
  (app, { db, actorOf }) => {
    const shelf = new PreviewShelf();
    const response = { "4xx": Faults };

    app.get(
      "/api/reports/progress",
      {
        schema: {
          operationId: "progress",
          tags,
          querystring: ReportQuery,
          response: { 200: ProgressSchema, ...response },
        },
      },
      (request) => progress(db, actorOf(request), { ...request.query, month: request.query.month as Month }, gate),
    );

    app.get(
      "/api/reports/list",
      {
        schema: {
          operationId: "reportList",
          tags,
          querystring: Type.Object({
            form: FormName,
            month: MonthParameter,
            region: RegionParameter,
            state: Type.Union([
              Type.Literal("reported"),
              Type.Literal("reviewed"),
              Type.Literal("accepted"),
              Type.Literal("sent-back"),
            ]),
            offset: Type.Optional(Whole()),
          }),
          response: { 200: ReportListSchema, ...response },
        },
      },
      (request) => reportList(db, actorOf(request), { ...request.query, month: request.query.month as Month }),
    );

    app.get(
      "/api/reports/worklist",
      {
        schema: {
          operationId: "worklist",
          tags,
          querystring: Type.Object({
            form: FormName,
            month: MonthParameter,
            region: RegionParameter,
            level: Type.Optional(LevelName),
            open: Type.Optional(Type.Boolean({ description: "Only what nobody explained" })),
            offset: Type.Optional(Whole()),
          }),
          response: { 200: WorklistSchema, ...response },
        },
      },
      (request) => worklist(db, actorOf(request), { ...request.query, month: request.query.month as Month }),
    );

    app.get(
      "/api/reports/:enterpriseId",
      {
        schema: {
          operationId: "reportView",
          tags,
          params: Type.Object({ enterpriseId: Id }),
          querystring: Type.Object({ form: FormName, month: MonthParameter }),
          response: { 200: ReportViewSchema, ...response },
        },
      },
      async (request, reply) => {
        const { form, month } = request.query;
        const key = { form, month: month as Month, enterpriseId: request.params.enterpriseId };
        const view = await reportView(db, actorOf(request), key, gate);
        return view.ok ? view.value : sendFaults(reply, view.faults);
      },
    );

    app.put(
      "/api/reports/draft",
      { schema: { operationId: "saveDraft", tags, body: DraftBody, response: { 200: DraftAnswer, ...response } } },
      async (request, reply) => {
        const saved = await saveDraft(
          db,
          actorOf(request),
          { ...request.body, month: request.body.month as Month },
          gate,
        );
        return saved.ok ? saved.value : sendFaults(reply, saved.faults);
      },
    );

    app.post(
      "/api/reports/submit",
      { schema: { operationId: "submitReport", tags, body: SubmitBody, response: { 200: SubmitAnswer, ...response } } },
      async (request, reply) => {
        const done = await submit(db, actorOf(request), { ...request.body, month: request.body.month as Month }, gate);
        return done.ok ? done.value : sendFaults(reply, done.faults);
      },
    );

    app.post(
      "/api/reports/review",
      {
        schema: { operationId: "reviewReports", tags, body: ReviewBody, response: { 200: ReviewAnswer, ...response } },
      },
      async (request, reply) => {
        const done = await review(db, actorOf(request), { ...request.body, month: request.body.month as Month }, gate);
        return done.ok ? done.value : sendFaults(reply, done.faults);
      },
    );

    app.post(
      "/api/reports/explain",
      {
        schema: {
          operationId: "explainDoubt",
          tags,
          body: ExplainBody,
          response: { 200: Type.Object({ kept: Type.Boolean() }), ...response },
        },
      },
      async (request, reply) => {
        const kept = await explainDoubt(db, actorOf(request), { ...request.body, month: request.body.month as Month });
        return kept.ok ? kept.value : sendFaults(reply, kept.faults);
      },
    );

    app.post(
      "/api/reports/import/preview",
      {
        schema: {
          operationId: "previewReports",
          tags,
          consumes: ["multipart/form-data"],
          querystring: Type.Object({ form: FormName }),
          body: Type.Object({
            file: Upload,
            home: Type.Optional(RegionParameter),
            month: Type.Optional(MonthParameter),
          }),
          response: { 200: ReportPreviewSchema, ...response },
        },
        validatorCompiler: checkedButBody,
      },
      async (request, reply) => {
        const upload = await readUpload(request);
        if (!upload.ok) return sendFaults(reply, upload.faults);
        const { form } = request.query;
        const preview = await previewReports(db, actorOf(request), shelf, { ...upload.value, form }, gate);
        return preview.ok ? preview.value : sendFaults(reply, preview.faults);
      },
    );

    app.post(
      "/api/reports/import/commit",
      {
        schema: { operationId: "commitReports", tags, body: CommitBody, response: { 200: CommitAnswer, ...response } },
      },
      async (request, reply) => {
        const done = await commitReports(db, actorOf(request), shelf, request.body, gate);
        return done.ok ? done.value : sendFaults(reply, done.faults);
      },
    );

    app.get(
      "/api/reports/template.xlsx",
      {
        schema: {
          operationId: "reportTemplate",
          tags,
          querystring: ReportQuery,
          response: { 200: Download, ...response },
        },
      },
      async (request, reply) => {
        const { form, month, region } = request.query;
        const workbook = await reportTemplate(db, actorOf(request), { form, region, month: month as Month });
        return reply
          .header("content-type", xlsxType)
          .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(workbook.fileName)}`)
          .send(Buffer.from(workbook.bytes));
      },
    );

    app.get(
      "/api/reports/batches",
      {
        schema: {
          operationId: "reportBatches",
          tags,
          querystring: ReportQuery,
          response: { 200: Type.Object({ batches: Type.Array(BatchSchema) }), ...response },
        },
      },
      async (request) => ({
        batches: await listBatches(db, actorOf(request), { ...request.query, month: request.query.month as Month }),
      }),
    );

    app.post(
      "/api/reports/undo",
      {
        schema: {
          operationId: "undoBatch",
          tags,
          body: Type.Object({ batchId: Id }),
          response: { 200: Type.Object({ restored: Type.Integer() }), ...response },
        },
      },
      async (request, reply) => {
        const done = await undoBatch(db, actorOf(request), request.body.batchId, gate);
        return done.ok ? done.value : sendFaults(reply, done.faults);
      },
    );
  };
