import { describe, expect, it } from "vitest";
import { searchRegions } from "./search.ts";

const names = (typed: string, home?: number) =>
  searchRegions(typed, home === undefined ? {} : { home }).map(({ name }) => name);

describe("the picker of regions", () => {
  it("finds by the beginning of a name, by a former name and by code", () => {
    expect(names("邵东")[0]).toBe("邵东市");
    expect(names("4305")[0]).toBe("邵阳市");
  });

  it("offers the namesake near home first", () => {
    const [near] = searchRegions("朝阳区", { home: 220100 });
    expect(near?.code).toBe(220104);
  });

  it("offers home, what is above it and its children before anything is typed", () => {
    expect(names("", 430500).slice(0, 4)).toEqual(["邵阳市", "湖南省", "全国", "双清区"]);
  });

  it("offers the provinces where no home is known", () => {
    expect(names("")).toContain("湖南省");
  });
});
