import { counties } from "./counties.ts";
import { codeFor, nameFor, unlike } from "./identity.ts";
import { divisionIn } from "./nature.ts";
import { type Random, randomFor } from "./random.ts";
import type { DemoCandidate } from "./types.ts";

const count = 25;
const dismissals = ["分公司，由总部统一核算", "以贸易为主，不属于工业", "设备租赁方用电，未独立核算"];

/** What speaks for it: electricity, sales by the tax office, a project that was finished. */
function evidence(kwh: number, stem: string, random: Random) {
  const annual = random.between(21_000, 95_000);
  const project = random.chance(0.3) ? `${stem}年产${random.whole(2, 30)}万件（套）生产线建设项目` : "";
  return {
    electricity: random.chance(0.85) ? Math.round((annual * kwh) / 100) : null,
    taxableSales: random.chance(0.8) || project === "" ? Math.round(annual * random.between(0.8, 1.1)) : null,
    project,
  };
}

/** Firms that are not on the roster although something says they should be (应统尽统). */
export function candidatesOf(seed: number): DemoCandidate[] {
  const random = randomFor(seed, "candidates");
  const names = new Set<string>();
  return Array.from({ length: count }, (_, place) => {
    const county = random.pick(counties);
    const division = divisionIn(county, random);
    const state = place < 19 ? "open" : place < 22 ? "on-roster" : "dismissed";
    return {
      code: codeFor(county.region, random),
      name: unlike(names, () => nameFor(county.region, division.number, random).replace("示范", "示范新")),
      region: county.region,
      industry: division.number,
      ...evidence(division.kwh, county.stem, random),
      state,
      reason: state === "dismissed" ? random.pick(dismissals) : state === "on-roster" ? "已按月度新增申报入库" : "",
    };
  });
}
