import type { RegionCode } from "@diaodu/core/catalogue";
import { type Result, refuse } from "@diaodu/core/errors";
import type { Month, Span } from "@diaodu/core/period";
import type { Actor, Db } from "../store/index.ts";
import type { IndicatorView } from "./schemas.ts";

export interface IndicatorQuestion {
  region: RegionCode;
  from?: Month;
  to?: Month;
  span?: Span;
  asOf?: string;
  industry?: string;
  compare?: string;
}

export async function indicatorView(
  _db: Db,
  _actor: Actor,
  _code: string,
  _question: IndicatorQuestion,
): Promise<Result<IndicatorView>> {
  return refuse();
}
