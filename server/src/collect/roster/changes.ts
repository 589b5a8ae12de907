import { isWithin, regionsOf } from "@diaodu/core/catalogue";
import { type RosterEvent, rosterEvents } from "@diaodu/core/collect";
import { type Month, monthsBetween } from "@diaodu/core/period";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { isInScope } from "./place.ts";
import { citiesOf, membersAt, placeOf } from "./roster-at.ts";
import type { RosterChanges } from "./schemas.ts";
import { effectiveStates, readStates, stateColumns } from "./states.ts";
import { byCode, type Timeline } from "./timelines.ts";
import type { RosterState } from "./types.ts";
import { particularsView } from "./views.ts";

type Event = RosterEvent<RosterState>;
/** How many are on the roster in a county. */
interface Members {
  region: number;
  count: number;
}
const sum = (members: readonly Members[]): number => members.reduce((all, { count }) => all + count, 0);

/** Who came onto a region's roster (新增规上), who left it (退库) and who changed on it, month by month and county by county. */
export async function rosterChanges(
  db: Db,
  actor: Actor,
  { region, from, to }: { region: number; from: Month; to: Month },
): Promise<RosterChanges> {
  const { timelines, members } = await asActor(db, actor, async (tx) => ({
    timelines: await changedBetween(tx, region, from, to),
    members: await readStates<Members>(
      tx,
      `${membersAt("s.region, count(*)::int as count")} group by s.region`,
      placeOf(to, region),
    ),
  }));
  const seenFrom = (place: number): Event[] =>
    timelines
      .flatMap(({ states }) => rosterEvents(states, (code) => isWithin(code, place) && isInScope(actor)(code)))
      .filter(({ month }) => month >= from && month <= to);
  const events = seenFrom(region);
  return {
    region,
    from,
    to,
    onRoster: sum(members),
    months: monthsBetween(from, to).map((month) => ({
      month,
      ...counts(events.filter((each) => each.month === month)),
    })),
    regions: countyRows(region, members, seenFrom),
    events: events
      .sort((one, other) => other.month - one.month || one.state.region - other.state.region)
      .map(eventView),
  };
}

/** Everything held of the enterprises that have a state in these months. */
async function changedBetween(tx: Db, region: number, from: Month, to: Month): Promise<Timeline[]> {
  const changed = `(r.city, r.enterprise_id) in
    (select c.city, c.enterprise_id from roster_state c where c.city between $1 and $2 and c.from_month between $3 and $4)`;
  const rows = await readStates<RosterState>(
    tx,
    `select ${stateColumns}
       from (${effectiveStates(changed)}) s
       join enterprise e on e.city = s.city and e.id = s.enterprise_id
      order by e.code, s.city, s.from_month`,
    [...citiesOf(region), from, to],
  );
  return [...byCode(rows).values()];
}

function counts(events: readonly Event[]) {
  const count = (kind: Event["kind"]) => events.filter((event) => event.kind === kind).length;
  return { joined: count("joined"), left: count("left"), changed: count("changed") };
}

function countyRows(region: number, members: readonly Members[], seenFrom: (place: number) => Event[]) {
  return regionsOf(region, { zones: true })
    .map(({ code, name }) => ({
      region: code,
      name,
      onRoster: sum(members.filter((member) => isWithin(member.region, code))),
      ...counts(seenFrom(code)),
    }))
    .filter(({ onRoster, joined, left }) => onRoster + joined + left > 0);
}

const eventView = ({ kind, month, how, state, changes, source }: Event): RosterChanges["events"][number] => ({
  ...{ kind, month, how, enterpriseId: state.id },
  ...particularsView(state),
  ...{ changes, reason: source.reason, by: source.by, at: source.knownAt },
});
