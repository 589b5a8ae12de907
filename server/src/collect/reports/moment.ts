import { asOwner, type Db } from "../../store/index.ts";

/**
 * What the store knew when reports were last looked at. Two equal moments: no report, roster or explanation changed in between, so what
 * was found then holds. Run it as an actor.
 */
export async function storeMoment(tx: Db): Promise<string> {
  const [row] = await asOwner(tx, (owner) =>
    owner.query<{ moment: string }>(
      `select concat_ws(' ', (select max(id) from report_change), (select max(id) from roster_state), (select max(id) from explanation),
              (select count(*) from explanation where accepted)) as moment`,
    ),
  );
  return row?.moment ?? "";
}
