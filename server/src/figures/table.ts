import type { Actor, Db } from "../store/index.ts";
import type { TableRequest } from "./schemas.ts";

export async function tableWorkbook(_db: Db, _actor: Actor, _table: TableRequest): Promise<Uint8Array> {
  return new Uint8Array();
}
