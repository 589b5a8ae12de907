import { codeRange, region as regionOf } from "@diaodu/core/catalogue";
import { canClose } from "@diaodu/core/close";
import { form, isCollectedIn } from "@diaodu/core/collect";
import { type Fault, ok, type Result, refuse } from "@diaodu/core/errors";
import { monthLabel } from "@diaodu/core/period";
import { type Actor, asActor, type Db } from "../store/index.ts";
import { closeMonth } from "./close-month.ts";
import { closeFault } from "./errors.ts";
import { blocking, monthChecks } from "./month-checks.ts";
import { lockMonth } from "./month-lock.ts";
import { type ClosePlace, type MonthState, monthStates } from "./month-state.ts";
import { publishMonth } from "./publish-month.ts";
import type { MoveAnswer } from "./schemas.ts";
import { writeStep } from "./write-step.ts";

export interface MoveAsk extends ClosePlace {
  to: MonthState;
  reason?: string;
}

/** One step of a region's month: close (月结), publish (发布) or unlock (解锁, with a reason). All of it or nothing. */
export async function moveMonth(db: Db, actor: Actor, ask: MoveAsk): Promise<Result<MoveAnswer>> {
  const from = performance.now();
  const refused = placeFault(actor, ask);
  if (refused) return refuse(refused);
  return asActor(db, actor, async (tx) => {
    await lockMonth(tx, ask.form, ask.month, [ask.region]);
    const fault = await stepFault(tx, ask);
    if (fault) return refuse(fault);
    const done = await takeStep(tx, actor, ask);
    return ok({ state: ask.to, ...done, seconds: (performance.now() - from) / 1000 });
  });
}

/** What is wrong with the place itself, whatever its state. */
export function placeFault(actor: Actor, place: ClosePlace): Fault | null {
  const { first, last } = codeRange(place.region);
  if (!canClose(place.region)) return closeFault("close/unknown-region", { code: place.region });
  if (first < actor.scope.from || last > actor.scope.to) return closeFault("close/outside-scope", wordsOf(place));
  return isCollectedIn(form(place.form), place.month) ? null : closeFault("close/not-collected", wordsOf(place));
}

const wordsOf = (place: ClosePlace) => ({
  region: regionOf(place.region)?.name ?? String(place.region),
  month: monthLabel(place.month),
  form: form(place.form).name,
});

const stateNames: Readonly<Record<MonthState, { state: string; stateEn: string }>> = {
  open: { state: "未月结", stateEn: "open" },
  closed: { state: "已月结", stateEn: "closed" },
  published: { state: "已发布", stateEn: "published" },
};

/** Why a step cannot be taken now. */
async function stepFault(tx: Db, ask: MoveAsk): Promise<Fault | null> {
  const states = await monthStates(tx, ask);
  const state = states.get(ask.region) ?? "open";
  if (ask.to === "published") return publishFault(ask, states, state);
  if (state === ask.to || (ask.to === "closed" && state === "published"))
    return closeFault("close/no-such-step", { ...wordsOf(ask), ...stateNames[state] });
  if (ask.to === "open") return ask.reason?.trim() ? null : closeFault("close/reason-missing");
  const checks = blocking(await monthChecks(tx, ask));
  if (checks.length === 0) return null;
  const list = checks.map(({ title, count }) => `${title}${count}`).join("、");
  return closeFault("close/blocked", { ...wordsOf(ask), checks: list });
}

function publishFault(ask: MoveAsk, states: ReadonlyMap<number, MonthState>, state: MonthState): Fault | null {
  if (state === "open") return closeFault("close/not-closed", wordsOf(ask));
  const open = [...states].filter(([, each]) => each === "open").map(([code]) => regionOf(code));
  if (open.length === 0) return null;
  const children = open.map((region) => region?.shortName ?? "").join("、");
  return closeFault("close/children-open", { ...wordsOf(ask), children });
}

async function takeStep(tx: Db, actor: Actor, { to, reason, ...place }: MoveAsk) {
  if (to === "published") return publishMonth(tx, actor, place);
  await writeStep(tx, actor, { ...place, state: to, reason });
  const nothing = { cells: 0, reports: 0 };
  const closed = to === "closed" ? await closeMonth(tx, place.form, place.month, place.region) : nothing;
  return { ...closed, publicationId: null };
}
