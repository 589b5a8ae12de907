import { rosterFault } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { FastifyReply } from "fastify";
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
} from "../../http/index.ts";
import { asActor } from "../../store/index.ts";
import { PreviewShelf } from "../shelf.ts";
import { readUpload } from "../upload.ts";
import { rosterBatches } from "./batches.ts";
import { decideCandidate, listCandidates } from "./candidates.ts";
import { changeEnterprise } from "./change.ts";
import { rosterChanges } from "./changes.ts";
import { commitRoster } from "./commit-roster.ts";
import { importCandidates } from "./import-candidates.ts";
import { listRoster } from "./list.ts";
import { mergeEnterprises } from "./merge.ts";
import { previewRoster } from "./preview-roster.ts";
import { rosterHistory } from "./roster-at.ts";
import {
  CandidatesSchema,
  CandidatesTaken,
  ChangeAnswer,
  ChangeBody,
  ChangesQuery,
  ChangesSchema,
  DecideAnswer,
  DecideBody,
  HistorySchema,
  MergeBody,
  RosterBatchSchema,
  RosterCommitAnswer,
  RosterCommitBody,
  RosterListSchema,
  RosterPreviewSchema,
  RosterQuery,
  UndoAnswer,
  UndoBody,
} from "./schemas.ts";
import { undoRoster } from "./undo-roster.ts";
import { particularsView } from "./views.ts";
import { rosterTemplate, rosterWorkbook, type Workbook } from "./workbook.ts";

const tags = ["roster"];
const refusals = { "4xx": Faults };
const Download = Type.Unsafe<Buffer>({ type: "string", format: "binary" });
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const UploadBody = Type.Object({ file: Upload, home: RegionParameter, month: MonthParameter });
const upload = {
  consumes: ["multipart/form-data"],
  body: UploadBody,
};
const ofRegion = Type.Object({ region: RegionParameter });

/** The roster (名录): looked through, imported, changed, taken back; who comes and goes; who should be on it. */
export const rosterRoutes: Routes = (app, services) => {
  readingRoutes(app, services);
  importRoutes(app, services);
  changeRoutes(app, services);
  candidateRoutes(app, services);
};

