import { prefectureOf } from "@diaodu/core/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Db, localAdministrator } from "../store/index.ts";
import { type Published, seed, testDatabase } from "../testing/index.ts";
import { explain, type ResolveContext, resolve } from "./resolve.ts";

const months = [90, 90, 120, 100, 100, 110, 95, 95, 100, 100, 100, 100];
const lastYear: Published = Object.fromEntries(
  months.map((_, i) => [
    `430500.exports.${202401 + i}.ytd.level`,
    months.slice(0, i + 1).reduce((sum, level) => sum + level, 0),
  ]),
);

let db: Db;
beforeAll(async () => {
  db = await testDatabase();
  await seed(db, {
    ...lastYear,
    "430500.exports.202503.ytd.level": 315,
    "430500.exports.202503.ytd.yoy": 5,
    "430000.exports.202503.ytd.yoy": 4,
  });
  const known = "2025-01-20T02:00:00Z";
  await promise({ goal: 201, value: 8, known });
  await promise({ goal: 201, value: 9, known: "2025-03-10T02:00:00Z" });
  await promise({ goal: 202, measure: "level", value: 12_960_000, unit: "万元", tier: "stretch", known });
  await promise({ goal: 203, comparator: "as-assigned", value: null, origin: "claimed", tier: "stretch", known });
  await promise({ goal: 204, region: 430000, comparator: "at-most", value: 6, known });
});
afterAll(() => db.close());

interface Promise {
  goal: number;
  region?: number;
  measure?: string;
  comparator?: string;
  value: number | null;
  unit?: string;
  tier?: string;
  origin?: string;
  known: string;
}

async function promise(target: Promise) {
  const { goal, region = 430500, measure = "yoy", comparator = "at-least", value, unit = "%" } = target;
  const { tier = "assured", origin = "own", known } = target;
  await db.query(
    `insert into target (city, goal, region, indicator, month, span, measure, comparator, value, unit, tier, origin, document,
                         effective, known_at, by_user)
     values ($1, $2, $3, 'exports', 202512, 'ytd', $4, $5, $6, $7, $8, $9, '政府工作报告', '2025-01-20', $10, '测试')`,
    [prefectureOf(region), goal, region, measure, comparator, value, unit, tier, origin, known],
  );
}

const at = (measure: string, more = "") => `430500.exports.202503.ytd.${measure}${more}`;
const values = async (addresses: string[], context: ResolveContext = {}) =>
  (await resolve(db, localAdministrator, addresses, context)).map(({ value, reason }) => value ?? reason);

describe("figures of targets", () => {
  it("are answered beside plain ones, in the order asked", async () => {
    const asked = [
      at("yoy"),
      at("target"),
      at("target-gap"),
      at("needed"),
      at("attainment", ";goal=202"),
      at("odds.x"),
    ];
    const answers = await values(asked);
    expect(answers.slice(0, 3)).toEqual([5, 9, -4]);
    expect(answers[3]).toBeCloseTo((900 - 125) / 75, 9);
    expect(answers[4]).toBeCloseTo((100 * 315) / 1296, 6);
    expect(answers[5]).toBe("unknown-address");
  });

  it("stand on the version that held on the day asked", async () => {
    await seed(db, { "430500.exports.202502.ytd.yoy": 6 }, { at: "2025-03-01T02:00:00Z" });
    const gap = "430500.exports.202502.ytd.target-gap";
    expect(await values([gap], { asOf: "2025-03-09" })).toEqual([-2]);
    expect(await values([gap], { asOf: "2025-03-10" })).toEqual([-3]);
    expect(await values([gap], { asOf: "2025-01-19" })).toEqual(["no-target"]);
  });

  it("find the superior's number, and read the words of an address like its canonical form", async () => {
    expect(await values([at("target-gap", ";goal=203"), "邵阳市 出口 2025年3月 累计 距目标 目标=203"])).toEqual([1, 1]);
  });

  it("explain themselves down to the cells", async () => {
    const answer = await explain(db, localAdministrator, at("needed"));
    if (!answer.ok) throw new Error(answer.faults[0]?.message.en);
    const { formula, inputs, notes } = answer.value;
    expect(formula?.numbers).toBe("（9.0%−5.0%×25.0%）÷（1−25.0%）=10.3%");
    expect(notes[0]).toContain("2025年全年目标增长9%以上");
    expect(inputs.some(({ source }) => source?.fileName === "月报.xlsx")).toBe(true);
  });
});
