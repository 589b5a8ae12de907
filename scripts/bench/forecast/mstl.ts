import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, MSTL } from "@bsull/augurs/mstl";
import { type Method, seasonalNaive } from "@diaodu/core/monitor";

/** MSTL with an ETS trend of the augurs library: what another tool of the same kind does. */
export function mstlMethod(): Method {
  initSync({
    module: readFileSync(
      createRequire(import.meta.url)
        .resolve("@bsull/augurs/mstl")
        .replace(/\.js$/, "_bg.wasm"),
    ),
  });
  return (series, horizon) => {
    const { season, values } = series;
    try {
      const model = MSTL.ets([season], { impute: true });
      model.fit(values);
      const { point } = model.predict(horizon);
      model.free();
      return point.every(Number.isFinite) ? Float64Array.from(point) : seasonalNaive(series, horizon);
    } catch {
      // It gives up on short series, and on some with gaps; who used it would do the simple thing there.
      return seasonalNaive(series, horizon);
    }
  };
}
