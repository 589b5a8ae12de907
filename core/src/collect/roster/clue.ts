/** What departments say of a firm that is not on the roster, over twelve months. Absent: nobody said. */
export interface Clue {
  /** 0.01 万千瓦时. */
  electricity: number | null;
  /** 千元 invoiced. */
  taxableSales: number | null;
  /** A project of its that was finished; empty for none. */
  project: string;
}

/**
 * Annual main-business revenue from which an industrial enterprise is above designated size (规模以上): 20 million yuan, in 千元.
 * @source domain/statistics.md 1, [S1][S2]
 */
export const threshold = 20_000;

/**
 * What the electricity would yield where it yields as much as with the firms of its industry that report.
 * @param outputPerPower 千元 of output on 0.01 万千瓦时; null where too few report
 * @returns 千元; null where nothing can be said
 */
export const outputOf = ({ electricity }: Clue, outputPerPower: number | null): number | null =>
  electricity === null || outputPerPower === null ? null : electricity * outputPerPower;

/** How much speaks for it: the larger of what was invoiced and what its electricity would yield, 千元. */
export const weightOf = (clue: Clue, outputPerPower: number | null): number =>
  Math.max(clue.taxableSales ?? 0, outputOf(clue, outputPerPower) ?? 0);

/** Whether something says that the firm should be on the roster. */
export const isClue = (clue: Clue, outputPerPower: number | null): boolean =>
  clue.project !== "" || weightOf(clue, outputPerPower) >= threshold;

const wan = (thousands: number) => Math.round(thousands / 10).toLocaleString("en-US");
const thresholdWan = wan(threshold);

/** Why the firm should be looked at, in one sentence. */
export function clueSentence(clue: Clue, outputPerPower: number | null): { zh: string; en: string } {
  const { taxableSales, electricity, project } = clue;
  const parts: { zh: string; en: string }[] = [];
  if (taxableSales !== null && taxableSales > 0) {
    const verdict =
      taxableSales >= threshold
        ? { zh: `达到规上标准${thresholdWan}万元`, en: `over the threshold of ${thresholdWan}` }
        : { zh: `未达${thresholdWan}万元`, en: `under the threshold of ${thresholdWan}` };
    parts.push({
      zh: `近12个月开票销售${wan(taxableSales)}万元，${verdict.zh}`,
      en: `it invoiced ${wan(taxableSales)} (10 000 yuan) in twelve months, ${verdict.en}`,
    });
  }
  if (electricity !== null && electricity > 0) parts.push(powerPart(electricity, outputOf(clue, outputPerPower)));
  if (project !== "") parts.push({ zh: `“${project}”已建成投产`, en: `its project “${project}” is finished` });
  const english = parts.map(({ en }) => en).join("; ");
  return {
    zh: `${parts.map(({ zh }) => zh).join("；")}。`,
    en: `${english.charAt(0).toUpperCase()}${english.slice(1)}.`,
  };
}

function powerPart(electricity: number, output: number | null) {
  const used = Number((electricity / 100).toFixed(2)).toLocaleString("en-US");
  const estimate =
    output === null
      ? { zh: "", en: "" }
      : {
          zh: `，按同行业规上企业单位用电产出推算，年产值约${wan(output)}万元`,
          en: `, which with firms of its industry yields about ${wan(output)} (10 000 yuan) a year`,
        };
  return {
    zh: `近12个月用电${used}万千瓦时${estimate.zh}`,
    en: `it used ${used} (10 000 kWh) in twelve months${estimate.en}`,
  };
}
