import type { ShippedTrial } from "@diaodu/core/monitor";
import type { RuleResult } from "./results.ts";
import type { Tried } from "./run.ts";

/** What the product shows beside each shipped rule, as source text. */
export function trialsFile({ results, lived }: Tried): string {
  const lines = results.map(
    (each) => `  ${JSON.stringify(each.rule.code)}: ${JSON.stringify(trialOf(each, lived.length))},`,
  );
  return [
    'import type { ShippedTrial } from "./types.ts";',
    "",
    "/** Written by scripts/check-shaoyang (then npm run format): each shipped rule over the bulletins of 邵阳市, as if live. */",
    "export const shippedTrials: Readonly<Record<string, ShippedTrial>> = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}

const whole = (value: number | null): number | null => (value === null ? null : Math.round(value));

function trialOf({ raised, behindPct, usualPct }: RuleResult, months: number): ShippedTrial {
  const followed = raised.filter((each) => each.followed === true).length;
  const inVain = raised.filter((each) => each.followed === false).length;
  const isJudged = followed + inVain > 0;
  return {
    raised: raised.length,
    followed,
    inVain,
    perMonth: Math.round((100 * raised.length) / months) / 100,
    behindPct: isJudged ? whole(behindPct) : null,
    usualPct: isJudged ? whole(usualPct) : null,
  };
}
