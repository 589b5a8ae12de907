import { codeRange, region as regionOf } from "@diaodu/core/catalogue";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { childrenOf } from "./children.ts";
import { monthChecks } from "./month-checks.ts";
import { type ClosePlace, lastSteps, stateOf, stepsOf } from "./month-state.ts";
import { placeFault } from "./move-month.ts";
import { publicationsOf } from "./publications.ts";
import type { CloseView } from "./schemas.ts";

/** Where a region's month stands, what was done with it, and what speaks against closing it. */
export async function closeView(db: Db, actor: Actor, place: ClosePlace): Promise<Result<CloseView>> {
  const refused = placeFault(actor, place);
  if (refused) return refuse(refused);
  return asActor(db, actor, async (tx) =>
    ok({
      ...place,
      name: regionOf(place.region)?.name ?? "",
      state: stateOf((await lastSteps(tx, place.form, [place.month]))(place.month), place.region),
      steps: await stepsOf(tx, place),
      children: await childrenOf(tx, place),
      checks: await monthChecks(tx, place),
      publications: await publicationsOf(tx, place),
      ...(await counts(tx, place)),
    }),
  );
}

async function counts(tx: Db, { form, month, region }: ClosePlace) {
  const { first, last } = codeRange(region);
  const [row] = await tx.query<{ reports: number; cells: number }>(
    `select (select count(*)::int from report_${form} where month = $1 and region between $2 and $3 and state <> 4) as reports,
            (select count(*)::int from cube_${form} where month = $1 and region between $2 and $3) as cells`,
    [month, first, last],
  );
  return row ?? { reports: 0, cells: 0 };
}
