import { type Address, measures, printCanonical, printWords } from "@diaodu/core/address";
import { type RegionCode, regionsOf } from "@diaodu/core/catalogue";
import { month } from "@diaodu/core/period";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, type Db, localAdministrator } from "../store/index.ts";
import { type Published, seed, testDatabase } from "../testing/index.ts";
import { explain, type ResolveContext, resolve } from "./resolve.ts";

const counties = regionsOf(430500 as RegionCode).map(({ code }) => code);
const april = "2025-04-20T02:00:00Z";
const may = "2025-05-21T02:00:00Z";
const june = "2025-06-20T15:59:59Z"; // 23:59:59 in Beijing

let db: Db;
beforeAll(async () => {
  db = await testDatabase();
  await seed(db, cityLevels, { at: april, unit: "万元", fileName: "四月月报.xlsx" });
  await seed(db, rates, { at: april });
  await seed(db, { "430500.imports-exports.202503.ytd.level": 388.1 }, { at: may, fileName: "五月月报.xlsx" });
  await seed(db, { "430500.imports-exports.202503.ytd.level": null }, { at: june, fileName: "撤销" });
});
afterAll(() => db.close());

const cityLevels: Published = {
  "430500.imports-exports.202403.ytd.level": 3_696_000,
  "430500.imports-exports.202503.ytd.level": 3_873_500,
};
const rates: Published = Object.fromEntries(
  counties.flatMap((code, i) => [
    [`${code}.industrial-value-added.202503.ytd.yoy`, 4 + (i % 5)],
    [`${code}.industrial-value-added.202502.ytd.yoy`, 5 + (i % 4)],
  ]),
);

const one = async (text: string, context: ResolveContext = {}, actor: Actor = localAdministrator) => {
  const [figure] = await resolve(db, actor, [text], context);
  if (!figure) throw new Error("no answer");
  return figure;
};
const explained = async (text: string, context: ResolveContext = {}) => {
  const answer = await explain(db, localAdministrator, text, context);
  if (!answer.ok) throw new Error(answer.faults[0]?.message.en);
  return answer.value;
};
const retail = "430500.imports-exports.202503.ytd.level";

describe("resolve", () => {
  it("answers words and canonical form alike, in the order asked", async () => {
    const [words, canonical, unknown] = await resolve(
      db,
      localAdministrator,
      ["双清区 规上工业增加值 累计 同比", "430502.industrial-value-added.202503.ytd.yoy", "没有这个"],
      { month: month(2025, 3) },
    );
    expect(words).toEqual(canonical);
    expect(words?.value).toBe(4);
    expect(unknown).toMatchObject({ address: "没有这个", status: "missing", reason: "unknown-address", text: "—" });
  });

  it("answers them alike for any address", async () => {
    const someAddress = fc.record({
      region: fc.constantFrom(430500 as RegionCode, ...counties),
      indicator: fc.constantFrom("imports-exports", "industrial-value-added"),
      month: fc.constantFrom(month(2025, 2), month(2025, 3)),
      span: fc.constantFrom("ytd" as const, "month" as const),
      measure: fc.constantFrom(...measures),
      filters: fc.constant({}),
    });
    const many = fc.array(someAddress, { minLength: 30, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(many, async (addresses: Address[]) => {
        const canonical = await resolve(db, localAdministrator, addresses.map(printCanonical));
        expect(await resolve(db, localAdministrator, addresses.map(printWords))).toEqual(canonical);
      }),
      { numRuns: 15 },
    );
  });

  it("gives amounts in the indicator's unit whatever unit the bulletin used", async () => {
    expect(await one(retail, { asOf: "2025-04-30" })).toMatchObject({
      value: 387.35,
      unit: "亿元",
      text: "387.35亿元",
    });
  });

  it("shows a county's user the figure of his county and of the city, but no rank he cannot check", async () => {
    const clerk: Actor = {
      ...localAdministrator,
      role: "clerk",
      scope: { from: 430502 as RegionCode, to: 430502 as RegionCode },
    };
    expect((await one("430502.industrial-value-added.202503.ytd.yoy", {}, clerk)).value).toBe(4);
    expect((await one("430503.industrial-value-added.202503.ytd.yoy", {}, clerk)).reason).toBe("not-published");
    expect((await one("430502.industrial-value-added.202503.ytd.rank", {}, clerk)).reason).toBe("no-peers");
    expect((await one("430502.industrial-value-added.202503.ytd.rank")).status).toBe("ok");
  });
});

describe("as of a day", () => {
  it("a figure is what was known when that day ended in Beijing", async () => {
    const value = async (asOf: string) => (await one(retail, { asOf })).value;
    expect(await value("2025-04-19")).toBeNull();
    expect(await value("2025-04-20")).toBe(387.35);
    expect(await value("2025-05-21")).toBe(388.1);
    expect(await value("2025-06-19")).toBe(388.1);
    expect(await value("2025-06-20")).toBeNull();
    expect((await one(retail)).value).toBeNull();
  });

  it("no figure knows anything of later days", async () => {
    const days = fc
      .integer({ min: 0, max: 90 })
      .map((after) => new Date(Date.UTC(2025, 3, 10 + after)).toISOString().slice(0, 10));
    const asked = [
      retail,
      "430500.imports-exports.202503.ytd.yoy",
      "430502.industrial-value-added.202503.ytd.rank-change",
    ];
    await fc.assert(
      fc.asyncProperty(days, async (asOf) => {
        for (const { vintage } of await resolve(db, localAdministrator, asked, { asOf }))
          if (vintage !== null) expect(Date.parse(vintage)).toBeLessThan(Date.parse(`${asOf}T24:00:00+08:00`));
      }),
      { numRuns: 20 },
    );
  });
});

describe("explain", () => {
  it("leads down to the file, sheet and cell, with the value and unit as they stand there", async () => {
    const { how, formula, inputs } = await explained("430500.imports-exports.202503.ytd.yoy", { asOf: "2025-04-30" });
    expect(how).toBe("computed");
    expect(formula?.numbers).toBe("387.35÷369.60−1=4.8%");
    expect(inputs[0]).toMatchObject({
      how: "published",
      title: "邵阳市 进出口总额 2025年3月 累计 总量",
      source: {
        fileName: "四月月报.xlsx",
        sheet: "表1",
        cell: "B2",
        value: 3_873_500,
        unit: "万元",
        importedBy: "测试",
      },
    });
    expect(inputs[1]?.inputs[0]?.source?.cell).toBe("B1");
  });

  it("lists the earlier versions, newest first, with their files", async () => {
    const { figure, earlier } = await explained(retail, { asOf: "2025-05-31" });
    expect(figure.vintage).toBe("2025-05-21T02:00:00.000Z");
    expect(earlier).toMatchObject([{ value: 3_873_500, unit: "万元", knownAt: "2025-04-20T02:00:00.000Z" }]);
  });

  it("gives the same figure as resolve", async () => {
    for (const text of [
      "430502.industrial-value-added.202503.ytd.rank",
      "430500.industrial-value-added.202503.ytd.up-count;as=updown",
    ])
      expect((await explained(text)).figure).toEqual(await one(text));
  });

  it("refuses words that name no figure, saying which", async () => {
    const answer = await explain(db, localAdministrator, "邵阳市 没有的指标 2025年3月");
    expect(answer.ok ? [] : answer.faults.map(({ where }) => where?.field)).toEqual(["没有的指标"]);
  });
});
