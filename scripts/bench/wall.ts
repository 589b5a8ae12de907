import { benchPlace } from "../../server/src/figures/bench.ts";
import { hasPostgres, withPostgres } from "./close/cluster.ts";
import { withDemo } from "./demo-store.ts";
import { type Bench, median, percentile, round } from "./report.ts";
import { ofNation } from "./wall/nation.ts";
import { timesOf } from "./wall/times.ts";

const runs = 15;
const limits = { nationP50MsLimit: 2000, nationP95MsLimit: 2000, cityP95MsLimit: 100 };

/** The lights wall of all counties of the nation on PostgreSQL beside a plain query, and of a city on the embedded store. */
export const wall: Bench = async ({ short }) => {
  const city = await withDemo(async ({ db }, app) => {
    const { region, month } = await benchPlace(db);
    return timesOf(app, `/api/monitor/wall?region=${region}&month=${month}`, runs);
  });
  const ofCity = { cityP50Ms: round(median(city.times), 1), cityP95Ms: round(percentile(city.times, 0.95), 1) };
  if (!process.env.DATABASE_URL && !hasPostgres()) {
    process.stderr.write(
      "no PostgreSQL 15 here: install postgresql-15 or set DATABASE_URL; the nation was not measured\n",
    );
    return { bench: "wall", figures: ofCity, peers: limits };
  }
  const nation = await withPostgres((url) => ofNation(url, short));
  return { bench: "wall", figures: { ...ofCity, ...nation.figures }, peers: { ...limits, ...nation.peers } };
};
