import type { RegionCode } from "@diaodu/core/catalogue";
import { collectFault } from "@diaodu/core/collect";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import { isMonth, type Month } from "@diaodu/core/period";
import type { FastifyRequest } from "fastify";
import { httpFault, uploadLimit } from "../http/index.ts";
import type { Upload } from "./preview.ts";
import type { Said } from "./shelf.ts";

/** What a form may weigh besides its file. */
const formOverhead = 64 * 1024;

/** Takes the file and the fields `home` and `month` out of a multipart form, in whatever order they come. */
export async function readUpload(request: FastifyRequest): Promise<Result<Upload>> {
  // A file that says it is too large is refused before it streams in.
  if (Number(request.headers["content-length"] ?? 0) > uploadLimit + formOverhead) {
    return refuse(httpFault("http/too-large", { limit: uploadLimit / 1024 / 1024 }));
  }
  if (!request.isMultipart()) return refuse(collectFault("collect/no-file", {}, { field: "file" }));
  let file: Pick<Upload, "fileName" | "bytes"> | undefined;
  const fields = new Map<string, string>();
  for await (const part of request.parts()) {
    if (part.type === "file") file = { fileName: nameOf(part.filename), bytes: await part.toBuffer() };
    else fields.set(part.fieldname, String(part.value).trim());
  }
  if (!file) return refuse(collectFault("collect/no-file", {}, { field: "file" }));
  const said = readFields(fields);
  return said.ok ? ok({ ...file, said: said.value }) : said;
}

/** Without the folders that some browsers send along. */
const nameOf = (name: string) => name.replace(/^.*[\\/]/, "").slice(0, 200) || "文件";

function readFields(fields: ReadonlyMap<string, string>): Result<Said> {
  const faults: Fault[] = [];
  const number = (name: string, isValid: (value: number) => boolean) => {
    const text = fields.get(name) ?? "";
    if (text === "") return undefined;
    const value = Number(text);
    if (Number.isInteger(value) && isValid(value)) return value;
    faults.push({ ...httpFault("http/bad-request", { detail: `${name}=${text}` }), where: { field: name } });
    return undefined;
  };
  const home = number("home", (code) => code >= 0 && code <= 999999);
  const month = number("month", isMonth);
  if (faults.length > 0) return refuse(...faults);
  return ok({
    ...(home === undefined ? {} : { home: home as RegionCode }),
    ...(month === undefined ? {} : { month: month as Month }),
  });
}
