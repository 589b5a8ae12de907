import { type Month, month } from "@diaodu/core/period";
import { divisionOf } from "./divisions.ts";
import type { Firm } from "./firm.ts";
import { codeFor } from "./identity.ts";
import { natureOf } from "./nature.ts";
import { randomFor } from "./random.ts";

/** Parts that the planted events give to some of the largest enterprises. */
export type Part = "smelter" | "battery" | "strike" | "late-correction" | "absorber";

interface Leader {
  name: string;
  region: number;
  division: number;
  /** Output of a year, million yuan. */
  annual: number;
  part?: Part;
  starts?: Month;
}

const leaders: readonly Leader[] = [
  { name: "示范白岭铜铝冶炼集团有限公司", region: 990129, division: 32, annual: 12_800, part: "smelter" },
  { name: "示范锦川特种钢铁有限公司", region: 990107, division: 31, annual: 9_600, part: "late-correction" },
  { name: "示范东岚客车制造有限公司", region: 990102, division: 36, annual: 6_900, part: "strike" },
  {
    name: "示范北湾动力电池有限公司",
    region: 990104,
    division: 38,
    annual: 9_000,
    part: "battery",
    starts: month(2024, 7),
  },
  { name: "示范青桥光电显示有限公司", region: 990106, division: 39, annual: 7_400 },
  { name: "示范西澜精细化工集团有限公司", region: 990103, division: 26, annual: 5_600, part: "absorber" },
  { name: "示范景禾发电有限公司", region: 990128, division: 44, annual: 4_400 },
  { name: "示范市电网供电有限公司", region: 990101, division: 44, annual: 5_200 },
  { name: "示范和岭有色矿冶有限公司", region: 990123, division: 32, annual: 3_900 },
  { name: "示范安禾生物制药有限公司", region: 990101, division: 27, annual: 2_700 },
  { name: "示范北湾整车零部件有限公司", region: 990104, division: 36, annual: 3_100 },
  { name: "示范景禾矿业集团有限公司", region: 990128, division: 6, annual: 2_300 },
  { name: "示范澄湖粮油集团有限公司", region: 990121, division: 13, annual: 2_900 },
  { name: "示范望川水泥集团有限公司", region: 990122, division: 30, annual: 2_100 },
];

export interface Cast {
  firm: Firm;
  part?: Part;
}

/** The largest enterprises, by name; the others are drawn. */
export function leadersOf(seed: number, scale: number, firstId: number): Cast[] {
  return leaders.map(({ name, region, division, annual, part, starts }, at) => {
    const random = randomFor(seed, "leader", name);
    const nature = natureOf(divisionOf(division), annual * 1000 * scale, random);
    const steady = { trendPct: 0, drift: 0.02, jitter: 0.02, idleChance: 0, maintenanceChance: 0 };
    const firm: Firm = {
      ...nature,
      ...steady,
      cost: Math.min(nature.cost, 0.9),
      id: firstId + at,
      code: codeFor(region, random),
      name,
      region,
      division,
      park: "",
      joined: starts ?? month(2023, 1),
      joinedHow: starts ? "new-start" : "initial",
      ...(starts ? { starts, rampMonths: 10 } : {}),
      changes: [],
      effects: [],
    };
    return part ? { firm, part } : { firm };
  });
}
