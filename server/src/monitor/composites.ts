import { prefectureOf, region, regionPath } from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Composite, checkComposites, monitorFault } from "@diaodu/core/monitor";
import { coversOf } from "../figures/resolve.ts";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { headlines } from "./lit.ts";

/** What stands until somebody declares a composite: all headlines, each alike, with the cuts of the textbooks. */
const usual: Composite = {
  code: "overall",
  name: "综合",
  components: headlines.map(({ code }) => ({ of: code, weight: 1 })),
  // @source domain/monitoring.md 4
  cutsPct: [36.7, 50, 73.3, 85],
};

/** Nobody chose the parts of the usual composite, so it is made of those of which there is anything. */
export const ofWhatIsThere = (composite: Composite, isThere: (indicator: string) => boolean): Composite =>
  composite === usual ? { ...usual, components: usual.components.filter(({ of }) => isThere(of)) } : composite;

interface Stored {
  id: number;
  home: number;
  code: string;
  definition: Composite;
  withdrawn: boolean;
}

/** The composites in force for a region: its own and its superiors', of one code the nearest; the usual one until any is declared. */
export async function compositesOf(db: Db, actor: Actor, code: number): Promise<Composite[]> {
  return asActor(db, actor, (tx) => compositesIn(tx, code));
}

/** The same inside a transaction of an actor. */
export async function compositesIn(tx: Db, code: number): Promise<Composite[]> {
  const path = regionPath(code).map((each) => each.code);
  const stored = await storedComposites(tx, path);
  return stored.length > 0 ? inForce(stored, path) : [usual];
}

const storedComposites = (tx: Db, homes: readonly number[]) =>
  tx.query<Stored>(
    `select distinct on (home, code) id, home, code, definition, withdrawn from composite
      where home = any ($1) order by home, code, known_at desc, id desc`,
    [homes],
  );

function inForce(stored: readonly Stored[], path: readonly number[]): Composite[] {
  const held = stored.filter(({ withdrawn }) => !withdrawn);
  const near = [...held].sort((a, b) => path.indexOf(b.home) - path.indexOf(a.home) || a.id - b.id);
  return [...new Map(near.map(({ code, definition }) => [code, definition])).values()];
}

/** Stores all composites of a unit; those it leaves out are withdrawn. Circular ones are refused, and all is kept as it was. */
export async function saveComposites(
  db: Db,
  actor: Actor,
  { home, composites }: { home: number; composites: Composite[] },
): Promise<Result<Composite[]>> {
  const place = region(home);
  if (!place) return refuse(monitorFault("monitor/unknown-region", { code: home }, { field: "home" }));
  if (!coversOf(actor)(place.code)) return refuse(monitorFault("monitor/not-yours", { region: place.name }));
  return asActor(db, actor, async (tx) => {
    const above = regionPath(home)
      .map(({ code }) => code)
      .filter((code) => code !== home);
    const checked = checkComposites(composites, inForce(await storedComposites(tx, above), above));
    if (!checked.ok) return checked;
    await store(tx, actor, home, changesOf(await storedComposites(tx, [home]), composites));
    return ok(await compositesIn(tx, home));
  });
}

type Change = Pick<Stored, "code" | "definition" | "withdrawn">;

function changesOf(stored: readonly Stored[], composites: readonly Composite[]): Change[] {
  const held = new Map(stored.map((each) => [each.code, each]));
  const isSame = (composite: Composite) => {
    const before = held.get(composite.code);
    return (
      before && !before.withdrawn && JSON.stringify(shapeOf(before.definition)) === JSON.stringify(shapeOf(composite))
    );
  };
  const kept = new Set(composites.map(({ code }) => code));
  return [
    ...composites
      .filter((each) => !isSame(each))
      .map((definition) => ({ code: definition.code, definition, withdrawn: false })),
    ...stored
      .filter(({ code, withdrawn }) => !withdrawn && !kept.has(code))
      .map((each) => ({ ...each, withdrawn: true })),
  ];
}

/** Fields in one order, whatever order the store gives them in. */
const shapeOf = ({ code, name, components, cutsPct }: Composite) => [
  code,
  name,
  components.map(({ of, weight }) => [of, weight]),
  cutsPct,
];

async function store(tx: Db, actor: Actor, home: number, changes: readonly Change[]) {
  await tx.query(
    `insert into composite (city, home, code, definition, withdrawn, by_user)
     select $1, $2, code, definition::jsonb, withdrawn, $6 from unnest($3::text[], $4::text[], $5::bool[]) c (code, definition, withdrawn)`,
    [
      prefectureOf(home),
      home,
      changes.map(({ code }) => code),
      changes.map(({ definition }) => JSON.stringify(definition)),
      changes.map(({ withdrawn }) => withdrawn),
      actor.user,
    ],
  );
}
