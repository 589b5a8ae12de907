import { runRules } from "../../server/src/monitor/index.ts";
import { type Db, localAdministrator } from "../../server/src/store/index.ts";
import { withDemo } from "./demo-store.ts";
import { type Bench, median, round, timed } from "./report.ts";

/** Newest months of the demo's two cities, and whether their figures come from reports or from bulletins. */
const shifan = { region: 990100, month: 202604 };
const shaoyang = { region: 430500, month: 202506 };
const samples = 7;

/** All shipped rules over 示范市 and 邵阳市 for one month on the embedded store: the first run, and running again. */
export const warnings: Bench = () =>
  withDemo(async ({ db }) => {
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
      },
      peers: { bothCitiesSecondsLimit: 1 },
    };
  });

const runBoth = async (db: Db) => [await runOf(db, shifan), await runOf(db, shaoyang)] as const;

async function runOf(db: Db, place: { region: number; month: number }) {
  const run = await runRules(db, localAdministrator, place);
  if (!run.ok) throw new Error(run.faults[0]?.message.en);
  return run.value;
}
