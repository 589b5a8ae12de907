import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mainSums } from "../../../core/src/close/index.ts";
import type { Month } from "../../../core/src/period/index.ts";
import { percentile } from "../report.ts";
import { pgbench } from "./cluster.ts";

const columns = ["industry", "month", ...mainSums, "rnk", "yrnk"].join(", ");

/**
 * One region, all industries, all months, all sizes together, the main field in full, as a member under row-level security:
 * milliseconds below which 95 of 100 answers lie, for so many connections that ask without pause.
 */
export function drillDown(url: string, months: readonly Month[], connections: number, seconds: number): number {
  const folder = mkdtempSync(join(tmpdir(), "diaodu-drill-"));
  const script = join(folder, "drill.sql");
  writeFileSync(
    script,
    `\\set no random(1, :regions)\nselect ${columns} from cube_output where month = any('{${months.join(",")}}'::int[])
  and region = (select code from bench_region where no = :no) and size = 0;\n`.replace(/\n {2}/g, " "),
  );
  const asMember = "-c role=diaodu_member -c app.lo=0 -c app.hi=999999";
  const options = ["-n", "-M", "prepared", "-c", `${connections}`, "-j", "2", "-T", `${seconds}`, "-l", "-f", script];
  const done = spawnSync(pgbench, [...options, "-D", `regions=${regionCount}`, url], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PGOPTIONS: asMember },
  });
  if (done.status !== 0) throw new Error(done.stderr);
  const logs = readdirSync(folder).filter((name) => name.startsWith("pgbench_log"));
  const times = logs
    .flatMap((name) => readFileSync(join(folder, name), "utf8").trim().split("\n"))
    .map((line) => Number(line.split(" ")[2]) / 1000);
  rmSync(folder, { recursive: true, force: true });
  return percentile(times, 0.95);
}

/** Regions that are asked for, by number. */
export const regionCount = 1000;
export const regionTable = `create table bench_region as
  select row_number() over ()::int as no, region as code from (select distinct region from cube_output where industry = 0 and size = 0 order by 1) r limit ${regionCount}`;
