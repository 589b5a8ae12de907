import type { RegionCode } from "@diaodu/core/catalogue";
import { collectFault, publicationSaid } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import type { Month } from "@diaodu/core/period";
import type { FastifyRequest } from "fastify";
import { Type } from "typebox";
import { MonthParameter, RegionParameter, readForm } from "../http/index.ts";
import type { Upload } from "./preview.ts";
import { PublicationParameter } from "./schemas.ts";

const SaidFields = Type.Object({
  home: Type.Optional(RegionParameter),
  month: Type.Optional(MonthParameter),
  published: Type.Optional(PublicationParameter),
});

/** Takes the file and the fields `home`, `month` and `published` out of a multipart form. */
export async function readUpload(request: FastifyRequest): Promise<Result<Upload>> {
  const form = await readForm(request, SaidFields);
  if (!form.ok) return form;
  const { file, fields } = form.value;
  if (!file) return refuse(collectFault("collect/no-file", {}, { field: "file" }));
  const { home, month } = fields;
  const published = fields.published === undefined ? null : publicationSaid(fields.published);
  return ok({
    fileName: file.name,
    bytes: file.bytes,
    said: {
      ...(published === null ? {} : { published }),
      ...(home === undefined ? {} : { home: home as RegionCode }),
      ...(month === undefined ? {} : { month: month as Month }),
    },
  });
}