const readingRoutes: Routes = (app, { db, actorOf }) => {
  app.get(
    "/api/roster",
    {
      schema: {
        operationId: "roster",
        tags,
        querystring: RosterQuery,
        response: { 200: RosterListSchema, ...refusals },
      },
    },
    (request) => listRoster(db, actorOf(request), { ...request.query, month: request.query.month as Month }),
  );

  app.get(
    "/api/roster/export.xlsx",
    {
      schema: { operationId: "exportRoster", tags, querystring: RosterQuery, response: { 200: Download, ...refusals } },
    },
    async (request, reply) =>
      send(
        reply,
        await rosterWorkbook(db, actorOf(request), { ...request.query, month: request.query.month as Month }),
      ),
  );

  app.get(
    "/api/roster/template.xlsx",
    {
      schema: { operationId: "rosterTemplate", tags, querystring: ofRegion, response: { 200: Download, ...refusals } },
    },
    async (request, reply) => send(reply, await rosterTemplate(request.query.region)),
  );

  app.get(
    "/api/roster/changes",
    {
      schema: {
        operationId: "rosterChanges",
        tags,
        querystring: ChangesQuery,
        response: { 200: ChangesSchema, ...refusals },
      },
    },
    (request) => {
      const { region, from, to } = request.query;
      return rosterChanges(db, actorOf(request), { region, from: from as Month, to: to as Month });
    },
  );

  app.get(
    "/api/roster/enterprise/:id",
    {
      schema: {
        operationId: "rosterHistory",
        tags,
        params: Type.Object({ id: Id }),
        response: { 200: HistorySchema, ...refusals },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const states = await asActor(db, actorOf(request), (tx) => rosterHistory(tx, id));
      const code = states.at(-1)?.code;
      if (code === undefined) return sendFaults(reply, [rosterFault("roster/no-such-enterprise", { code: id })]);
      return {
        id,
        code,
        states: states.map(({ since, onRoster, how, reason, by, knownAt, ...state }) => ({
          ...particularsView(state),
          ...{ since, onRoster, how, reason, by, at: knownAt },
        })),
      };
    },
  );

  app.get(
    "/api/roster/batches",
    {
      schema: {
        operationId: "rosterBatches",
        tags,
        querystring: ofRegion,
        response: { 200: Type.Object({ batches: Type.Array(RosterBatchSchema) }), ...refusals },
      },
    },
    async (request) => ({ batches: await rosterBatches(db, actorOf(request), request.query.region) }),
  );
};

const importRoutes: Routes = (app, { db, actorOf }) => {
  const shelf = new PreviewShelf();

  app.post(
    "/api/roster/import/preview",
    {
      schema: { operationId: "previewRoster", tags, ...upload, response: { 200: RosterPreviewSchema, ...refusals } },
      validatorCompiler: checkedButBody,
    },
    async (request, reply) => {
      const file = await readUpload(request);
      const done = file.ok ? await previewRoster(db, actorOf(request), shelf, file.value) : file;
      return done.ok ? done.value : sendFaults(reply, done.faults);
    },
  );

  app.post(
    "/api/roster/import/commit",
    {
      schema: {
        operationId: "commitRoster",
        tags,
        body: RosterCommitBody,
        response: { 200: RosterCommitAnswer, ...refusals },
      },
    },
    async (request, reply) => {
      const done = await commitRoster(db, actorOf(request), shelf, request.body);
      return done.ok ? done.value : sendFaults(reply, done.faults);
    },
  );

  app.post(
    "/api/roster/import/undo",
    { schema: { operationId: "undoRoster", tags, body: UndoBody, response: { 200: UndoAnswer, ...refusals } } },
    async (request, reply) => {
      const done = await undoRoster(db, actorOf(request), request.body.batchId);
      return done.ok ? done.value : sendFaults(reply, done.faults);
    },
  );
};

const changeRoutes: Routes = (app, { db, actorOf }) => {
  app.post(
    "/api/roster/change",
    {
      schema: { operationId: "changeEnterprise", tags, body: ChangeBody, response: { 200: ChangeAnswer, ...refusals } },
    },
    async (request, reply) => {
      const change = { ...request.body, month: request.body.month as Month };
      const done = await changeEnterprise(db, actorOf(request), change);
      return done.ok ? done.value : sendFaults(reply, done.faults);
    },
  );

  app.post(
    "/api/roster/merge",
    {
      schema: { operationId: "mergeEnterprises", tags, body: MergeBody, response: { 200: ChangeAnswer, ...refusals } },
    },
    async (request, reply) => {
      const merger = { ...request.body, month: request.body.month as Month };
      const done = await mergeEnterprises(db, actorOf(request), merger);
      return done.ok ? done.value : sendFaults(reply, done.faults);
    },
  );
};

const candidateRoutes: Routes = (app, { db, actorOf }) => {
  app.get(
    "/api/roster/candidates",
    {
      schema: {
        operationId: "candidates",
        tags,
        querystring: ofRegion,
        response: { 200: CandidatesSchema, ...refusals },
      },
    },
    (request) => listCandidates(db, actorOf(request), request.query.region),
  );

  app.post(
    "/api/roster/candidates/decide",
    {
      schema: { operationId: "decideCandidate", tags, body: DecideBody, response: { 200: DecideAnswer, ...refusals } },
    },
    async (request, reply) => {
      const done = await decideCandidate(db, actorOf(request), request.body);
      return done.ok ? done.value : sendFaults(reply, done.faults);
    },
  );

  app.post(
    "/api/roster/candidates/import",
    {
      schema: { operationId: "importCandidates", tags, ...upload, response: { 200: CandidatesTaken, ...refusals } },
      validatorCompiler: checkedButBody,
    },
    async (request, reply) => {
      const file = await readUpload(request);
      const done = file.ok ? await importCandidates(db, actorOf(request), file.value) : file;
      return done.ok ? done.value : sendFaults(reply, done.faults);
    },
  );
};

/** Sends a workbook as a file to keep. The name is encoded as RFC 5987 wants Chinese names. */
const send = (reply: FastifyReply, { fileName, bytes }: Workbook): never =>
  reply
    .header("content-type", xlsxType)
    .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .send(Buffer.from(bytes)) as never;
