/*
 * Requests derived from the OpenAPI document: one that fits each route, and the same with one field replaced. The tests
 * of the door and the fuzzer ask with them.
 */

export interface JsonSchema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  prefixItems?: JsonSchema[];
  items?: JsonSchema | JsonSchema[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  required?: string[];
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
  minItems?: number;
  pattern?: string;
  format?: string;
}
interface Parameter {
  name: string;
  in: "query" | "path";
  required?: boolean;
  schema: JsonSchema;
}
interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
}
export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
}

export interface Route {
  method: "GET" | "POST" | "PUT";
  path: string;
  parameters: Parameter[];
  body: JsonSchema | null;
  isForm: boolean;
}
/** One place of a request that carries a value: where it stands and what it may hold. */
export interface Field {
  in: "query" | "path" | "body";
  path: readonly (string | number)[];
  schema: JsonSchema;
}

export function routesOf(document: OpenApi): Route[] {
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { parameters = [], requestBody }]) => {
      const content = requestBody?.content ?? {};
      const form = content["multipart/form-data"];
      const body = content["application/json"] ?? form;
      return {
        method: method.toUpperCase() as Route["method"],
        path,
        parameters,
        body: body?.schema ?? null,
        isForm: form !== undefined,
      };
    }),
  );
}

/** All values that a request to the route carries, those within lists and objects too. */
export function fieldsOf(route: Route): Field[] {
  const parameters = route.parameters.map(({ name, in: place, schema }) => ({ in: place, path: [name], schema }));
  return [...parameters, ...(route.body ? leavesOf(route.body, []) : [])];
}

function leavesOf(schema: JsonSchema, path: readonly (string | number)[]): Field[] {
  const { properties, items, prefixItems, allOf, anyOf, additionalProperties: any } = schema;
  if (allOf) return allOf.flatMap((part) => leavesOf(part, path));
  if (properties) return Object.entries(properties).flatMap(([name, inner]) => leavesOf(inner, [...path, name]));
  if (typeof any === "object") return leavesOf(any, [...path, "output"]);
  const list = prefixItems ?? (Array.isArray(items) ? items : undefined);
  if (list) return list.flatMap((inner, i) => leavesOf(inner, [...path, i]));
  if (items && !Array.isArray(items)) return leavesOf(items, [...path, 0]);
  const structured = anyOf?.filter((part) => part.properties ?? part.items) ?? [];
  return [{ in: "body", path, schema }, ...structured.flatMap((part) => leavesOf(part, path))];
}

/** A value that fits: by the field's name where names say more than types. */
export function fitting(schema: JsonSchema, name = ""): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.anyOf?.some(({ type }) => type === "null")) return null;
  if (schema.enum) return schema.enum[0];
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => fitting(part)));
  if (schema.anyOf) return fitting(schema.anyOf[0] ?? {}, name);
  if (schema.properties) return fittingObject(schema);
  if (typeof schema.additionalProperties === "object") return { output: 1 };
  const { items, prefixItems } = schema;
  const list = prefixItems ?? (Array.isArray(items) ? items : undefined);
  if (list) return list.map((inner, i) => Number(fitting(inner)) + i);
  if (items && !Array.isArray(items)) return [fitting(items, name)];
  return examples[name] ?? plain(schema);
}

function fittingObject({ properties = {}, required = [] }: JsonSchema): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name, inner]) => inner.format !== "binary" && (required.includes(name) || name in examples))
      .map(([name, inner]) => [name, fitting(inner, name)]),
  );
}

const examples: Readonly<Record<string, unknown>> = {
  region: 430500,
  home: 430500,
  city: 430500,
  month: 202503,
  from: 202501,
  to: 202503,
  year: 2025,
  code: "gdp",
  indicator: "gdp",
  address: "430500.gdp.202503.ytd.yoy",
  addresses: "430500.gdp.202503.ytd.yoy",
  q: "邵阳市 GDP 2025年3月",
  industry: "C26",
  regions: 430500,
};

function plain({ type, minimum, exclusiveMinimum }: JsonSchema): unknown {
  const types = [type].flat();
  if (types.includes("integer") || types.includes("number")) return Math.max(minimum ?? 1, exclusiveMinimum ?? 1, 1);
  if (types.includes("boolean")) return true;
  return "x";
}

/** A request's parts with one field replaced; `value` undefined leaves all as it fits. */
export function requestOf(route: Route, field?: Field, value?: unknown) {
  const parameters = route.parameters
    .filter(({ name, required, in: place }) => required || place === "path" || name === field?.path[0])
    .map(({ name, in: place, schema }) => {
      const isReplaced = field !== undefined && field.in === place && field.path[0] === name;
      return { name, place, value: isReplaced ? value : fitting(schema, name) };
    });
  const query = parameters
    .filter(({ place }) => place === "query")
    .map(({ name, value: said }) => `${encode(name)}=${encode(said)}`);
  const path = parameters
    .filter(({ place }) => place === "path")
    .reduce((url, { name, value: said }) => url.replace(`{${name}}`, encode(said)), route.path);
  const body = route.body ? structuredClone(fitting(route.body)) : undefined;
  return {
    url: query.length > 0 ? `${path}?${query.join("&")}` : path,
    body: field?.in === "body" ? replaced(body, field.path, value) : body,
  };
}

/** Percent-encoded; a lone surrogate as the three bytes it would have, which are no UTF-8. */
const encode = (value: unknown): string =>
  [...String(value)]
    .map((letter) => (/\p{Surrogate}/u.test(letter) ? "%ED%A0%80" : encodeURIComponent(letter)))
    .join("");

function replaced(whole: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (typeof first === "number") {
    const list: unknown[] = Array.isArray(whole) ? [...whole] : [];
    list[first] = replaced(list[first], rest, value);
    return list;
  }
  const record = typeof whole === "object" && whole !== null && !Array.isArray(whole) ? whole : {};
  return { ...record, [first]: replaced(Reflect.get(record, first), rest, value) };
}
