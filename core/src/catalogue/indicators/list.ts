import type { Indicator } from "../types.ts";
import { accounts } from "./accounts.ts";
import { agriculture } from "./agriculture.ts";
import { efficiency } from "./efficiency.ts";
import { energy } from "./energy.ts";
import { finance } from "./finance.ts";
import { fiscal } from "./fiscal.ts";
import { income } from "./income.ts";
import { industry } from "./industry.ts";
import { investment } from "./investment.ts";
import { moreProducts } from "./more-products.ts";
import { morePublished } from "./more-published.ts";
import { openness } from "./openness.ts";
import { population } from "./population.ts";
import { prices } from "./prices.ts";
import { pricesByClass } from "./prices-by-class.ts";
import { products } from "./products.ts";
import { property } from "./property.ts";
import { services } from "./services.ts";
import { surveys } from "./surveys.ts";
import { trade } from "./trade.ts";
import { transport } from "./transport.ts";

/** Every indicator, in the order in which a bulletin brings them. */
export const indicators: readonly Indicator[] = [
  ...accounts,
  ...industry,
  ...surveys,
  ...efficiency,
  ...investment,
  ...trade,
  ...openness,
  ...prices,
  ...pricesByClass,
  ...property,
  ...fiscal,
  ...finance,
  ...income,
  ...energy,
  ...transport,
  ...services,
  ...agriculture,
  ...population,
  ...products,
  ...moreProducts,
  ...morePublished,
];

const byCode = new Map(indicators.map((entry) => [entry.code, entry]));

/** @example indicator("gdp")?.name // "地区生产总值" */
export const indicator = (code: string): Indicator | null => byCode.get(code) ?? null;
