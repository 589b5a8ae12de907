import { benchPlace, overviewTime, resolve1000 } from "../../server/src/figures/bench.ts";
import { withDemo } from "./demo-store.ts";
import { type Bench, round } from "./report.ts";

/** A thousand mixed addresses resolved, and the overview's answer, on the embedded store with the demo. */
export const figures: Bench = () =>
  withDemo(async ({ db }) => {
    const place = await benchPlace(db);
    const resolved = await resolve1000(db, place);
    const overview = await overviewTime(db, place);
    return {
      bench: "figures",
      figures: {
        resolve1000MedianMs: round(resolved.medianMs, 1),
        resolve1000P95Ms: round(resolved.p95Ms, 1),
        resolve1000Known: resolved.known,
        overviewMedianMs: round(overview.medianMs, 1),
        overviewP95Ms: round(overview.p95Ms, 1),
      },
      peers: { resolve1000MedianMsLimit: 100, resolve1000P95MsLimit: 100, overviewP95MsLimit: 50 },
    };
  });
