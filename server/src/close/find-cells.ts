import { parentOf } from "@diaodu/core/catalogue";
import { layoutOf } from "@diaodu/core/close";
import { type FormCode, form as formOf } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../store/index.ts";
import type { LiveMonths } from "./cube-roots.ts";
import type { CellKey } from "./wanted.ts";

/** A cell as stored, frozen or live. */
export interface FoundCell extends CellKey {
  sums: Readonly<Record<string, number>>;
  rank: number | null;
  rankYtd: number | null;
  knownAt: number;
}

/** Cells of publications. @param publishedAt milliseconds */
export async function findPublished(
  tx: Db,
  form: FormCode,
  keys: readonly (CellKey & { publication: number })[],
  publishedAt: (month: Month, region: number) => number,
): Promise<FoundCell[]> {
  const cells = await find(tx, form, "published", keys, {
    column: "publication_id",
    values: keys.map((key) => key.publication),
  });
  return cells.map((cell) => ({ ...cell, knownAt: publishedAt(cell.month, cell.region) }));
}

/** Cells as the reports now stand. Ranks that a correction has overtaken are left out. */
export async function findLive(
  tx: Db,
  form: FormCode,
  keys: readonly CellKey[],
  months: LiveMonths,
): Promise<FoundCell[]> {
  const cells = await find(tx, form, "cube", keys, { column: "month", values: keys.map(({ month }) => month) });
  return cells.map((cell) => {
    const isRanked = !months.isUnranked(cell.month, parentOf(cell.region)?.code);
    const ranks = isRanked ? {} : { rank: null, rankYtd: null };
    return { ...cell, ...ranks, knownAt: months.knownAt(cell.month, cell.region) };
  });
}

type Values = (number | null)[];

/**
 * One walk down the key for each cell: `offset 0` keeps the planner from reading all of the actor's scope once and comparing every
 * cell with it. One row in all, because a row each costs the embedded store more than all that is computed from it.
 */
async function find(
  tx: Db,
  form: FormCode,
  table: "cube" | "published",
  keys: readonly CellKey[],
  which: { column: "month" | "publication_id"; values: readonly number[] },
): Promise<Omit<FoundCell, "knownAt">[]> {
  if (keys.length === 0) return [];
  const { columns } = layoutOf(formOf(form));
  const [answer] = await tx.query<{ cells: Values[] | null }>(
    `select json_agg(json_build_array(c.region, c.size, c.industry, c.month, c.rnk, c.yrnk,
            ${columns.map((column) => `c."${column}"`).join(", ")})) as cells
       from unnest($1::int[], $2::int[], $3::smallint[], $4::smallint[]) k (whole, region, size, industry)
      cross join lateral (select * from ${table}_${form} c where c.${which.column} = k.whole and c.region = k.region
        and c.size = k.size and c.industry = k.industry offset 0) c`,
    [
      which.values,
      keys.map(({ region }) => region),
      keys.map(({ size }) => size),
      keys.map(({ industry }) => industry),
    ],
  );
  return (answer?.cells ?? []).map((values) => cellOf(values, columns));
}

function cellOf([region, size, industry, month, rank, rankYtd, ...sums]: Values, columns: readonly string[]) {
  return {
    region: region as number,
    size: size as number,
    industry: industry as number,
    month: month as Month,
    rank: rank ?? null,
    rankYtd: rankYtd ?? null,
    sums: Object.fromEntries(columns.map((column, at) => [column, sums[at] ?? 0])),
  };
}
