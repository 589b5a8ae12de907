import type { Examined } from "../examined.ts";
import { amountOf, columnWords } from "../wording.ts";
import { doubt } from "./said.ts";
import { timesWords } from "./tolerance.ts";

/** One column that is a power of ten away from where the rest of the report puts it. */
export interface Slip {
  column: string;
  power: number;
  /** Stored units. */
  proposed: number;
}

export const rounded = (value: number, power: number): number => Math.round(value / 10 ** power);

/** Columns of one report that slipped alike, as one doubt. */
export function slipTold(examined: Examined, slips: readonly Slip[]) {
  const { form, values } = examined;
  const first = slips.find(({ column }) => column.startsWith(form.main)) ?? (slips[0] as Slip);
  const [words, times] = [columnWords(form, first.column), timesWords(first.power)];
  const now = amountOf(form, first.column, values[first.column] ?? 0);
  const should = amountOf(form, first.column, first.proposed);
  const others = slips.filter((slip) => slip !== first).map(({ column }) => columnWords(form, column));
  const also = others.length > 0 ? `，${others.map(({ zh }) => zh).join("、")}同样如此` : "";
  const alsoEn =
    others.length > 0 ? `, and so ${others.length > 1 ? "are" : "is"} ${others.map(({ en }) => en).join(", ")}` : "";
  return doubt(examined, {
    field: first.column,
    zh: `${words.zh}${now.zh}，约为按本企业以往情况推算数的${times.zh}${also}，疑计量单位填错；如属错填，应为${should.zh}。`,
    en: `${words.en} (${now.en}) is about ${times.en} what the enterprise's own past implies${alsoEn}: a wrong unit? It would be ${should.en}.`,
    proposed: first.proposed,
    leansOn: slips.map(({ column }) => column),
  });
}
