import type { RegionCode } from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import type { Month } from "@diaodu/core/period";
import type { FastifyRequest } from "fastify";
import { Type } from "typebox";
import {
  AsOfParameter,
  DayParameter,
  type FormFile,
  MonthParameter,
  RegionParameter,
  readForm,
  Text,
} from "../http/index.ts";
import type { BriefRequest } from "./brief.ts";
import { documentsFault } from "./errors.ts";
import { shippedTemplate } from "./shipped.ts";

export const BriefFields = Type.Object({
  template: Type.Optional(Text(100, { description: "Name of a shipped template, unless a file is sent" })),
  region: RegionParameter,
  month: MonthParameter,
  asOf: Type.Optional(AsOfParameter),
  writtenOn: Type.Optional(DayParameter),
});

export interface AskedBrief extends BriefRequest {
  asOf?: string;
  template: { title: string; bytes: Uint8Array };
}

/**
 * Reads what is asked of POST /api/brief: a JSON body that names a shipped template, or a form that may bring its own.
 * @param today date on the document unless the request says another, YYYY-MM-DD
 */
export async function readBriefRequest(request: FastifyRequest, today: string): Promise<Result<AskedBrief>> {
  const form = await readForm(request, BriefFields);
  if (!form.ok) return form;
  const { region, month, asOf, writtenOn = today, template: name } = form.value.fields;
  const template = chosenTemplate(name, form.value.file);
  if (!template.ok) return template;
  return ok({
    region: region as RegionCode,
    month: month as Month,
    writtenOn,
    template: template.value,
    ...(asOf === undefined ? {} : { asOf }),
  });
}

function chosenTemplate(name: string | undefined, file: FormFile | undefined): Result<AskedBrief["template"]> {
  if (file) return ok({ title: file.name.replace(/\.\w+$/, "") || "文稿", bytes: file.bytes });
  if (name === undefined) return refuse(documentsFault("documents/template-missing", {}, "template"));
  return shippedTemplate(name);
}
