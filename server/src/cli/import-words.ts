import { findIndicator, findRegion, indicator, likelyIndicators, type RegionCode } from "@diaodu/core/catalogue";
import { type ImportCell, lessonsOf, type UnknownWords, unknownWords } from "@diaodu/core/collect";
import type { PreviewAnswer } from "../collect/schemas.ts";
import { reportFaults, UsageError } from "./command.ts";
import type { Door } from "./door.ts";

/** A preview as the door answers it: its places are of the catalogue. */
export type Preview = Omit<PreviewAnswer, "cells" | "home"> & { cells: ImportCell[]; home: RegionCode | null };

const asked = ({ cells, home }: Preview): UnknownWords[] => unknownWords(cells, home);

/** Words asked about in one go; the most frequent come first. */
const mostAsked = 20;

/** What nobody has explained yet, each wording once for its whole row or column, with what it likely means. */
export function wordLines(preview: Preview): string[] {
  const groups = asked(preview).filter(({ kind }) => kind === "indicator");
  const lines = groups.slice(0, mostAsked).map(({ words, cells, title }) => {
    const likely = likelyIndicators(words, 3).map(({ name }) => name);
    return `  ${words}（${cells.length} 格${title && `，${title}`}）${likely.length > 0 ? `\t可能是：${likely.join("、")}` : ""}`;
  });
  return lines.length === 0
    ? []
    : ["不认识的指标，每个词只需说明一次：--means '表中的词=指标名称'，不是数据的写 --means '表中的词='", ...lines];
}

/**
 * Has the reader remember what words of a file mean (`词=指标`).
 * @returns an exit code where something was refused, null where all was taken
 */
export async function teachWords(door: Door, preview: Preview, sayings: readonly string[]): Promise<number | null> {
  const groups = asked(preview);
  for (const saying of sayings) {
    const at = saying.lastIndexOf("=");
    const words = saying.slice(0, at).trim();
    const group = groups.find((each) => each.words === words);
    if (at <= 0 || !group)
      throw new UsageError(`表中没有待说明的“${words || saying}” / these words are not asked about`);
    for (const lesson of lessonsOf(group, {
      ...meaningOf(group, saying.slice(at + 1).trim(), preview),
      onlyHere: false,
    })) {
      const answer = await door.ask("POST", "/api/dialect", lesson);
      if (answer.status !== 200) return reportFaults(answer);
    }
  }
  return null;
}

function meaningOf({ kind }: UnknownWords, said: string, { home }: Preview) {
  if (said === "") return { kind: "ignore" as const, target: "" };
  if (kind === "region") {
    const found = findRegion(said, home === null ? {} : { home });
    return { kind, target: found && found !== "ambiguous" ? String(found.code) : said };
  }
  if (kind === "measure" || indicator(said.split(":")[0] ?? "")) return { kind, target: said };
  const found = findIndicator(said);
  if (!found || found === "ambiguous") throw new UsageError(`没有指标“${said}” / there is no such indicator`);
  return { kind, target: found.indicator.code + (found.industry ? `:${found.industry}` : "") };
}
