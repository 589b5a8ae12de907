import { prefectureOf, type RegionCode, region } from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { checkRule, monitorFault, type Trial, type WarningRule } from "@diaodu/core/monitor";
import { coversOf } from "../../figures/resolve.ts";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import type { RuleList } from "../schemas.ts";
import { type RuleState, rulesInForce } from "./in-force.ts";
import { listRules } from "./list-rules.ts";
import { trialOf } from "./try-rule.ts";

export interface RuleSaved {
  home: number;
  rule: WarningRule;
  state: RuleState;
}

/** Stores a rule as its next version. One that goes live was tried first, and the trial is kept with it. */
export async function saveRule(db: Db, actor: Actor, asked: RuleSaved): Promise<Result<RuleList>> {
  const place = region(asked.home);
  if (!place) return refuse(monitorFault("monitor/unknown-region", { code: asked.home }, { field: "home" }));
  if (!coversOf(actor)(place.code)) return refuse(monitorFault("monitor/rules-not-yours", { region: place.name }));
  const faults = [...checkRule(asked.rule, place.code), ...(await ofSuperior(db, actor, place.code, asked.rule.code))];
  if (faults.length > 0) return refuse(...faults);
  const trial = asked.state === "live" ? await trialOf(db, actor, place.code, asked.rule) : null;
  await asActor(db, actor, (tx) => storeRule(tx, actor, place.code, asked, trial));
  return ok(await listRules(db, actor, place.code));
}

/** A rule that a superior set for all below is the superior's to change. */
async function ofSuperior(db: Db, actor: Actor, home: RegionCode, code: string) {
  const rules = await asActor(db, actor, (tx) => rulesInForce(tx, home));
  const held = rules.find(({ rule }) => rule.code === code);
  if (!held || held.isShipped || held.home === home) return [];
  return [monitorFault("monitor/rule-of-superior", { code, home: region(held.home)?.name ?? "" }, { field: "code" })];
}

async function storeRule(tx: Db, actor: Actor, home: RegionCode, { rule, state }: RuleSaved, trial: Trial | null) {
  await tx.query(
    `insert into warning_rule (city, home, code, version, state, definition, trial, by_user)
     select $1, $2, $3, 1 + coalesce(max(version), 0), $4, $5::jsonb, $6::jsonb, $7
       from warning_rule where city = $1 and home = $2 and code = $3`,
    [
      prefectureOf(home),
      home,
      rule.code,
      state,
      JSON.stringify(rule),
      trial === null ? null : JSON.stringify(trial),
      actor.user,
    ],
  );
}
