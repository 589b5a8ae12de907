import { type AddressContext, completeWords, printCanonical, readAddress, usualMeasure } from "@diaodu/core/address";
import { indicator } from "@diaodu/core/catalogue";
import type { Fault } from "@diaodu/core/errors";
import { figureOf, sentencesOf, titleOf } from "@diaodu/core/figures";
import type { Actor, Db } from "../store/index.ts";
import { computeFigures } from "./resolve.ts";
import type { AskAnswer } from "./schemas.ts";

export interface Question extends AddressContext {
  q: string;
}

/** 问数: how the words may go on, and the answer as soon as they name a figure. */
export async function ask(db: Db, actor: Actor, { q, ...context }: Question): Promise<AskAnswer> {
  const completions = completeWords(q, context);
  if (q.trim() === "") return { completions, answer: null, notUnderstood: [] };
  const read = readAddress(q, context);
  if (!read.ok) return { completions, answer: null, notUnderstood: read.faults.map(asNotUnderstood) };
  const answer = await computeFigures(db, actor, {}, (workings) => {
    const asked = figureOf(read.value, workings);
    const growth = figureOf({ ...read.value, measure: "yoy" }, workings);
    const { zh, en } = sentencesOf(read.value, workings);
    // Asked for nothing in particular, an indicator that is published as growth only answers with its growth.
    const isOpen = read.value.measure === usualMeasure(indicator(read.value.indicator) ?? { kind: "flow" });
    const useGrowth = isOpen && asked.value === null && growth.value !== null;
    const address = useGrowth ? { ...read.value, measure: "yoy" as const } : read.value;
    return {
      figure: useGrowth ? growth : asked,
      address: printCanonical(address),
      title: titleOf(address, workings),
      sentence: zh,
      sentenceEn: en,
    };
  });
  return { completions, answer, notUnderstood: [] };
}

const asNotUnderstood = ({ message, remedy, where }: Fault): AskAnswer["notUnderstood"][number] => ({
  word: where?.field ?? "",
  message: message.zh,
  near: /^是否指：(.*)$/.exec(remedy.zh)?.[1]?.split("、") ?? [],
});
