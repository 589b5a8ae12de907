import type { RegionCode } from "@diaodu/core/catalogue";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import { isMonth, type Month } from "@diaodu/core/period";
import type { FastifyRequest } from "fastify";
import { httpFault } from "../http/index.ts";
import type { BriefRequest } from "./brief.ts";
import { documentsFault } from "./errors.ts";
import { shippedTemplate } from "./shipped.ts";

export interface AskedBrief extends BriefRequest {
  asOf?: string;
  template: { title: string; bytes: Uint8Array };
}

/**
 * Reads what is asked of POST /api/brief: a JSON body that names a shipped template, or a form that may bring its own.
 * @param today date on the document unless the request says another, YYYY-MM-DD
 */
export async function readBriefRequest(request: FastifyRequest, today: string): Promise<Result<AskedBrief>> {
  const { fields, file } = request.isMultipart() ? await readForm(request) : { fields: readBody(request.body) };
  const faults: Fault[] = [];
  const take = (name: string, pattern: RegExp, fallback?: string): string => {
    const value = fields.get(name) ?? fallback ?? "";
    if (!pattern.test(value)) {
      faults.push({ ...httpFault("http/bad-request", { detail: `${name}=${value}` }), where: { field: name } });
    }
    return value;
  };
  const region = Number(take("region", /^\d{1,6}$/)) as RegionCode;
  const month = Number(take("month", /^\d{6}$/));
  const writtenOn = take("writtenOn", /^\d{4}-\d\d-\d\d$/, today);
  const asOf = fields.has("asOf") ? take("asOf", /^\d{4}-\d\d-\d\d(T[0-9:.]+Z)?$/) : undefined;
  const template = chosenTemplate(fields.get("template"), file);
  if (!template.ok) faults.push(...template.faults);
  if (faults.length === 0 && !isMonth(month)) {
    faults.push({ ...httpFault("http/bad-request", { detail: `month=${month}` }), where: { field: "month" } });
  }
  if (!template.ok || faults.length > 0) return refuse(...faults);
  return ok({
    region,
    month: month as Month,
    writtenOn,
    template: template.value,
    ...(asOf === undefined ? {} : { asOf }),
  });
}

interface Upload {
  name: string;
  bytes: Uint8Array;
}

function chosenTemplate(name: string | undefined, file: Upload | undefined): Result<AskedBrief["template"]> {
  if (file) return ok({ title: file.name.replace(/^.*[\\/]/, "").replace(/\.\w+$/, "") || "文稿", bytes: file.bytes });
  if (name === undefined) return refuse(documentsFault("documents/template-missing", {}, "template"));
  return shippedTemplate(name);
}

function readBody(body: unknown): Map<string, string> {
  const entries = Object.entries(typeof body === "object" && body !== null ? body : {});
  return new Map(entries.map(([name, value]) => [name, String(value)]));
}

async function readForm(request: FastifyRequest): Promise<{ fields: Map<string, string>; file?: Upload }> {
  const fields = new Map<string, string>();
  let file: Upload | undefined;
  for await (const part of request.parts()) {
    if (part.type === "file") file = { name: part.filename, bytes: await part.toBuffer() };
    else fields.set(part.fieldname, String(part.value).trim());
  }
  return { fields, ...(file ? { file } : {}) };
}
