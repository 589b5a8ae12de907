import { describe, expect, it } from "vitest";
import { aTargetRow } from "../testing.ts";
import { draftOf, newDraft, withIndicator } from "./draft.ts";
import { entriesOf, entryOf } from "./entries.ts";
import { placed } from "./fault-place.ts";
import { heldBy, isChanged } from "./use-entry.ts";

const row = aTargetRow();
const draft = draftOf(row.entry);

describe("a target as it is typed", () => {
  it("is the target that holds until something is changed, whatever day it held from", () => {
    expect(entryOf(draft)).toEqual({ ...row.entry, effective: undefined });
    expect(isChanged(draft, row)).toBe(false);
    expect(isChanged({ ...draft, value: "8.5" }, row)).toBe(true);
  });

  it("gives a new version to the target with which it shares place, indicator, period and line", () => {
    expect(heldBy({ ...draft, value: "9" }, [row])).toBe(row);
    expect(heldBy({ ...draft, tier: "stretch" }, [row])).toBeUndefined();
  });

  it("reads numbers in full width and with commas, and keeps nothing of a number it does not need", () => {
    expect(entryOf({ ...draft, value: "１,２３４.５" }).value).toBe(1234.5);
    expect(entryOf({ ...draft, value: "8", comparator: "only-falls" }).value).toBeNull();
  });

  it("tells of every row what keeps it from being sent", () => {
    const { entries, faults } = entriesOf([newDraft({ region: 990100, year: 2026 }), { ...draft, value: "八" }]);
    expect(entries).toEqual([]);
    expect(faults.map(({ at, field }) => [at, field])).toEqual([
      [0, "indicator"],
      [1, "value"],
    ]);
  });

  it("asks a rate by its level and a balance by its end", () => {
    const empty = newDraft({ region: 990100, year: 2026 });
    expect(withIndicator(empty, "deposits")).toMatchObject({ measure: "yoy", span: "month" });
    expect(withIndicator(empty, "gdp")).toMatchObject({ measure: "yoy", span: "ytd" });
  });
});

describe("the server's faults", () => {
  it("stand at the row they are about", () => {
    const words = { message: { zh: "", en: "" }, remedy: { zh: "", en: "" }, status: 422 };
    const ofRow = { code: "targets/value-missing", ...words, where: { field: "entries.2.value" } };
    const other = { code: "http/too-large", ...words };
    const { ofRows, others } = placed([ofRow, other]);
    expect(ofRows).toMatchObject([{ at: 2, field: "value" }]);
    expect(others).toEqual([other]);
  });
});
