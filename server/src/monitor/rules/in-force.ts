import { type RegionCode, regionPath } from "@diaodu/core/catalogue";
import { isSwitchedOn, shippedRule, shippedRules, type Trial, type WarningRule } from "@diaodu/core/monitor";
import type { Db } from "../../store/index.ts";

export type RuleState = "draft" | "live" | "paused" | "withdrawn";

/** A rule as it stands for a unit. */
export interface RuleInForce {
  rule: WarningRule;
  /** Who set it; for a shipped rule nobody changed, the unit itself. */
  home: RegionCode;
  version: number;
  state: RuleState;
  trial: Trial | null;
  isShipped: boolean;
  at: string;
  by: string;
}

/**
 * The rules of a unit: its own, those of the units above it, and the shipped ones as the nearest of them left them. A rule of a
 * superior's own holds below as it is. Withdrawn ones are left out. Run it as an actor.
 */
export async function rulesInForce(tx: Db, home: RegionCode): Promise<RuleInForce[]> {
  const path = regionPath(home).map(({ code }) => code);
  const stored = await storedRules(tx, path);
  const codes = new Set([...shippedRules.map(({ code }) => code), ...stored.map(({ rule }) => rule.code)]);
  return [...codes].flatMap((code) => {
    const held =
      oneOf(
        stored.filter(({ rule }) => rule.code === code),
        path,
      ) ?? asShipped(code, home);
    return held && held.state !== "withdrawn" ? [held] : [];
  });
}

/** Of a shipped rule the nearest unit's version, of any other the highest unit's. */
function oneOf(versions: readonly RuleInForce[], path: readonly RegionCode[]): RuleInForce | undefined {
  const nearest = [...versions].sort((a, b) => path.indexOf(a.home) - path.indexOf(b.home));
  return nearest.at(nearest[0]?.isShipped ? 0 : -1);
}

function asShipped(code: string, home: RegionCode): RuleInForce | null {
  const rule = shippedRule(code);
  const state = isSwitchedOn(code) ? "live" : "paused";
  return rule ? { rule, home, version: 0, state, trial: null, isShipped: true, at: "", by: "" } : null;
}

interface Row {
  home: RegionCode;
  version: number;
  state: RuleState;
  definition: WarningRule;
  trial: Trial | null;
  known_at: string;
  by_user: string;
}

async function storedRules(tx: Db, homes: readonly RegionCode[]): Promise<RuleInForce[]> {
  const rows = await tx.query<Row>(
    `select distinct on (home, code) home, version, state, definition, trial, known_at, by_user
       from warning_rule where home = any ($1)
      order by home, code, version desc`,
    [homes],
  );
  return rows.map(({ definition: rule, known_at: at, by_user: by, ...rest }) => ({
    ...rest,
    rule,
    isShipped: shippedRule(rule.code) !== undefined,
    at: new Date(at).toISOString(),
    by,
  }));
}

/** The rule as it was when it raised a warning; null when nothing of it is left. */
export async function ruleOfWarning(
  tx: Db,
  home: RegionCode,
  code: string,
  version: number,
): Promise<WarningRule | null> {
  if (version === 0) return shippedRule(code) ?? null;
  const [row] = await tx.query<{ definition: WarningRule }>(
    `select definition from warning_rule where home = any ($1) and code = $2 and version = $3 order by home desc limit 1`,
    [regionPath(home).map((each) => each.code), code, version],
  );
  return row?.definition ?? null;
}
