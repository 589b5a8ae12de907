import { type RegionCode, region as regionOf } from "@diaodu/core/catalogue";
import { homeOf, ruleText } from "@diaodu/core/monitor";
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

function view({ rule, home, state, trial, ...rest }: RuleInForce, reader: RegionCode, open: number): RuleView {
  return {
    ...rest,
    rule,
    home,
    homeName: regionOf(home)?.name ?? "",
    state: state === "withdrawn" ? "paused" : state,
    text: ruleText(rule, reader),
    open,
    trial: trial && {
      raised: trial.raised,
      followed: trial.followed,
      inVain: trial.inVain,
      perMonth: trial.perMonth,
    },
  };
}

async function openByRule(tx: Db, home: RegionCode): Promise<Map<string, number>> {
  const rows = await tx.query<{ rule: string; open: number }>(
    `select rule, count(*)::int as open from warning
      where home = $1 and status in ('raised', 'confirmed') group by rule`,
    [home],
  );
  return new Map(rows.map(({ rule, open }) => [rule, open]));
}
