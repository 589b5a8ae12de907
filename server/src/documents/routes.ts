import { region } from "@diaodu/core/catalogue";
import { beijingDay, cumLabel } from "@diaodu/core/period";
import type { FastifyReply } from "fastify";
import { Type } from "typebox";
import { resolve } from "../figures/index.ts";
import { checkedButBody, Faults, type Routes, sendFaults, Text, Upload } from "../http/index.ts";
import { fillTemplate } from "./brief.ts";
import { listsOf } from "./lists.ts";
import { BriefFields, readBriefRequest } from "./request.ts";
import { shipped, shippedTemplate } from "./shipped.ts";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const Docx = Type.Unsafe<Uint8Array>({ type: "string", format: "binary", contentMediaType: docxType });

const MissingMarks = Type.Array(
  Type.Object({
    words: Type.String({ description: "The address, in words" }),
    reason: Type.String({ description: "Why there is no figure (未公布)" }),
    where: Type.String({ description: "Text of the template's paragraph" }),
  }),
);
const BriefReport = Type.Object({
  figures: Type.Integer({ description: "How many figures it was filled from" }),
  unresolved: MissingMarks,
  omitted: MissingMarks,
});
const BriefBody = Type.Object({
  ...BriefFields.properties,
  file: Type.Optional({ ...Upload, description: "A .docx of one's own" }),
});

/** Word templates, and documents filled from them. */
export const documentsRoutes: Routes = (app, { db, actorOf }) => {
  app.get(
    "/api/templates",
    {
      schema: {
        operationId: "templates",
        tags: ["documents"],
        response: {
          200: Type.Object({ templates: Type.Array(Type.Object({ name: Type.String(), title: Type.String() })) }),
        },
      },
    },
    () => ({ templates: [...shipped] }),
  );

  app.get(
    "/api/templates/:name",
    {
      schema: {
        operationId: "template",
        tags: ["documents"],
        params: Type.Object({ name: Text(100) }),
        response: { 200: Docx, "4xx": Faults },
      },
    },
    async (request, reply) => {
      const template = shippedTemplate(request.params.name.replace(/\.docx$/, ""));
      if (!template.ok) return sendFaults(reply, template.faults);
      return sendDocx(reply, template.value.title, template.value.bytes);
    },
  );

  app.post(
    "/api/brief",
    {
      schema: {
        operationId: "brief",
        tags: ["documents"],
        description: "The filled document; with check=true only what it would lack.",
        consumes: ["application/json", "multipart/form-data"],
        querystring: Type.Object({ check: Type.Optional(Type.Boolean()) }),
        body: BriefBody,
        response: { 200: Type.Union([Docx, BriefReport]), "4xx": Faults },
      },
      // A form and JSON carry the same fields in different dress; request.ts reads and checks both.
      validatorCompiler: checkedButBody,
      serializerCompiler: () => JSON.stringify,
    },
    async (request, reply) => {
      const today = beijingDay(Date.now());
      const asked = await readBriefRequest(request, today);
      if (!asked.ok) return sendFaults(reply, asked.faults);
      const { template, asOf, ...about } = asked.value;
      const actor = actorOf(request);
      const brief = await fillTemplate(
        template.bytes,
        about,
        (addresses) => resolve(db, actor, addresses, asOf === undefined ? {} : { asOf }),
        listsOf(db, actor, asked.value),
      );
      if (!brief.ok) return sendFaults(reply, brief.faults);
      const { docx, ...report } = brief.value;
      if (request.query.check) return reply.send(report);
      reply.header("x-unresolved", report.unresolved.length);
      const place = region(about.region)?.name ?? "";
      return sendDocx(reply, `${place}${cumLabel(about.month)}${template.title}`, docx);
    },
  );
};

function sendDocx(reply: FastifyReply, title: string, bytes: Uint8Array): never {
  return reply
    .header("content-type", docxType)
    .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(`${title}.docx`)}`)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) as never;
}
