import { spawnSync } from "node:child_process";
import { ours, yearlyChange } from "@diaodu/core/monitor";
import { round } from "../report.ts";
import type { BenchSeries } from "./load.ts";

/** Reads lines `season horizon v1 v2 …` (NA where there is none), answers the forecasts of stl with ets on what it leaves. */
const script = `
suppressPackageStartupMessages(library(forecast))
for (line in readLines(file("stdin"))) {
  fields <- strsplit(line, " ")[[1]]
  season <- as.integer(fields[1]); horizon <- as.integer(fields[2])
  y <- ts(as.numeric(fields[-(1:2)]), frequency = season)
  answer <- tryCatch(as.numeric(stlf(na.interp(y), h = horizon, s.window = "periodic")$mean), error = function(e) rep(NA, horizon))
  cat(answer, "\\n")
}
`;

/** R with Debian's r-cran-forecast on the last year of each series, beside ours; says so where it is not there. */
export function beside(all: readonly BenchSeries[], short: boolean): Record<string, number> {
  const there = spawnSync("Rscript", ["-e", "library(forecast)"], { encoding: "utf8" });
  if (there.status !== 0) {
    process.stderr.write(
      "R with the package forecast is not there: apt-get install r-cran-forecast to see it beside ours\n",
    );
    return {};
  }
  const chosen = all.filter(
    ({ series: { values, season } }, at) =>
      values.length >= 4 * season &&
      !Number.isNaN(values[values.length - season - 1] ?? Number.NaN) &&
      (!short || at % 10 === 0),
  );
  const trained = chosen.map(({ series }) => series.values.slice(0, -series.season));
  const lines = chosen.map(({ series }, i) =>
    [
      series.season,
      series.season,
      ...Array.from(trained[i] ?? [], (value) => (Number.isNaN(value) ? "NA" : value)),
    ].join(" "),
  );
  const { stdout } = spawnSync("Rscript", ["-e", script], { input: `${lines.join("\n")}\n`, encoding: "utf8" });
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => Float64Array.from(line.trim().split(/\s+/), Number));
  let [ofR, own, count] = [0, 0, 0];
  chosen.forEach(({ series }, i) => {
    const before = { ...series, values: trained[i] ?? series.values };
    const unit = yearlyChange(before);
    const mine = ours(before, series.season);
    answers[i]?.forEach((foretold, h) => {
      const actual = series.values[before.values.length + h] ?? Number.NaN;
      const [theirs, our] = [foretold, mine?.middle[h] ?? Number.NaN].map((each) => Math.abs(actual - each) / unit);
      if (theirs === undefined || our === undefined || !Number.isFinite(theirs + our)) return;
      ofR += theirs;
      own += our;
      count++;
    });
  });
  return { lastYearMaseOfR: round(ofR / count), lastYearMaseOfOurs: round(own / count) };
}
