import { prefectureOf } from "@diaodu/core/catalogue";
import { type Fault, type Result, refuse } from "@diaodu/core/errors";
import { monitorFault, type WarningStatus } from "@diaodu/core/monitor";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import type { WarningDetailView } from "../schemas.ts";
import { runMonths } from "./basis.ts";
import { warningDetail } from "./detail.ts";
import { type StoredWarning, storedWarning } from "./stored.ts";

export type Move = "confirmed" | "dismissed" | "reopened";

/** Which moves a warning allows; what cleared by itself is history. */
const moves = {
  raised: { confirmed: "confirmed", dismissed: "dismissed" },
  confirmed: { dismissed: "dismissed", reopened: "raised" },
  dismissed: { reopened: "raised" },
  cleared: {},
} as const satisfies Record<WarningStatus, Partial<Record<Move, WarningStatus>>>;

const statusWords = { raised: "待确认", confirmed: "已确认", dismissed: "不予采纳", cleared: "已解除" } as const;
const moveWords = {
  confirmed: { zh: "确认", en: "confirmed" },
  dismissed: { zh: "不予采纳", en: "dismissed" },
  reopened: { zh: "重新受理", en: "reopened" },
} as const;

/** Confirms a warning, dismisses it with a reason, or takes it up again. */
export async function moveWarning(
  db: Db,
  actor: Actor,
  id: number,
  { step, text }: { step: Move; text: string },
): Promise<Result<WarningDetailView>> {
  const fault = await asActor(db, actor, async (tx) => {
    const stored = await storedWarning(tx, id);
    if (!stored) return monitorFault("monitor/no-such-warning", { id });
    const refused = refusal(stored, step, text);
    if (!refused) await store(tx, actor, stored, step, text.trim());
    return refused;
  });
  return fault ? refuse(fault) : warningDetail(db, actor, id);
}

const nextStatus = (status: WarningStatus, step: Move): WarningStatus | undefined =>
  (moves[status] as Partial<Record<Move, WarningStatus>>)[step];

function refusal({ status, cleared }: StoredWarning, step: Move, text: string): Fault | null {
  const details = { status: statusWords[status], step: moveWords[step].zh, stepEn: moveWords[step].en };
  if (cleared !== null || !nextStatus(status, step)) return monitorFault("monitor/step-not-possible", details);
  return step === "dismissed" && text.trim() === "" ? monitorFault("monitor/no-reason", {}, { field: "text" }) : null;
}

async function store(tx: Db, actor: Actor, stored: StoredWarning, step: Move, text: string) {
  const city = prefectureOf(stored.home);
  // A dismissal counts from the month that was last worked on.
  const month = (await runMonths(tx, stored.home)).at(-1) ?? stored.month;
  await tx.query("update warning set status = $1 where city = $2 and id = $3", [
    nextStatus(stored.status, step),
    city,
    stored.id,
  ]);
  await tx.query(
    `insert into warning_step (city, warning_id, region, step, severity, month, text, by_user)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [city, stored.id, stored.region, step, stored.severity, month, text, actor.user],
  );
}
