import type { Fault, Result } from "@diaodu/core/errors";
import { ok, refuse } from "@diaodu/core/errors";
import type { FastifyRequest } from "fastify";
import type { Static, TSchema } from "typebox";
import { Errors } from "typebox/value";
import { uploadLimit } from "./app.ts";
import { httpFault } from "./errors.ts";
import { badField, fieldOf } from "./failures.ts";
import { asWritten } from "./typed.ts";
import { isStorable, unstorable } from "./well-formed.ts";

/** What a form may weigh besides its file. */
const formOverhead = 64 * 1024;

export interface FormFile {
  /** Without the folders that some browsers send along. */
  name: string;
  bytes: Uint8Array;
}
export interface Form<Fields> {
  fields: Fields;
  file?: FormFile;
}

/**
 * Reads a form: its file and its fields, in whatever order they come, the fields held to the same bounded types as any parameter.
 * A JSON body with the same fields is read likewise. Blank fields are absent.
 */
export async function readForm<Schema extends TSchema>(
  request: FastifyRequest,
  schema: Schema,
): Promise<Result<Form<Static<Schema>>>> {
  // A file that says it is too large is refused before it streams in.
  if (Number(request.headers["content-length"] ?? 0) > uploadLimit + formOverhead) {
    return refuse(httpFault("http/too-large", { limit: uploadLimit / 1024 / 1024 }));
  }
  if (!request.isMultipart()) return withFields(schema, new Map(entriesOf(request.body)));
  const parts = await readParts(request).catch(brokenForm);
  return parts.ok ? withFields(schema, parts.value.fields, parts.value.file) : parts;
}

interface FormParts {
  fields: Map<string, unknown>;
  file: FormFile | undefined;
}

const entriesOf = (body: unknown): [string, unknown][] =>
  Object.entries(typeof body === "object" && body !== null ? body : {});

/** What the parser says of a form that ends early or is none is no fault of ours. */
function brokenForm(failure: Error & { statusCode?: number; code?: string }): Result<never> {
  if (failure.code === "FST_FILES_LIMIT")
    return refuse({ ...httpFault("http/several-files"), where: { field: "file" } });
  if (failure.statusCode === 413) throw failure;
  return refuse(httpFault("http/broken-form"));
}

async function readParts(request: FastifyRequest): Promise<Result<FormParts>> {
  const fields = new Map<string, unknown>();
  let file: FormFile | undefined;
  for await (const part of request.parts()) {
    if (part.type === "file") {
      const name = nameOf(part.filename);
      if (!isStorable(name)) return refuse(badField(part.fieldname));
      file = { name, bytes: await part.toBuffer() };
    } else {
      const value = typeof part.value === "string" ? part.value.trim() : part.value;
      if (value !== "") fields.set(part.fieldname, value);
    }
  }
  return ok({ fields, file });
}

/** Names that are none are called 文件. */
const nameOf = (name: string | undefined) => [...(name ?? "").replace(/^.*[\\/]/, "")].slice(0, 200).join("") || "文件";

function withFields<Schema extends TSchema>(
  schema: Schema,
  fields: ReadonlyMap<string, unknown>,
  file?: FormFile,
): Result<Form<Static<Schema>>> {
  const typed = asWritten(schema, Object.fromEntries(fields));
  // Bytes that are no UTF-8 arrive as the replacement character.
  const undecodable = [...fields].filter(([, value]) => String(value).includes("\ufffd")).map(([name]) => name);
  const names = [...undecodable, ...unstorable(typed, [], 4), ...Errors(schema, typed).map(fieldOf)];
  const faults: Fault[] = [...new Set(names)].map(badField);
  if (faults.length > 0) return refuse(...faults);
  return ok({ fields: typed as Static<Schema>, ...(file ? { file } : {}) });
}
