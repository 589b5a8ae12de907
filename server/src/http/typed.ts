import type { FastifySchemaCompiler } from "fastify";
import type { TSchema } from "typebox";
import { Compile } from "typebox/compile";

/**
 * Checks a part of a request against its schema. The text of a path or query becomes the number or truth value that its
 * schema names, but only where it is written as one: `""`, `true`, `0x5` and `1e308` are no numbers.
 */
export const checkedBySchema: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const check = Compile(schema);
  return (value: unknown) => {
    const typed = httpPart === "body" ? value : asWritten(schema, value);
    // The shape in which Fastify hears of a refusal; `failures.ts` names the fields.
    return check.Check(typed) ? { value: typed } : { error: check.Errors(typed) as never };
  };
};

/** For a form, whose body streams in and is checked by `readForm`. */
export const checkedButBody: FastifySchemaCompiler<TSchema> = (route) =>
  route.httpPart === "body" ? (value: unknown) => ({ value }) : checkedBySchema(route);

/** An object's texts as the numbers and truth values that its schema names. */
export function asWritten(schema: TSchema, value: unknown): unknown {
  const properties = "properties" in schema ? (schema.properties as Record<string, { type?: unknown }>) : {};
  if (typeof value !== "object" || value === null) return value;
  const pairs = Object.entries(value).map(([name, text]) => {
    const type = Object.hasOwn(properties, name) ? properties[name]?.type : undefined;
    return [name, typeof text === "string" ? asType(type, text) : text];
  });
  return Object.fromEntries(pairs);
}

function asType(type: unknown, text: string): unknown {
  if (type === "integer" && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === "number" && /^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text);
  if (type === "boolean" && /^(true|false|1|0)$/.test(text)) return text === "true" || text === "1";
  return text;
}
