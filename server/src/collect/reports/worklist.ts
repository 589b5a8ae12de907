import { codeRange } from "@diaodu/core/catalogue";
import { type Actor, asActor, type Db } from "../../store/index.ts";
import { isExplained, readDoubts } from "./doubts.ts";
import type { ReportPlace } from "./progress.ts";
import type { Worklist } from "./schemas.ts";

export interface WorklistAsk extends ReportPlace {
  level?: "hard" | "soft" | "hint";
  open?: boolean;
  offset?: number;
}

const pageSize = 50;

/** Doubts about reports, those first that could move the city's growth most. */
export async function worklist(db: Db, actor: Actor, ask: WorklistAsk): Promise<Worklist> {
  const { form, month, region, level, open } = ask;
  const { first, last } = codeRange(region);
  return asActor(db, actor, async (tx) => {
    const levels = await tx.query<{ level: "hard" | "soft" | "hint"; n: number; unexplained: number }>(
      `-- One row per level: how many doubts, and how many of them nobody explained.
       select f.level, count(*)::int as n, (count(*) filter (where not ${isExplained}))::int as unexplained
         from finding f where f.form = $1 and f.month = $2 and f.region between $3 and $4 group by f.level`,
      [form, month, first, last],
    );
    const of = (name: string) => levels.find((each) => each.level === name) ?? { n: 0, unexplained: 0 };
    const shown = levels.filter((each) => level === undefined || each.level === level);
    const [checked] = await tx.query<{ n: number }>(
      `select count(*)::int as n from report_${form} where month = $1 and region between $2 and $3`,
      [month, first, last],
    );
    const items = await readDoubts(tx, { ...ask, regions: [first, last], limit: pageSize });
    return {
      form,
      month,
      region,
      counts: {
        hard: of("hard").n,
        soft: of("soft").n,
        hint: of("hint").n,
        unexplained: of("soft").unexplained,
        reports: checked?.n ?? 0,
      },
      total: shown.reduce((sum, each) => sum + (open ? each.unexplained : each.n), 0),
      items,
    };
  });
}
