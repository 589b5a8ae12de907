import type { Preview } from "./answers.ts";

export type Ask = Preview["missing"][number];

/**
 * What a person must say before anything else is worth asking. Without a home 全市 means nothing, even where the reader
 * did not stumble over it.
 */
export function asksOf({ missing, home, summary }: Preview): readonly Ask[] {
  const isHomeless = home === null && summary.unknown > 0 && !missing.includes("home");
  return isHomeless ? ["home", ...missing] : missing;
}
