import { findIndustry, findIndustryClass, industry } from "../catalogue/index.ts";
import { type Fault, ok, type Result, refuse } from "../errors/index.ts";
import { isCanonical, isGoal, parseCanonical } from "./canonical.ts";
import { completeAddress, isAddressable } from "./complete.ts";
import { isEnterpriseCode } from "./enterprise-code.ts";
import { addressFault } from "./errors.ts";
import { nearWords } from "./near.ts";
import { checkLevelAbove, decide, type Reading, take } from "./reading.ts";
import type { Address, AddressContext, Filters, PartialAddress } from "./types.ts";
import { exactMeaning, looseMeaning, type Meaning, plain, segment } from "./vocabulary.ts";
import { sizeOfWord, wordingOfWord } from "./words.ts";

/**
 * Reads either form. Words may stand in any order and, where the catalogues allow only one reading, without blanks.
 * What is left out stays open; the context only decides what short words mean (邵阳, 全市, 3月).
 * @example parseAddress("邵阳市 规上工业增加值 2025年3月 累计 同比 行业=C26 | 增降")
 */
export function parseAddress(text: string, context: AddressContext = {}): Result<PartialAddress> {
  const trimmed = text.trim();
  if (trimmed.length > longest) return refuse(addressFault("address/too-long", { limit: longest }));
  // Words such as 上月 and 3月 count from the context's month; before the first year there is no month to count to.
  if (context.month !== undefined && !isAddressable(context.month))
    return refuse(addressFault("address/period-not-kept", { word: String(context.month) }));
  if (isCanonical(trimmed)) return parseCanonical(trimmed);
  const [words = "", wording, ...more] = trimmed.split(/[|｜]/);
  const reading: Reading = { address: {}, named: {}, namesakes: [], faults: [] };
  if (wording !== undefined) readWording(reading, [wording, ...more].join("|").trim());
  for (const word of words.normalize("NFKC").split(/[\s,，;；]+/)) if (word) readWord(reading, word, context);
  for (const namesake of reading.namesakes) decide(reading, namesake);
  checkLevelAbove(reading, context);
  return reading.faults.length > 0 ? refuse(...reading.faults) : ok(reading.address);
}

/** No name of a number is longer; words are cut apart in all ways, which would take seconds over a long text. */
const longest = 200;

/** Reads either form to a whole address, with what is left out taken from the context. */
export function readAddress(text: string, context: AddressContext = {}): Result<Address> {
  const partial = parseAddress(text, context);
  return partial.ok ? completeAddress(partial.value, context) : partial;
}

function readWording(reading: Reading, word: string) {
  const wording = wordingOfWord.get(plain(word));
  if (wording) reading.address.wording = wording;
  else reading.faults.push(notUnderstood(word));
}

function readWord(reading: Reading, word: string, context: AddressContext) {
  const filter = /^(行业|industry|规模|size|企业|enterprise|目标|goal)[=:](.*)$/.exec(word);
  if (filter) return readFilter(reading, word, filter[1] ?? "", filter[2] ?? "");
  const meanings = meaningsOf(plain(word), context);
  if (!meanings) reading.faults.push(notUnderstood(word));
  for (const meaning of meanings ?? []) take(reading, meaning);
}

function meaningsOf(word: string, context: AddressContext): Meaning[] | null {
  const exact = exactMeaning(word, context);
  if (exact && exact.kind !== "regions") return [exact];
  const parts = segment(word, context);
  if (parts) return parts;
  const loose = looseMeaning(word) ?? exact;
  return loose && [loose];
}

const notUnderstood = (word: string): Fault => {
  const near = nearWords(word);
  return addressFault(
    "address/word-not-understood",
    {
      word,
      near: near.length > 0 ? `是否指：${near.join("、")}` : "请核对用字，词与词之间用空格隔开",
      nearEn: near.length > 0 ? `Did you mean ${near.join(", ")}?` : "Check the spelling; separate words by blanks",
    },
    word,
  );
};

function readFilter(reading: Reading, word: string, key: string, value: string) {
  const filters: Filters = { ...reading.address.filters };
  const code = value.toUpperCase();
  const trade = industry(code) ?? findIndustry(value) ?? findIndustryClass(value);
  const size = sizeOfWord.get(value) ?? [...sizeOfWord.values()].find((code) => code === value);
  if ((key === "行业" || key === "industry") && trade) filters.industry = trade.code;
  else if ((key === "规模" || key === "size") && size) filters.size = size;
  else if ((key === "企业" || key === "enterprise") && isEnterpriseCode(code)) filters.enterprise = code;
  else if ((key === "目标" || key === "goal") && isGoal(value)) filters.goal = Number(value);
  else {
    reading.faults.push(addressFault("address/filter-unknown", { word }, word));
    return;
  }
  reading.address.filters = filters;
}
