import { describe, expect, it } from "vitest";
import type { Ink } from "../charts/index.ts";
import { aMissing } from "../testing/figures.ts";
import { aHeadline, anOverview } from "../testing/overview.ts";
import { barsPicture } from "./bars-picture.ts";
import { childRows } from "./child-rows.ts";
import { tileLayout } from "./tile-layout.ts";
import { tilesPicture } from "./tiles-picture.ts";

const ink = { ink: "#1e1c19", rise: "#1d4f91", fall: "#96560a", font: "sans", serif: "serif" } as Ink;
const rows = childRows(anOverview(), aHeadline());
const [first, ...others] = rows as [(typeof rows)[number], ...typeof rows];

describe("pictures of the regions below", () => {
  it("hold every name with its figure as the page prints it", () => {
    const layout = tileLayout(rows.map(({ code }) => code));
    for (const { markup } of [tilesPicture(rows, layout, () => 0.5, true, ink), barsPicture(rows, "growth", ink)]) {
      for (const said of ["邵东", "双清", "新邵", "+6.4", "−6.8"]) expect(markup).toContain(said);
    }
  });

  it("draw no bar for a figure that is not known", () => {
    const barsOf = (drawn: typeof rows) => barsPicture(drawn, "growth", ink).markup.match(/<rect/g)?.length;
    expect(barsOf(rows)).toBe(3);
    expect(barsOf([{ ...first, figure: aMissing("not-comparable") }, ...others])).toBe(2);
  });
});
