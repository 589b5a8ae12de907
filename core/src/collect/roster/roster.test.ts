import { describe, expect, it } from "vitest";
import { usccCheck } from "../../catalogue/index.ts";
import type { Month } from "../../period/index.ts";
import { readSheetRows } from "../sheet-rows/index.ts";
import type { Book } from "../types.ts";
import { rosterColumns } from "./columns.ts";
import { rosterEvents } from "./events.ts";
import { planRecord } from "./plan.ts";
import { type RosterRecord, readRecords } from "./read-records.ts";
import type { RosterStanding } from "./types.ts";
import { countyOf, divisionOf, monthOf, sizeOf } from "./values.ts";

const home = 430500;
const codeOf = (number: number) => {
  const first = `91430500MA4L${String(number).padStart(5, "0")}`;
  return first + (usccCheck(first)?.check ?? "");
};
const heads = ["统一社会信用代码", "单位详细名称", "行政区划", "行业代码", "单位规模", "所属园区"];

function read(rows: (string | number)[][], columns = heads): RosterRecord[] {
  const cells = [columns, ...rows].flatMap((row, r) => row.map((value, c) => ({ row: r, column: c, value })));
  const grid = {
    sheet: "名录",
    hidden: false,
    cells,
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  const book: Book = { fileName: "名录.xlsx", kind: "xlsx", sheets: [grid] };
  const tables = readSheetRows(book, rosterColumns);
  if (!tables.ok) throw new Error(tables.faults[0]?.message.en);
  return readRecords(tables.value, { file: "名录.xlsx", home, isKnown: () => false });
}
const faultsOf = (records: RosterRecord[]) =>
  records.flatMap(({ faults }) => faults.map(({ code, where }) => `${where?.cell ?? "-"} ${code.split("/")[1]}`));

const aStanding = (wish: Partial<RosterStanding> = {}): RosterStanding => ({
  ...{ name: "甲（邵阳）公司", region: 430502, industry: 26, size: 3, park: "" },
  ...{ since: 202501 as Month, onRoster: true, how: "initial" },
  ...wish,
});
const of = { month: 202603 as Month, isFirst: false, inScope: () => true };
const plan = (row: (string | number)[], states: RosterStanding[], columns = heads, more = {}) =>
  planRecord(read([row], columns)[0] as RosterRecord, states, { ...of, ...more });

describe("values of a roster's cells", () => {
  it("takes counties by code or name, and only those of the home", () => {
    expect(
      ["430502", "430502001", "双清区", "双清", "邵阳县", "430100", "430102", "430500", "乌有县"].map((text) =>
        countyOf(text, home),
      ),
    ).toEqual([430502, 430502, 430502, 430502, 430523, null, null, null, null]);
  });

  it("finds the division of any code or name of industry, also where a spreadsheet ate the zero", () => {
    const said = [
      "26",
      "C26",
      "2614",
      "C2614",
      "610",
      "6",
      "0610",
      "261",
      "2610",
      "化学原料和化学制品制造业",
      "有机化学原料制造",
      "C26 化工",
    ];
    expect(said.map(divisionOf)).toEqual([26, 26, 26, 26, 6, 6, 6, 26, 26, 26, 26, 26]);
    expect(["C", "制造业", "A01", "47", "4710", "农业", "9999", "H61"].map(divisionOf)).toEqual(Array(8).fill(null));
  });

  it("reads months and sizes as people type them", () => {
    const months = [
      "202503",
      "2025年3月",
      "2025-03",
      "2025.3",
      "2025/3/15",
      "20250315",
      "45731",
      "2025-13",
      "去年",
      "12",
    ];
    expect(months.map(monthOf)).toEqual([...Array(7).fill(202503), null, null, null]);
    expect(["大型", "中", "3", "微型企业", "巨型", "5"].map(sizeOf)).toEqual([1, 2, 3, 4, null, null]);
  });
});

describe("reading a roster", () => {
  it("names every fault of a row by its cell", () => {
    const wrong = codeOf(1).slice(0, 17) + (codeOf(1).endsWith("0") ? "1" : "0");
    expect(faultsOf(read([[wrong, "甲", "乌有县", "A01", "巨型", ""]]))).toEqual([
      "A2 code-check",
      "C2 unknown-region",
      "D2 unknown-industry",
      "E2 unknown-size",
    ]);
    expect(faultsOf(read([[codeOf(1).replace("0", "O"), "甲", "双清区", 26, 3, ""]]))).toEqual(["A2 code-look-alike"]);
  });

  it("refuses an enterprise that stands twice, in both rows", () => {
    const row = [codeOf(1), "甲", "双清区", 26, 3, ""];
    expect(faultsOf(read([row, [codeOf(2), "乙", "双清区", 26, 3, ""], row]))).toEqual([
      "A2 code-twice",
      "A4 code-twice",
    ]);
  });

  it("holds code and name of an industry or a county to each other", () => {
    const columns = ["统一社会信用代码", "单位名称", "区划代码", "县市区", "行业代码", "行业名称"];
    expect(faultsOf(read([[codeOf(1), "甲", 430502, "大祥区", 2614, "纺织业"]], columns))).toEqual([
      "C2 region-disagrees",
      "E2 industry-disagrees",
    ]);
    expect(faultsOf(read([[codeOf(1), "甲", 430502, "双清区", 2614, "化工"]], columns))).toEqual([]);
  });
});

describe("what a row of a roster does", () => {
  const row = [codeOf(1), "甲(邵阳)公司", "双清区", "C26", "小型", ""];

  it("is nothing where all is as held, brackets and blanks apart", () => {
    expect(plan(row, [aStanding()]).status).toBe("equal");
  });

  it("keeps what the table has no column for, or leaves blank", () => {
    const { status } = plan([codeOf(1), "甲（邵阳）公司"], [aStanding({ park: "东园" })], ["信用代码", "企业名称"]);
    expect(status).toBe("equal");
  });

  it("tells a new name from a move of county, trade or size", () => {
    expect(plan([codeOf(1), "乙公司", "双清区", 26, 3, ""], [aStanding()]).status).toBe("renamed");
    const moved = plan([codeOf(1), "甲（邵阳）公司", "大祥区", 27, 2, ""], [aStanding()]);
    expect(moved.status).toBe("changed");
    expect(moved.changes).toEqual([
      { what: "region", before: "双清区", after: "大祥区" },
      { what: "industry", before: "C26 化学原料和化学制品制造业", after: "C27 医药制造业" },
      { what: "size", before: "小型", after: "中型" },
    ]);
    expect(moved.adds).toMatchObject([{ since: 202603, region: 430503, how: "changed", onRoster: true }]);
  });

  it("takes what is said otherwise in the month of its coming for a correction of it", () => {
    const joined = aStanding({ since: 202603 as Month, how: "grown" });
    expect(plan([codeOf(1), "乙公司", "双清区", 26, 3, ""], [joined]).adds).toMatchObject([
      { name: "乙公司", how: "grown" },
    ]);
  });

  it("lets in a new enterprise from the month said, and says how by the rule of the statistics system", () => {
    const how = (month: number, isFirst = false) => plan(row, [], heads, { month, isFirst }).adds[0]?.how;
    expect([how(202602), how(202603), how(202603, true)]).toEqual(["grown", "new-start", "initial"]);
    const columns = [...heads, "入库时间", "入库方式"];
    expect(plan([...row, "2025年11月", "规下转规上"], [], columns).adds).toMatchObject([
      { since: 202511, how: "grown" },
    ]);
    expect(plan([...row, "2026年4月", ""], [], columns).faults[0]?.code).toBe("roster/joined-later");
  });

  it("refuses a new enterprise of which something is not known", () => {
    const { faults } = plan([codeOf(1), "甲"], [], ["信用代码", "企业名称"]);
    expect(faults.map(({ message }) => message.zh)).toEqual([
      "新入库单位缺少县市区",
      "新入库单位缺少行业",
      "新入库单位缺少单位规模",
    ]);
  });

  it("lets an enterprise leave for a reason only, and not before what is known later", () => {
    const columns = [...heads, "退库时间", "退库原因"];
    expect(plan([...row, "202603", "破产"], [aStanding()], columns).adds).toMatchObject([
      { since: 202603, onRoster: false, how: "closed", name: "甲（邵阳）公司" },
    ]);
    expect(plan([...row, "202603", ""], [aStanding()], columns).faults[0]?.code).toBe("roster/leave-unexplained");
    const later = [aStanding(), aStanding({ since: 202604 as Month, how: "changed", size: 2 })];
    expect(plan([...row, "202603", "破产"], later, columns).faults[0]?.code).toBe("roster/later-change");
  });

  it("refuses a firm of another county's clerk, and a move out of the clerk's county", () => {
    const inScope = (region: number) => region === 430503;
    expect(plan(row, [aStanding()], heads, { inScope }).faults[0]?.code).toBe("roster/other-county");
    const outward = plan(row, [aStanding({ region: 430503 })], heads, { inScope });
    expect(outward.faults[0]?.code).toBe("roster/outside-scope");
  });

  it("brings one back that had left, from after it left", () => {
    const states = [aStanding(), aStanding({ since: 202509 as Month, onRoster: false, how: "below-size" })];
    const columns = [...heads, "入库时间"];
    expect(plan([...row, "202501"], states, columns).adds).toMatchObject([{ since: 202603, onRoster: true }]);
  });
});

describe("what happened to an enterprise", () => {
  const states = [
    aStanding({ since: 202501 as Month, how: "grown" }),
    aStanding({ since: 202506 as Month, how: "changed", region: 430503 }),
    aStanding({ since: 202601 as Month, how: "closed", region: 430503, onRoster: false }),
  ];
  const seen = (within: (region: number) => boolean) =>
    rosterEvents(states, within).map(({ month, kind, how }) => [month, kind, how].join(" "));

  it("is a change to the city and a move out and in to its counties", () => {
    expect(seen(() => true)).toEqual(["202501 joined grown", "202506 changed changed", "202601 left closed"]);
    expect(seen((region) => region === 430502)).toEqual(["202501 joined grown", "202506 left moved-out"]);
    expect(seen((region) => region === 430503)).toEqual(["202506 joined moved-in", "202601 left closed"]);
  });

  it("does not count those that were there when the roster began", () => {
    expect(rosterEvents([aStanding()], () => true)).toEqual([]);
  });
});
