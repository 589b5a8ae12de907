import type { RegionCode } from "@diaodu/core/catalogue";
import { type Result, refuse } from "@diaodu/core/errors";
import type { Month } from "@diaodu/core/period";
import type { Actor, Db } from "../store/index.ts";
import type { Overview } from "./schemas.ts";

export async function overview(
  _db: Db,
  _actor: Actor,
  _region: RegionCode,
  _month: Month,
  _asOf?: string,
): Promise<Result<Overview>> {
  return refuse();
}
