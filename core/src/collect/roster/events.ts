import type { Month } from "../../period/index.ts";
import type { RosterChange, RosterHow, RosterStanding } from "./types.ts";
import { changesBetween } from "./words.ts";

/** One enterprise coming onto a region's roster, leaving it, or changing on it. */
export interface RosterEvent<S extends RosterStanding> {
  kind: "joined" | "left" | "changed";
  month: Month;
  how: RosterHow;
  /** As it stands then; of one that left, as it stood last. */
  state: S;
  changes: RosterChange[];
  /** The state that made it so: who wrote it, when and why. */
  source: S;
}

/**
 * What happened to one enterprise, seen from a region: a move between two counties is a change to the city, 转出 to the one county
 * and 转入 to the other. RosterStanding on the roster when it was first kept is no event.
 * @param states of one enterprise, oldest first
 */
export function rosterEvents<S extends RosterStanding>(
  states: readonly S[],
  within: (region: number) => boolean,
): RosterEvent<S>[] {
  const isMember = (state: S | undefined): boolean => state?.onRoster === true && within(state.region);
  return states.flatMap((state, at): RosterEvent<S>[] => {
    const before = states[at - 1];
    const event = { month: state.since, state, source: state, changes: [] };
    if (!before || !isMember(before)) {
      if (!isMember(state) || state.how === "initial") return [];
      return [{ ...event, kind: "joined", how: before?.onRoster ? "moved-in" : state.how }];
    }
    if (!isMember(state)) {
      return [{ ...event, kind: "left", state: before, how: state.onRoster ? "moved-out" : state.how }];
    }
    const changes = changesBetween(before, state);
    return changes.length === 0 ? [] : [{ ...event, kind: "changed", how: state.how, changes }];
  });
}
