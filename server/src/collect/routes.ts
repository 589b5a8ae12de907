import type { RegionCode } from "@diaodu/core/catalogue";
import { collectFault, type DialectEntry } from "@diaodu/core/collect";
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
  Text,
  Token,
  Upload,
} from "../http/index.ts";
import { annotatedCopy } from "./annotate/index.ts";
import { commit } from "./commit.ts";
import { listDialect, teach } from "./dialect.ts";
import { importDetail, importedFile, listImports } from "./history.ts";
import { preview } from "./preview.ts";
import {
  CommitAnswer,
  CommitBody,
  DialectBody,
  DialectLine,
  HistoryLine,
  ImportDetail,
  PreviewAnswer,
  PublicationParameter,
  SheetView,
  UndoAnswer,
} from "./schemas.ts";
import { sheetView } from "./sheet-view.ts";
import { PreviewShelf } from "./shelf.ts";
import { undo } from "./undo.ts";
import { readUpload } from "./upload.ts";

const ById = Type.Object({ id: Id });
const Download = Type.Unsafe<Buffer>({ type: "string", format: "binary" });
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Imports: preview, commit, undo, history, the files themselves, and what people taught the reader. */
export const collectRoutes: Routes = (app, { db, actorOf }) => {
  const shelf = new PreviewShelf();

  app.post(
    "/api/imports/preview",
    {
      schema: {
        operationId: "previewImport",
        tags: ["collect"],
        consumes: ["multipart/form-data"],
        body: Type.Object({
          file: Upload,
          home: Type.Optional(RegionParameter),
          month: Type.Optional(MonthParameter),
          published: Type.Optional(PublicationParameter),
        }),
        response: { 200: PreviewAnswer, "4xx": Faults },
      },
      validatorCompiler: checkedButBody,
    },
    async (request, reply) => {
      const upload = await readUpload(request);
      if (!upload.ok) return sendFaults(reply, upload.faults);
      const result = await preview(db, actorOf(request), shelf, upload.value);
      return result.ok ? result.value : sendFaults(reply, result.faults);
    },
  );

  app.get(
    "/api/imports/preview/:token/annotated.xlsx",
    {
      schema: {
        operationId: "annotatedCopy",
        tags: ["collect"],
        params: Type.Object({ token: Token }),
        response: { 200: Download, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const file = shelf.get(actor.user, request.params.token);
      if (!file) return sendFaults(reply, [collectFault("collect/preview-gone")]);
      const copy = await annotatedCopy(db, actor, file);
      if (!copy.ok) return sendFaults(reply, copy.faults);
      return download(reply, `${file.fileName.replace(/\.[^.]*$/, "")}-核对.xlsx`, xlsxType, copy.value);
    },
  );

  app.post(
    "/api/imports/commit",
    {
      schema: {
        operationId: "commitImport",
        tags: ["collect"],
        body: CommitBody,
        response: { 200: CommitAnswer, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const { home, month, ...rest } = request.body;
      const said = {
        ...(home === undefined ? {} : { home: home as RegionCode }),
        ...(month === undefined ? {} : { month: month as Month }),
      };
      const result = await commit(db, actorOf(request), shelf, { ...rest, ...said });
      return result.ok ? result.value : sendFaults(reply, result.faults);
    },
  );

  app.post(
    "/api/imports/:id/undo",
    {
      schema: {
        operationId: "undoImport",
        tags: ["collect"],
        params: ById,
        response: { 200: UndoAnswer, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const result = await undo(db, actorOf(request), request.params.id);
      return result.ok ? result.value : sendFaults(reply, result.faults);
    },
  );

  app.get(
    "/api/imports",
    {
      schema: {
        operationId: "listImports",
        tags: ["collect"],
        response: { 200: Type.Object({ imports: Type.Array(HistoryLine) }) },
      },
    },
    async (request) => ({ imports: await listImports(db, actorOf(request)) }),
  );

  app.get(
    "/api/imports/:id",
    {
      schema: {
        operationId: "getImport",
        tags: ["collect"],
        params: ById,
        response: { 200: ImportDetail, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const result = await importDetail(db, actorOf(request), request.params.id);
      return result.ok ? result.value : sendFaults(reply, result.faults);
    },
  );

  app.get(
    "/api/imports/:id/sheet",
    {
      schema: {
        operationId: "getImportSheet",
        tags: ["collect"],
        params: ById,
        querystring: Type.Object({
          name: Type.Optional(Text(100, { description: "Default: the first" })),
          around: Type.Optional(Text(10, { pattern: "^[A-Z]{1,3}[0-9]{1,7}$" })),
        }),
        response: { 200: SheetView, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const { name, around } = request.query;
      const result = await sheetView(db, actorOf(request), request.params.id, name, around);
      return result.ok ? result.value : sendFaults(reply, result.faults);
    },
  );

  app.get(
    "/api/imports/:id/file",
    {
      schema: {
        operationId: "getImportFile",
        tags: ["collect"],
        params: ById,
        response: { 200: Download, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const file = await importedFile(db, actorOf(request), request.params.id);
      if (!file.ok) return sendFaults(reply, file.faults);
      return download(reply, file.value.fileName, "application/octet-stream", file.value.bytes);
    },
  );

  const DialectAnswer = Type.Object({ entries: Type.Array(DialectLine) });
  app.get(
    "/api/dialect",
    { schema: { operationId: "getDialect", tags: ["collect"], response: { 200: DialectAnswer } } },
    async (request) => ({ entries: await listDialect(db, actorOf(request)) }),
  );

  app.post(
    "/api/dialect",
    {
      schema: {
        operationId: "teachDialect",
        tags: ["collect"],
        body: DialectBody,
        response: { 200: DialectAnswer, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const { home, ...entry } = request.body;
      const result = await teach(db, actorOf(request), entry as DialectEntry, home);
      return result.ok ? { entries: result.value } : sendFaults(reply, result.faults);
    },
  );
};

/** Sends bytes as a file to keep. The name is encoded as RFC 5987 wants Chinese names. */
function download(reply: FastifyReply, name: string, type: string, bytes: Uint8Array): never {
  return reply
    .header("content-type", type)
    .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) as never;
}
