import { codeRange, region as regionOf } from "@diaodu/core/catalogue";
import { monthLabel, yearBefore } from "@diaodu/core/period";
import { rosterAt } from "../collect/index.ts";
import type { Db } from "../store/index.ts";
import { childrenOf } from "./children.ts";
import { type ClosePlace, lastSteps, stateOf } from "./month-state.ts";
import type { CloseCheck } from "./schemas.ts";

/** What to look at before a region's month is closed. A firm that never answers must not hold up a city, so only what makes the sums wrong blocks. */
export async function monthChecks(tx: Db, place: ClosePlace): Promise<CloseCheck[]> {
  const [reports, doubts] = [await reportCounts(tx, place), await doubtCounts(tx, place)];
  const below = await openChildren(tx, place);
  return [
    check("empty", "block", "没有一户报送", reports.counting > 0 ? 0 : 1, "没有可汇总的报表，月结会锁定一个空的月份"),
    check("missing", "warn", "未报企业", reports.missing, "名录内企业还没有报送，汇总不含这些企业"),
    check("drafts", "warn", "只存了草稿", reports.drafts, "已经填写、还没有提交，汇总不含这些企业"),
    check("sent-back", "block", "退回未改", reports.sentBack, "退回后还没有重新提交，汇总不含这些企业"),
    check("hard", "block", "违反强制性审核", doubts.hard, "数据之间不成立，改正后才能月结"),
    check("unexplained", "warn", "核实性疑问未说明", doubts.unexplained, "请企业说明或改正"),
    check("children-open", "warn", "下级未月结", below.length, `${below.join("、")}；本级月结后一并锁定`),
    await lastYearCheck(tx, place),
  ];
}

export const blocking = (checks: readonly CloseCheck[]): CloseCheck[] =>
  checks.filter(({ level }) => level === "block");

const check = (id: string, level: "block" | "warn", title: string, count: number, detail: string): CloseCheck =>
  count > 0 ? { id, level, title, count, detail } : { id, level: "ok", title, count, detail: "没有" };

async function reportCounts(tx: Db, { form, month, region }: ClosePlace) {
  const { first, last } = codeRange(region);
  const due = await rosterAt(tx, month, region);
  const reports = await tx.query<{ id: number; state: number }>(
    `select enterprise_id as id, state from report_${form} where month = $1 and region between $2 and $3`,
    [month, first, last],
  );
  const drafts = await tx.query<{ id: number }>(
    "select enterprise_id as id from report_draft where form = $1 and month = $2 and region between $3 and $4",
    [form, month, first, last],
  );
  const reported = new Set(reports.map(({ id }) => id));
  return {
    counting: reports.filter(({ state }) => state !== 4).length,
    missing: due.filter(({ id }) => !reported.has(id)).length,
    drafts: drafts.filter(({ id }) => !reported.has(id)).length,
    sentBack: reports.filter(({ state }) => state === 4).length,
  };
}

async function doubtCounts(tx: Db, { form, month, region }: ClosePlace) {
  const { first, last } = codeRange(region);
  const [counts] = await tx.query<{ hard: number; unexplained: number }>(
    `select count(*) filter (where f.level = 'hard')::int as hard,
            count(*) filter (where f.level = 'soft' and not exists (
              select 1 from explanation e where e.city = f.city and e.form = f.form and e.enterprise_id = f.enterprise_id
                 and e.month = f.month and e.check_id = f.check_id and e.field = f.field))::int as unexplained
       from finding f where f.form = $1 and f.month = $2 and f.region between $3 and $4`,
    [form, month, first, last],
  );
  return counts ?? { hard: 0, unexplained: 0 };
}

async function openChildren(tx: Db, place: ClosePlace): Promise<string[]> {
  const children = await childrenOf(tx, place);
  return children.filter(({ state }) => state === "open").map(({ region }) => regionOf(region)?.shortName ?? "");
}

/** Growth rests on last year's sums: they should not move any more. */
async function lastYearCheck(tx: Db, { form, month, region }: ClosePlace): Promise<CloseCheck> {
  const before = yearBefore(month);
  const { first, last } = codeRange(region);
  const [held] = await tx.query<{ any: boolean }>(
    `select exists (select 1 from report_${form} where month = $1 and region between $2 and $3) as any`,
    [before, first, last],
  );
  const isOpen = stateOf((await lastSteps(tx, form, [before]))(before), region) === "open";
  const count = held?.any && isOpen ? 1 : 0;
  return check("last-year", "warn", "上年同月未月结", count, `${monthLabel(before)}的数据还可能变动`);
}
