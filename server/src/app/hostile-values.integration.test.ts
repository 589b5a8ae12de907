import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, buildApp } from "../http/index.ts";
import type { Db } from "../store/index.ts";
import { seed, testDatabase } from "../testing/index.ts";
import {
  type Field,
  fieldsOf,
  type JsonSchema,
  type OpenApi,
  type Route,
  requestOf,
  routesOf,
} from "./ask-every-field.ts";
import { allRoutes } from "./routes.ts";

let db: Db;
let app: App;
let routes: Route[];
beforeAll(async () => {
  db = await testDatabase();
  await seed(db, { "430500.gdp.202503.ytd.level": 630.5, "430500.gdp.202503.ytd.yoy": 5.1 });
  app = await buildApp({ db }, allRoutes);
  await app.ready();
  routes = routesOf(app.swagger() as unknown as OpenApi);
});
afterAll(async () => {
  await app.close();
  await db.close();
});

/** Each reached the database, `Intl` or a prototype from some parameter once. */
const hostile: readonly unknown[] = [
  "Infinity",
  "NaN",
  "1e308",
  "0x7fffffff",
  "2147483648",
  "99999999999999999999",
  "1.5",
  "",
  "a\0b",
  "\ud800",
  "x\udfff",
  "0000-01-01",
  "2025-02-31",
  "9999-12-31",
  "2025-02-28T25:00:00Z",
  "202513",
  "190001",
  "219912",
  "999999",
  "toString",
  "constructor",
  "__proto__",
  "'; drop table import; --",
  "𠮷🀄️‮",
  "长".repeat(30_000),
];
/** What only a JSON body can carry. */
const hostileInBodies: readonly unknown[] = [
  1e308,
  2_147_483_648,
  -1,
  0,
  202_513,
  null,
  [],
  {},
  { toString: 1 },
  JSON.parse('{"a":{"constructor":{"prototype":{}}}}'),
];

describe("values that nothing can hold", () => {
  it("each number of a request has its bounds and each text its length in the OpenAPI document", () => {
    const free = routes.flatMap((route) =>
      fieldsOf(route)
        .filter(({ schema }) => !isBounded(schema))
        .map(({ path }) => `${route.method} ${route.path} ${path.join(".")}`),
    );
    expect(free).toEqual([]);
  });

  it("a request that fits is understood by every route, so that the refusals below are of the value alone", async () => {
    const refused: string[] = [];
    for (const route of routes.filter(({ isForm }) => !isForm)) {
      const answer = await send(route);
      const isOfForm = answer.faults.some(({ code }) => code.startsWith("http/"));
      if (answer.status === 400 && isOfForm) refused.push(`${route.method} ${route.path} ${answer.text.slice(0, 300)}`);
    }
    expect(refused).toEqual([]);
  });

  it("are refused by every route with the name of the field, and never break one", { timeout: 300_000 }, async () => {
    const broken: string[] = [];
    let asked = 0;
    for (const route of routes) {
      for (const field of fieldsOf(route)) {
        for (const value of field.in === "body" && !route.isForm ? [...hostile, ...hostileInBodies] : hostile) {
          if (field.schema.format === "binary") continue;
          const { status, faults, text } = await send(route, field, value);
          asked++;
          const names = faults.map(({ where }) => where?.field ?? "");
          const isNamed = names.some(
            (name) => name.startsWith(String(field.path[0])) || name === "body" || name === "url",
          );
          const isRight = status < 500 && (!mustRefuse(field, value) || (status === 400 && isNamed));
          const line = () =>
            `${route.method} ${route.path} ${field.path.join(".")}=${shown(value)}: ${status} ${text.slice(0, 200)}`;
          if (!isRight) broken.push(line());
        }
      }
    }
    expect(asked).toBeGreaterThan(4000);
    expect(broken.slice(0, 40)).toEqual([]);
  });
});

function isBounded(schema: JsonSchema): boolean {
  if (schema.enum || schema.const !== undefined || schema.format === "binary") return true;
  if (schema.anyOf)
    return schema.anyOf.every((part) => part.properties !== undefined || part.items !== undefined || isBounded(part));
  const types = [schema.type].flat();
  if (types.includes("integer") || types.includes("number"))
    return (schema.minimum ?? schema.exclusiveMinimum) !== undefined && schema.maximum !== undefined;
  if (types.includes("string")) return schema.maxLength !== undefined;
  return types.includes("boolean") || types.includes("null");
}

/** Values that no field of the kind may hold, whatever else its route thinks of it. */
function mustRefuse({ schema, path, in: place }: Field, value: unknown): boolean {
  const isBlank = typeof value === "string" && value.trim() === "";
  if (place === "path" && isBlank) return false; // another address, where nothing is
  if (typeof value === "string" && (value.includes("\0") || /\p{Surrogate}/u.test(value) || value.length > 20_000))
    return true;
  if (typeof value !== "string" && typeof value !== "number") return false;
  const types = [schema.type].flat();
  if (schema.minimum === 194_901) return !isBlank && value !== 0;
  if (path.at(-1) === "asOf") return !isBlank;
  if (!types.includes("integer") || types.length > 1 || isBlank) return false;
  return !/^\d{1,6}$/.test(String(value));
}

const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 60);

async function send(route: Route, field?: Field, value?: unknown) {
  const { url, body } = requestOf(route, field, value);
  const answer = await app.inject({
    method: route.method,
    url,
    headers: {
      host: "localhost",
      ...(route.isForm
        ? { "content-type": `multipart/form-data; boundary=${boundary}` }
        : body === undefined
          ? {}
          : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { payload: route.isForm ? formOf(body) : JSON.stringify(body) }),
  });
  const text = answer.payload;
  const isJson = String(answer.headers["content-type"]).startsWith("application/json");
  const faults: { code: string; where?: { field?: string } }[] = isJson ? (JSON.parse(text).faults ?? []) : [];
  return { status: answer.statusCode, faults, text: isJson ? text : "" };
}

const boundary = "----hostile";

/** The form's fields and a small table, as a browser sends them. */
function formOf(body: unknown): Buffer {
  const fields = Object.entries(body ?? {}).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${String(value)}\r\n`,
  );
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n指标,本月\r\n--${boundary}--\r\n`;
  return Buffer.from([...fields, file].join(""));
}
