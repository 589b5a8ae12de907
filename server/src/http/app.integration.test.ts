import { Type } from "typebox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "../store/index.ts";
import { testDatabase } from "../testing/index.ts";
import { type App, buildApp } from "./app.ts";
import { MonthParameter } from "./parameters.ts";

let db: Db;
let app: App;
beforeAll(async () => {
  db = await testDatabase();
  app = await buildApp({ db }, []);
});
afterAll(async () => {
  await app.close();
  await db.close();
});

describe("the HTTP door", () => {
  it("refuses a host name that is not this machine, so that no foreign page reaches it by DNS", async () => {
    const answer = await app.inject({ url: "/api/openapi.json", headers: { host: "evil.example" } });
    expect(answer.statusCode).toBe(421);
  });

  it("refuses writes that come from another site's page", async () => {
    const answer = await app.inject({
      method: "POST",
      url: "/api/anything",
      headers: { host: "localhost:3000", origin: "https://evil.example" },
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.json().faults[0].code).toBe("http/foreign-origin");
  });

  it("names what is not there, in both languages", async () => {
    const answer = await app.inject({ url: "/api/nothing", headers: { host: "localhost" } });
    expect(answer.statusCode).toBe(404);
    expect(answer.json().faults[0].message.zh).toContain("/api/nothing");
  });

  it("names the field that a request wrote wrongly, without the words of a schema", async () => {
    const strict = await buildApp({ db }, [
      (scope) => scope.get("/api/x", { schema: { querystring: Type.Object({ month: MonthParameter }) } }, () => "ok"),
    ]);
    for (const query of [
      "?month=soon",
      "",
      "?month=202513",
      "?month=Infinity",
      "?month=0x31707",
      "?month=%ED%A0%80",
      "?month=202503&month=202504",
    ]) {
      const answer = await strict.inject({ url: `/api/x${query}`, headers: { host: "localhost" } });
      expect(answer.json().faults[0]).toMatchObject({ code: "http/bad-field", where: { field: "month" } });
    }
    await strict.close();
  });

  it("describes itself as OpenAPI", async () => {
    const answer = await app.inject({ url: "/api/openapi.json", headers: { host: "127.0.0.1:1" } });
    expect(answer.json().openapi).toBe("3.1.0");
  });
});
