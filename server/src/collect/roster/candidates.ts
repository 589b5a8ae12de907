import { codeRange, prefectureOf } from "@diaodu/core/catalogue";
import { type Clue, clueSentence, industryWord, regionWord, rosterFault, weightOf } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { powerYield } from "./power-yield.ts";
import type { Candidates } from "./schemas.ts";
import { timelinesOf } from "./timelines.ts";

type State = Candidates["candidates"][number]["state"];
interface Row extends Clue {
  code: string;
  city: number;
  name: string;
  region: number;
  industry: number;
  month: number;
  state: State;
  reason: string;
  by: string;
  at: string;
}

const columns = `code, city, name, region, industry, month, electricity, taxable_sales as "taxableSales", project, state, reason,
  by_user as by, at`;

/** Firms that are not on the roster while their electricity, invoices or projects say they should be (应统尽统). */
export async function listCandidates(db: Db, actor: Actor, region: number): Promise<Candidates> {
  const { first, last } = codeRange(region);
  const { rows, yieldOf, members } = await asActor(db, actor, async (tx) => {
    const rows = await tx.query<Row>(`select ${columns} from candidate where region between $1 and $2 order by code`, [
      first,
      last,
    ]);
    const members = new Set<string>();
    for (const city of new Set(rows.map((row) => row.city))) {
      const codes = rows.filter((row) => row.city === city).map(({ code }) => code);
      for (const code of await membersAmong(tx, city, codes)) members.add(`${city}/${code}`);
    }
    return { rows, yieldOf: await powerYield(tx, region), members };
  });
  const shown = rows
    // Whoever came onto the roster meanwhile need not be marked by hand.
    .map((row) => ({ ...row, state: members.has(`${row.city}/${row.code}`) ? ("on-roster" as const) : row.state }))
    .sort((one, other) => rankOf(one.state) - rankOf(other.state) || weight(other) - weight(one));
  function weight(row: Row): number {
    return weightOf(row, yieldOf(row.industry));
  }
  const count = (state: State) => shown.filter((row) => row.state === state).length;
  return {
    region,
    counts: { open: count("open"), onRoster: count("on-roster"), dismissed: count("dismissed") },
    candidates: shown.map((row) => candidateView(row, yieldOf(row.industry))),
  };
}

const rankOf = (state: State): number => ["open", "on-roster", "dismissed"].indexOf(state);

/** Which of these firms are on a city's roster as last known, in whatever county. */
export async function membersAmong(tx: Db, city: number, codes: readonly string[]): Promise<Set<string>> {
  const condition = "r.enterprise_id in (select id from enterprise where city = $1 and code = any($2::text[]))";
  const timelines = await timelinesOf(tx, city, condition, [codes]);
  return new Set([...timelines.values()].filter(({ states }) => states.at(-1)?.onRoster).map(({ code }) => code));
}

function candidateView(row: Row, ratio: number | null): Candidates["candidates"][number] {
  const { electricity, taxableSales, industry, region, ...rest } = row;
  return {
    ...rest,
    region,
    regionName: regionWord(region),
    industryName: industry === 0 ? "" : industryWord(industry),
    electricity: electricity === null ? null : electricity / 100,
    taxableSales: taxableSales === null ? null : taxableSales / 10,
    sentence: clueSentence(row, ratio),
  };
}

export interface Decision {
  code: string;
  city: number;
  state: State;
  reason?: string;
}

/** Says what became of a clue. To dismiss it needs a reason. */
export async function decideCandidate(
  db: Db,
  actor: Actor,
  { code, city, state, reason = "" }: Decision,
): Promise<Result<{ state: State }>> {
  if (state === "dismissed" && reason.trim() === "") {
    return refuse(rosterFault("roster/no-reason", {}, { field: "reason" }));
  }
  return asActor(db, actor, async (tx) => {
    const rows = await tx.query(
      `update candidate set state = $3, reason = $4, at = now(), by_user = $5 where city = $1 and code = $2 returning code`,
      [prefectureOf(city), code, state, reason.trim(), actor.user],
    );
    return rows.length > 0 ? ok({ state }) : refuse(rosterFault("roster/no-such-candidate", { code }));
  });
}
