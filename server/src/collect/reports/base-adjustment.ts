import type { FormCode } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../../store/index.ts";

/** The check that last year's figures are those filed last year. */
export const filedBaseCheck = (form: FormCode) => `${form}.filed-base`;

/** Enterprises whose changed base of this month a reviewer approved (基数调整): he took what was said to that check. */
export async function adjustedBases(
  tx: Db,
  form: FormCode,
  month: Month,
  ids: readonly number[],
): Promise<ReadonlySet<number>> {
  const rows = await tx.query<{ id: number }>(
    `-- One row per enterprise with an explanation of this check that was accepted.
     select distinct enterprise_id as id from explanation
      where form = $1 and month = $2 and enterprise_id = any($3) and check_id = $4 and accepted`,
    [form, month, ids, filedBaseCheck(form)],
  );
  return new Set(rows.map(({ id }) => id));
}
