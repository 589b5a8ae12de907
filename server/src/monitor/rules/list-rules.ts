import { type RegionCode, region as regionOf } from "@diaodu/core/catalogue";
import { homeOf, ruleText, shippedTrials } from "@diaodu/core/monitor";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import type { RuleList } from "../schemas.ts";
import { type RuleInForce, rulesInForce } from "./in-force.ts";

/** The rules in force for a region: shipped ones as the unit left or changed them, its own, and its superiors'. */
export async function listRules(db: Db, actor: Actor, region: number): Promise<RuleList> {
  const home = homeOf(region);
  return asActor(db, actor, async (tx) => {
    const open = await openByRule(tx, home);
    const rules = await rulesInForce(tx, home);
    return { rules: rules.map((each) => view(each, home, open.get(each.rule.code) ?? 0)) };
  });
}

type RuleView = RuleList["rules"][number];

function view(held: RuleInForce, reader: RegionCode, open: number): RuleView {
  const { rule, home, state, trial: _, ...rest } = held;
  return {
    ...rest,
    rule,
    home,
    homeName: regionOf(home)?.name ?? "",
    state: state === "withdrawn" ? "paused" : state,
    text: ruleText(rule, reader),
    open,
    trial: trialOf(held),
  };
}

/** Its own trial, or, of a shipped rule nobody changed, the one it was shipped with. */
function trialOf({ rule, version, isShipped, trial }: RuleInForce): RuleView["trial"] {
  if (trial) {
    const { raised, followed, inVain, perMonth } = trial;
    return { raised, followed, inVain, perMonth, behindPct: null, basis: "own" };
  }
  const shipped = isShipped && version === 0 ? shippedTrials[rule.code] : undefined;
  if (!shipped) return null;
  const { usualPct: _, ...told } = shipped;
  return { ...told, basis: "shaoyang" };
}

async function openByRule(tx: Db, home: RegionCode): Promise<Map<string, number>> {
  const rows = await tx.query<{ rule: string; open: number }>(
    `select rule, count(*)::int as open from warning
      where home = $1 and status in ('raised', 'confirmed') group by rule`,
    [home],
  );
  return new Map(rows.map(({ rule, open }) => [rule, open]));
}
