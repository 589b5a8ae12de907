import type { RegionCode } from "@diaodu/core/catalogue";
import type { Month } from "@diaodu/core/period";
import { moversOf } from "../figures/index.ts";
import { warningList } from "../monitor/index.ts";
import { type Actor, type Db, endOfDay } from "../store/index.ts";
import { type TargetSheet, targetSheet } from "../targets/index.ts";
import type { Lists } from "./brief.ts";
import type { BriefTarget } from "./fill/scope.ts";
import type { AskedBrief } from "./request.ts";

/** Dismissed and cleared ones are no longer before the meeting, nor those whose newest figures are good. */
const isOpen: Readonly<Record<string, boolean>> = { raised: true, confirmed: true };
const levels = ["", "蓝色", "黄色", "橙色", "红色"] as const;

/** What a briefing may go over: enterprises that moved the growth, the year's targets, open warnings. */
export const listsOf = (db: Db, actor: Actor, { region, month, asOf }: AskedBrief): Lists => ({
  enterprises: () => moversOf(db, actor, region, month),
  targets: async () => {
    const sheet = await targetSheet(db, actor, { region, month, ...(asOf === undefined ? {} : { asOf }) });
    return sheet.ok ? sheet.value.rows.flatMap((row) => targetOf(row)) : [];
  },
  warnings: async () => {
    const list = await warningList(db, actor, { region, month });
    const known = list.ok ? list.value.warnings : [];
    const open = known.filter(
      ({ status, mark, raisedAt }) =>
        mark !== "easing" && isOpen[status] && (asOf === undefined || raisedAt <= endOfDay(asOf)),
    );
    return open.map(({ sentence, severity }) => ({ sentence, level: levels[severity] ?? "" }));
  },
});

/** A target that has figures; one that has none yet tells a meeting nothing. */
function targetOf({ entry, goal, text, period, upTo, upToLabel, verdict }: TargetSheet["rows"][number]): BriefTarget[] {
  if (upTo === null) return [];
  const { indicator, industry, span, measure } = entry;
  const filters = industry === undefined ? {} : { industry };
  const address = { region: entry.region as RegionCode, indicator, month: upTo as Month, span, measure, filters };
  return [{ goal, address, text, period, upTo: upToLabel.replace(/^\d{4}年/u, ""), verdict }];
}
