import { describe, expect, it } from "vitest";
import type { Figure } from "../api.ts";
import { aFigure, aMissing } from "../testing/figures.ts";
import { type Column, sorted } from "./column.ts";

interface Row {
  name: string;
  growth: Figure;
  reports: number | null;
}
const columns: Column<Row>[] = [
  { key: "name", title: "地区", words: ({ name }) => name },
  { key: "growth", title: "同比", figure: ({ growth }) => growth },
  { key: "reports", title: "已报", count: ({ reports }) => reports },
];
const rows: Row[] = [
  { name: "邵东市", growth: aFigure({ value: 6.4 }), reports: 9 },
  { name: "双清区", growth: aMissing("not-published"), reports: 112 },
  { name: "新邵县", growth: aFigure({ value: -6.8 }), reports: null },
];
const namesBy = (key: string, descending: boolean) =>
  sorted(rows, columns, { key, descending }).map(({ name }) => name);

describe("a sorted table", () => {
  it("puts what is not known last, whichever way it is sorted", () => {
    expect(namesBy("growth", true)).toEqual(["邵东市", "新邵县", "双清区"]);
    expect(namesBy("growth", false)).toEqual(["新邵县", "邵东市", "双清区"]);
  });

  it("sorts names by their reading", () => {
    expect(namesBy("name", false)).toEqual(["邵东市", "双清区", "新邵县"]);
  });

  it("sorts counts as numbers", () => {
    expect(namesBy("reports", true)).toEqual(["双清区", "邵东市", "新邵县"]);
  });

  it("keeps the order it was given until someone sorts", () => {
    expect(sorted(rows, columns, undefined)).toEqual(rows);
  });
});
