import { isWithin, parentOf, type RegionCode, region } from "../catalogue/index.ts";
import type { Fault } from "../errors/index.ts";
import { addressFault } from "./errors.ts";
import { measureEntry } from "./measure-catalogue.ts";
import { nearWords } from "./near.ts";
import { parentName } from "./region-words.ts";
import type { AddressContext, Measure, PartialAddress } from "./types.ts";
import type { Meaning } from "./vocabulary.ts";

/** An address of which something may still be open, and the words that named its parts. */
export interface Reading {
  address: PartialAddress;
  named: Partial<Record<Meaning["kind"], string>>;
  /** Namesakes, decided once all words are read: 鼓楼区 beside 福州市. */
  namesakes: { word: string; among: readonly RegionCode[] }[];
  faults: Fault[];
}

/** Takes one meaning into the address, or says with which earlier word it clashes. */
export function take(reading: Reading, meaning: Meaning) {
  const { address, named, faults } = reading;
  const clash = (kind: Meaning["kind"]) =>
    faults.push(
      addressFault("address/two-of-a-kind", { first: named[kind] ?? "", second: meaning.word }, meaning.word),
    );
  switch (meaning.kind) {
    case "region":
      // 邵阳市 双清区: the inner one is meant.
      if (address.region !== undefined && !isWithin(meaning.region, address.region)) {
        if (isWithin(address.region, meaning.region)) return;
        return clash("region");
      }
      address.region = meaning.region;
      break;
    case "indicator":
      if (address.indicator !== undefined && address.indicator !== meaning.indicator) return clash("indicator");
      address.indicator = meaning.indicator;
      if (meaning.industry !== undefined) address.filters = { ...address.filters, industry: meaning.industry };
      break;
    case "period":
      if (meaning.month === null) return faults.push(addressFault("address/month-missing", {}, meaning.word));
      if (address.month !== undefined && address.month !== meaning.month) return clash("period");
      address.month = meaning.month;
      if (meaning.span !== null) address.span ??= meaning.span;
      break;
    case "span":
      if (address.span !== undefined && named.span !== undefined && address.span !== meaning.span) return clash("span");
      // Said beside a period, 累计 or 当月 decides: 2025年3月 累计.
      address.span = meaning.span;
      break;
    case "measure": {
      const measure = address.measure === undefined ? meaning.measure : together(address.measure, meaning.measure);
      if (!measure) return clash("measure");
      address.measure = measure;
      break;
    }
    case "regions":
      reading.namesakes.push(meaning);
      break;
    case "indicators":
      return faults.push(ambiguousIndicator(meaning.word));
  }
  named[meaning.kind] = meaning.word;
}

/** Of several namesakes the one inside the region that the other words name. */
export function decide({ address, faults }: Reading, { word, among }: Reading["namesakes"][number]) {
  const outer = address.region;
  const inside = outer === undefined ? [] : among.filter((code) => isWithin(code, outer));
  if (inside.length === 1 && inside[0] !== undefined) address.region = inside[0];
  else faults.push(ambiguousRegion(word, among));
}

/** Two measure words that make one measure: 增速 位次, 总量 位次, 同比 拉动. */
function together(a: Measure, b: Measure): Measure | null {
  if (a === b) return a;
  const pair = new Set([a, b]);
  if (pair.has("level") && pair.has("rank")) return "level-rank";
  const other = a === "yoy" ? b : b === "yoy" ? a : null;
  return other && measureEntry(other).ofGrowth ? other : null;
}

function ambiguousRegion(word: string, among: readonly RegionCode[]): Fault {
  const names = among.slice(0, 6).map((code) => `${parentName(code)}${region(code)?.name ?? ""}`);
  return addressFault("address/region-ambiguous", { word, near: names.join("、") || "…" }, word);
}

function ambiguousIndicator(word: string): Fault {
  const near = nearWords(word);
  return addressFault(
    "address/indicator-ambiguous",
    { word, near: near.length > 0 ? `，如${near.slice(0, 3).join("、")}` : "" },
    word,
  );
}

/** 较全省 of a county would be answered with the city above it: the word must fit, or it is refused. */
export function checkLevelAbove({ address, named, faults }: Reading, context: AddressContext) {
  const word = named.measure ?? "";
  const level = /全省/.test(word) ? "province" : /全市/.test(word) ? "prefecture" : null;
  const of = address.region ?? context.region;
  const parent = of === undefined ? null : parentOf(of);
  if (!level || !parent || parent.level === level || address.measure !== "vs-parent") return;
  const details = { word, region: region(of ?? 0)?.name ?? "", parent: parent.name };
  faults.push(addressFault("address/not-the-level-above", details, word));
}
