import { type Activity, activityOf, numbers } from "./activity.ts";
import { trueMonths } from "./calendar.ts";
import type { Economy } from "./economy.ts";
import type { Firm } from "./firm.ts";
import { type Random, randomFor } from "./random.ts";

/** The true quantity of each line of the forms (by its code) in each month, whole numbers as stored. */
export type Quantities = Readonly<Record<string, Float64Array>>;

type Numbers = Float64Array;
const at = (array: Numbers, index: number) => array[index] ?? 0;
const whole = (of: (index: number) => number) => numbers((index) => Math.max(0, Math.round(of(index))));
const near = (sigma: number, random: Random) => Math.exp(sigma * random.normal());

/** A sugar mill sells all year what it pressed in winter; others sell about what they make, and a little from stock while they stand. */
function salesOf(firm: Firm, { output, normal }: Activity, random: Random): Numbers {
  const swing = firm.jitter > 0.1 ? 0.07 : 0.025;
  return whole((index) => {
    const made = at(output, index);
    if (firm.season === "sugar") return (0.45 * made + 0.5 * at(normal, index)) * near(swing, random);
    if (made === 0) return random.chance(0.4) ? at(normal, index) * random.between(0.02, 0.15) : 0;
    return made * firm.salesRate * near(swing, random);
  });
}

const exportOf = ({ exportShare }: Firm, sales: Numbers, random: Random) =>
  whole((index) => (exportShare === 0 ? 0 : at(sales, index) * Math.min(0.97, exportShare * near(0.12, random))));

/** A base load that goes with the plant, the rest with output; more for cooling in summer. In 0.01 万千瓦时, which is 100 kWh. */
function electricityOf(firm: Firm, { output, normal }: Activity, random: Random): Numbers {
  const swing = firm.jitter > 0.1 ? 0.09 : 0.035;
  return whole((index) => {
    const made = at(output, index);
    const summer = [6, 7].includes(index % 12) ? 1.05 : 1;
    if (made === 0) return (at(normal, index) * firm.kwh * random.between(0, 0.02)) / 100;
    const used = 0.12 * at(normal, index) + 0.88 * made;
    return ((used * firm.kwh) / 100) * summer * near(swing, random);
  });
}

/** Follows the half-year's ordinary output at half the pace; seasonal hands go home. */
function employeesOf(firm: Firm, { output, normal }: Activity, random: Random): Numbers {
  const usual = firm.annual / 12;
  let own = 0;
  return whole((index) => {
    const level = at(normal, index);
    if (level === 0) return 0;
    own = 0.9 * own + 0.006 * random.normal();
    const idle = at(output, index) > 0 ? 1 : firm.season === "sugar" ? 0.4 : 0.85;
    return Math.max(3, (firm.annual / firm.perHead) * (level / usual) ** 0.5 * Math.exp(own) * idle);
  });
}

function financesOf(firm: Firm, { normal }: Activity, sales: Numbers, random: Random): Quantities {
  const besides = random.between(1.0, 1.05);
  let drift = 0;
  const revenue = whole((index) => at(sales, index) * besides * near(0.03, random));
  const cost = whole((index) => {
    drift = 0.85 * drift + 0.008 * random.normal();
    return at(revenue, index) * Math.min(1.05, firm.cost + drift) + 0.02 * at(normal, index);
  });
  const profit = numbers((index) =>
    Math.round(at(revenue, index) - at(cost, index) - 0.045 * at(normal, index) - 0.02 * at(revenue, index)),
  );
  const tax = whole((index) => at(revenue, index) * firm.tax * near(0.1, random));
  const receivables = whole((index) => {
    const latest = (at(revenue, index) + at(revenue, index - 1) + at(revenue, index - 2)) / Math.min(3, index + 1);
    return (0.7 * latest + 0.3 * at(normal, index)) * firm.owedMonths * near(0.05, random);
  });
  return { revenue, cost, profit, tax, receivables };
}

/** Bonuses before and after New Year. */
const bonus = (index: number) => (index % 12 === 11 ? 1.3 : index % 12 === 0 ? 1.15 : 1);

/** All that an enterprise could be asked for, from January 2022 to the open month. */
export function quantitiesOf(firm: Firm, economy: Economy, seed: number): Quantities {
  const activity = activityOf(firm, economy, seed);
  const random = randomFor(seed, "quantities", firm.id);
  const sales = salesOf(firm, activity, random);
  const employees = employeesOf(firm, activity, random);
  const others = random.between(1, 1.03);
  return {
    output: activity.output,
    sales,
    export: exportOf(firm, sales, random),
    electricity: electricityOf(firm, activity, random),
    employees,
    ...financesOf(firm, activity, sales, random),
    staff: whole((index) => at(employees, index) * others),
    wages: whole((index) => at(employees, index) * firm.wage * bonus(index) * near(0.02, random)),
  };
}

/** @returns the sum of two enterprises' quantities, as one that took the other over knows them */
export const together = (one: Quantities, other: Quantities): Quantities =>
  Object.fromEntries(Object.keys(one).map((key) => [key, sum(one[key] as Numbers, other[key] as Numbers)]));

const sum = (one: Numbers, other: Numbers) => Float64Array.from(one, (value, index) => value + at(other, index));

/** Sums from January on, for the cumulative columns. */
export function cumulated(monthly: Numbers): Numbers {
  const sums = new Float64Array(trueMonths.length);
  let total = 0;
  for (const [index, value] of monthly.entries()) {
    total = index % 12 === 0 ? value : total + value;
    sums[index] = total;
  }
  return sums;
}
