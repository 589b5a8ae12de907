import type { RegionCode } from "@diaodu/core/catalogue";
import type { Actor, Db } from "../store/index.ts";
import type { CatalogueAnswer } from "./schemas.ts";

export async function catalogueView(_db: Db, _actor: Actor, _region?: RegionCode): Promise<CatalogueAnswer> {
  return { home: null, regions: [], indicators: [], measures: [], months: [] };
}
