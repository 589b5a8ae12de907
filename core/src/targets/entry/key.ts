import type { Target } from "../../figures/index.ts";
import type { TargetEntry } from "./types.ts";

type Keyed = Pick<
  TargetEntry | Target,
  "region" | "indicator" | "industry" | "month" | "span" | "measure" | "tier" | "origin"
>;

/** What two versions of one target share; all else about it may change. */
export const goalKey = ({ region, indicator, industry = "", month, span, measure, tier, origin }: Keyed): string =>
  [region, indicator, industry, month, span, measure, tier, origin].join(" ");
