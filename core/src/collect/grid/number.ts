import { isTold } from "./told.ts";

/** What a person typed where a number belongs. */
export type Typed =
  | {
      kind: "number";
      value: number;
      unit: "%" | "";
      bracketed: boolean;
      /** The footnote's mark behind it (5.2①), which is no part of the number; empty where there is none. */
      mark: string;
      /** The mark may be an exponent: 10³. */
      unsure: boolean;
    }
  | { kind: "unchanged" } // 持平: the rate is zero, but only a rate
  | { kind: "absent" } // a dash or dots: nothing was published
  | { kind: "told" } // 扭亏为盈: a value in words, which is no number
  | { kind: "words" };

/** The signs and words with which bureaus say that there is no figure. */
const absent =
  /^(?:[-—–―─−_/\\.…·*×✕]+|无|空|空白|暂无|缺|暂缺|不详|未公布|未发布|未统计|不公布|无数据|n\/?a|null|none)$/i;
const quotes = /^[“”"'‘’「『《]+|[“”"'‘’」』》]+$/g;
const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?|\.\d+`;
const number = new RegExp(`^([+-]?)(${digits})(%?)$`);
const place = /^(?:并列)?第?(\d{1,3})[位名]?$/;

/** What points to a note behind a number: ① ² [1] （1） * 注 注1. Full-width digits are digits, all raised or ringed ones are marks; ½ is a number. */
const mark =
  /(?:(?:(?![¼-¾⅐-⅟↉])\p{No})+|[*＊※†‡§#＃]+|[[［【〔(（]\s*注?\s*(?:\d{1,2}|\p{No})\s*[\]］】〕)）]|[[［【〔(（]?\s*注\s*(?:[\d一二三四五六七八九十]{1,2}|\p{No})?\s*[\]］】〕)）]?)$/u;
const raised = /^[⁰¹²³⁴-⁹]+$/;
/** No number of a bureau is longer, and no expression here may take long over it. */
const longest = 60;

/**
 * Reads a number that stands as text, only where it can mean but one thing: 1,234.5 · ６.３ · 12.3% · （12） · 第3位 · 5.2①.
 * A comma must part thousands; 1,23 stays words.
 */
export function readTyped(text: string): Typed {
  const typed = text.trim();
  if (typed.length > longest) return { kind: "words" };
  const plain = readPlain(typed);
  if (plain.kind !== "words") return plain;
  const found = mark.exec(typed);
  if (!found || found.index === 0) return plain;
  const before = readPlain(typed.slice(0, found.index).trim());
  if (before.kind !== "number") return before.kind === "told" ? before : plain;
  const unsure = raised.test(found[0]) && /^\d+$/.test(typed.slice(0, found.index));
  return { ...before, mark: found[0], unsure };
}

function readPlain(text: string): Typed {
  // Marks turn into digits in the compatibility form: 5.2① would be 5.21.
  if (/\p{No}/u.test(text)) return { kind: "words" };
  const plain = text
    .normalize("NFKC")
    .replace(/[−﹣–—―](?=[\d.])/g, "-")
    .trim();
  const said = plain.replace(quotes, "");
  if (said === "" || absent.test(said) || absent.test(text)) return { kind: "absent" };
  if (/^(?:基本)?持平$/.test(said)) return { kind: "unchanged" };
  const bracketed = /^\((.+)\)$/.exec(plain);
  const bare = bracketed?.[1] ?? plain;
  const found = number.exec(bare) ?? number.exec(place.exec(bare)?.[1] ?? "");
  const value = Number(`${found?.[1] === "-" ? "-" : ""}${(found?.[2] ?? "").replace(/[, ]/g, "")}`);
  if (!found || !Number.isFinite(value)) return { kind: isTold(said) ? "told" : "words" };
  const unit = found[3] === "%" ? "%" : "";
  return { kind: "number", value, unit, bracketed: bracketed !== null, mark: "", unsure: false };
}
