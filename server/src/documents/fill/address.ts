import {
  type Address,
  completeAddress,
  type PartialAddress,
  parseAddress,
  printCanonical,
  printWords,
  unitOf,
} from "@diaodu/core/address";
import { indicator } from "@diaodu/core/catalogue";
import { ok, type Result } from "@diaodu/core/errors";
import { isOfGoal } from "@diaodu/core/targets";
import type { Scope } from "./scope.ts";

export interface Named {
  address: Address;
  canonical: string;
}

/** The address that words mean in a scope. Empty words mean what the loop around them has named. */
export function addressIn(words: string, scope: Scope): Result<Named> {
  const own = words === "" ? ok<PartialAddress>({}) : parse(words, scope);
  if (!own.ok) return own;
  const named = scope.named?.address ?? {};
  const merged: PartialAddress = { ...(own.value.indicator ? placeOf(named) : named), ...own.value };
  if (scope.industry !== undefined) merged.filters = { industry: scope.industry, ...merged.filters };
  if (scope.enterprise !== undefined) merged.filters = { enterprise: scope.enterprise.code, ...merged.filters };
  if (scope.target !== undefined && merged.measure !== undefined && isOfGoal(merged.measure))
    merged.filters = { goal: scope.target.goal, ...merged.filters };
  const address = completeAddress(merged, scope);
  return address.ok ? ok({ address: address.value, canonical: printCanonical(address.value) }) : address;
}

/** A mark that names its own indicator takes from the loop's item only where and when: its measure was said of the other. */
function placeOf({ region, month }: PartialAddress): PartialAddress {
  return { ...(region === undefined ? {} : { region }), ...(month === undefined ? {} : { month }) };
}

const memory = new Map<string, Result<PartialAddress>>();
/** A template repeats its words in every condition and for every item of a loop. */
const remembered = 5000;

function parse(words: string, { region, month }: Scope): Result<PartialAddress> {
  const key = `${region} ${month} ${words}`;
  const held = memory.get(key);
  if (held) return held;
  const read = parseAddress(words, { region, month });
  if (memory.size >= remembered) memory.clear();
  memory.set(key, read);
  return read;
}

/** What words name by themselves; undefined when they are not understood. */
export function readPartial(words: string, scope: Scope): PartialAddress | undefined {
  const own = parse(words, scope);
  return own.ok ? own.value : undefined;
}

/** The unit in which the figure is told. */
export function unitIn({ address }: Named): string {
  const of = indicator(address.indicator);
  return of ? unitOf(address.measure, of) : "";
}

/** The address as a person reads it in a list of what is missing; how it would have been worded does not matter there. */
export function titleOf({ wording: _, ...address }: Address): string {
  return printWords(address);
}
