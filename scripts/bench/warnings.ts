import { runRules } from "../../server/src/monitor/index.ts";
import { type Db, localAdministrator } from "../../server/src/store/index.ts";
import { tryOnShaoyang } from "../check-shaoyang/run.ts";
import { withDemo } from "./demo-store.ts";
import { type Bench, median, round, timed } from "./report.ts";

/** Newest months of the demo's two cities, and whether their figures come from reports or from bulletins. */
const shifan = { region: 990100, month: 202604 };
const shaoyang = { region: 430500, month: 202506 };
const samples = 7;

/**
 * The rules switched on over 示范市 and 邵阳市 for one month on the embedded store: the first run, and running again. And how they did over
 * 邵阳's bulletins as if live, in percent, beside what "is behind today" alone and any month would have told.
 */
export const warnings: Bench = async () => {
  const { lean } = await tryOnShaoyang(() => {});
  return withDemo(async ({ db }) => {
    const first = await timed(() => runBoth(db));
    const again: number[] = [];
    for (let i = 0; i < samples; i++) again.push((await timed(() => runBoth(db))).seconds);
    const [ofReports, ofBulletins] = first.value;
    return {
      bench: "warnings",
      figures: {
        bothCitiesSeconds: round(median(again)),
        bothCitiesFirstSeconds: round(first.seconds),
        rules: ofReports.rules,
        regions: ofReports.regions + ofBulletins.regions,
        raised: ofReports.raised + ofBulletins.raised,
        standing: ofReports.standing + ofBulletins.standing,
        precision: round(lean.precision),
        behindToday: round(lean.behindToday),
        chance: round(lean.chance),
        perMonth: round(lean.perMonth),
        standingPerMonth: round(lean.standing),
        mostStanding: lean.mostStanding,
        judged: lean.judged,
      },
      peers: { bothCitiesSecondsLimit: 1 },
    };
  });
};

const runBoth = async (db: Db) => [await runOf(db, shifan), await runOf(db, shaoyang)] as const;

async function runOf(db: Db, place: { region: number; month: number }) {
  const run = await runRules(db, localAdministrator, place);
  if (!run.ok) throw new Error(run.faults[0]?.message.en);
  return run.value;
}
