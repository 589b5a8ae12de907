import { ask } from "../../server/src/app/in-process.ts";
import { withDemo } from "./demo-store.ts";
import { type Bench, median, round, timed } from "./report.ts";

/** The shipped monthly analysis of 邵阳市 for the first quarter of 2025, written from the embedded store with the demo. */
export const brief: Bench = ({ short }) =>
  withDemo(async (_store, app) => {
    const write = () =>
      ask(app, "POST", "/api/brief", { template: "monthly-analysis", region: 430500, month: 202503 }).then((answer) => {
        if (answer.status !== 200) throw new Error(answer.body.toString("utf8"));
        return answer.body;
      });
    const first = await timed(write);
    const seconds: number[] = [];
    for (let run = 0; run < (short ? 3 : 10); run++) seconds.push((await timed(write)).seconds);
    return {
      bench: "brief",
      figures: {
        firstBriefSeconds: round(first.seconds),
        briefSeconds: round(median(seconds)),
        briefBytes: first.value.length,
      },
      peers: { firstBriefSecondsLimit: 1, briefSecondsLimit: 1 },
    };
  });
