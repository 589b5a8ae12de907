/** What a person typed where a number belongs. */
export type Typed =
  | { kind: "number"; value: number; unit: "%" | ""; bracketed: boolean }
  | { kind: "unchanged" } // 持平: the rate is zero, but only a rate
  | { kind: "absent" } // a dash or dots: nothing was published
  | { kind: "words" };

/** The signs and words with which bureaus say that there is no figure. */
const absent = /^(?:[-—–―─−_/\\.…·*×✕]+|无|空|暂无|未公布|不公布|无数据|n\/?a|null|none)$/i;
const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?|\.\d+`;
const number = new RegExp(`^([+-]?)(${digits})(%?)$`);
const place = /^(?:并列)?第?(\d{1,3})[位名]?$/;

/**
 * Reads a number that stands as text, only where it can mean but one thing: 1,234.5 · ６.３ · 12.3% · （12） · 第3位.
 * A comma must part thousands; 1,23 stays words.
 */
export function readTyped(text: string): Typed {
  const plain = text
    .normalize("NFKC")
    .replace(/[−﹣–—―](?=[\d.])/g, "-")
    .trim();
  if (plain === "" || absent.test(plain) || absent.test(text.trim())) return { kind: "absent" };
  if (/^(?:基本)?持平$/.test(plain)) return { kind: "unchanged" };
  const bracketed = /^\((.+)\)$/.exec(plain);
  const bare = bracketed?.[1] ?? plain;
  const found = number.exec(bare) ?? number.exec(place.exec(bare)?.[1] ?? "");
  if (!found) return { kind: "words" };
  const value = Number(`${found[1] === "-" ? "-" : ""}${(found[2] ?? "").replace(/[, ]/g, "")}`);
  return { kind: "number", value, unit: found[3] === "%" ? "%" : "", bracketed: bracketed !== null };
}
