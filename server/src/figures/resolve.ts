import type { AddressContext } from "@diaodu/core/address";
import type { Result } from "@diaodu/core/errors";
import { refuse } from "@diaodu/core/errors";
import type { Explanation, Figure } from "@diaodu/core/figures";
import type { Actor, Db } from "../store/index.ts";

/** What addresses may leave out, and the day on which it must have been known. */
export interface ResolveContext extends AddressContext {
  asOf?: string;
}

export async function resolve(
  _db: Db,
  _actor: Actor,
  addresses: readonly string[],
  _context: ResolveContext = {},
): Promise<Figure[]> {
  return addresses.map((address) => ({
    address,
    value: null,
    unit: "",
    status: "missing",
    reason: "not-published",
    text: "—",
    vintage: null,
    decimals: 1,
  }));
}

export async function explain(
  _db: Db,
  _actor: Actor,
  _address: string,
  _context: ResolveContext = {},
): Promise<Result<Explanation>> {
  return refuse();
}
