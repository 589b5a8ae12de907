import { enterpriseSize, sizeNumber } from "@diaodu/core/catalogue";
import { type Month, month, yearOf } from "@diaodu/core/period";
import { at, openMonth } from "./calendar.ts";
import type { Firm } from "./firm.ts";
import type { Quantities } from "./quantities.ts";
import type { RosterState } from "./types.ts";

/** Size class by what the enterprise did in the year before; provisional, by its plans, where there was nothing. */
function sizeIn(firm: Firm, quantities: Quantities, year: number): number {
  const from = at(month(Math.max(year - 1, 2022), 1));
  const yearBefore = (field: string) => quantities[field]?.subarray(from, from + 12) ?? [];
  const revenue = [...yearBefore("revenue")].reduce((sum, value) => sum + value, 0);
  const staff = [...yearBefore("employees")].reduce((sum, value) => sum + value, 0) / 12;
  const size =
    revenue > 0 ? enterpriseSize(staff, revenue / 10) : enterpriseSize(firm.annual / firm.perHead, firm.annual / 10);
  return sizeNumber(size ?? "micro");
}

/** Months in which an enterprise's standing may change: its own changes, and every January the size class. */
function turns({ joined, left, changes }: Firm): Month[] {
  const until = left ?? openMonth;
  const januaries = [2024, 2025, 2026].map((year) => month(year, 1));
  const months = [...changes.map(({ from }) => from), ...januaries].filter((m) => m > joined && m < until);
  return [...new Set(months)].sort((a, b) => a - b);
}

/** The standings of an enterprise on the roster, oldest first: what will be its rows of roster_state. */
export function standingsOf(firm: Firm, quantities: Quantities): RosterState[] {
  const sizeAt = (m: Month) => sizeIn(firm, quantities, yearOf(m));
  let now: RosterState = {
    enterpriseId: firm.id,
    fromMonth: firm.joined,
    onRoster: true,
    how: firm.joinedHow,
    name: firm.name,
    region: firm.region,
    industry: firm.division,
    size: sizeAt(firm.joined),
    park: firm.park,
  };
  const rows = [now];
  for (const m of turns(firm)) {
    const next = turned(firm, now, m, sizeAt);
    if (next) rows.push((now = next));
  }
  if (firm.left !== undefined)
    rows.push({ ...now, fromMonth: firm.left, onRoster: false, how: firm.leftHow ?? "closed" });
  return rows;
}

function turned(firm: Firm, now: RosterState, m: Month, sizeAt: (m: Month) => number): RosterState | null {
  const own = firm.changes.filter(({ from }) => from === m);
  const changed = Object.assign({}, ...own) as { name?: string; region?: number; division?: number };
  const { name = now.name, region = now.region, division = now.industry } = changed;
  const size = m % 100 === 1 ? sizeAt(m) : now.size;
  const moved = region !== now.region || division !== now.industry || size !== now.size;
  if (!moved && name === now.name) return null;
  const park = region === now.region ? now.park : "";
  const how = moved ? "changed" : "renamed";
  return { ...now, fromMonth: m, how, name, region, industry: division, size, park };
}

/** Where it stood in a month; null while it was not on the roster. */
export function standingAt(rows: readonly RosterState[], m: Month): RosterState | null {
  const now = rows.findLast(({ fromMonth }) => fromMonth <= m);
  return now?.onRoster ? now : null;
}
