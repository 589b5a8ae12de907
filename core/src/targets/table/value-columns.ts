import { headingKey, type SoughtColumn, unitIn } from "../../collect/index.ts";
import type { Target, TargetMeasure } from "../../figures/index.ts";
import { type PartOfYear, periodSaid } from "./period-words.ts";
import { choiceOf, measureWords } from "./words.ts";

/** What a column of numbers says of them by its head: 2026年目标, 上半年增速目标（%）, 奋斗目标. */
export interface ValueHead {
  year: number | null;
  part: PartOfYear | null;
  measure: TargetMeasure | null;
  tier: Target["tier"] | null;
}

const tiers = "确保|必保|保底|基本|奋斗|力争|争取|冲刺|挑战";
const kinds = "增速|增长|增幅|总量|绝对额|绝对值|绝对量|数额|增速位次|总量位次|位次|排名|占比|比重";
/** Words that make a head one of targets. */
const goals = "(?:预期|建议|年度|工作|下达|分解|责任)*(?:目标|任务|计划)(?:值|数|任务|目标|量)?";
const grammar = new RegExp(
  `^(?<tier>${tiers})?(?<kind>${kinds})?(?<goal>${goals})?(?<laterKind>${kinds})?(?<laterTier>${tiers})?$`,
  "u",
);
const longestHead = 24;

/** Reads the head of a column; null for one that holds no targets. Parts of a head alone (增速) are read, but say no goal. */
function headOf(text: string): (ValueHead & { isGoal: boolean }) | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[(（][^()（）]*[)）]|\s/gu, (part) => (unitIn(part) ? "" : part.replace(/[()（）\s]/gu, "")));
  if (plain === "" || plain.length > longestHead) return null;
  const { period, rest } = splitPeriod(plain);
  const said = period === "" ? { year: null, part: null } : periodSaid(period);
  const { groups } = grammar.exec(rest) ?? {};
  if (!said || !groups) return null;
  const kind = groups.kind ?? groups.laterKind;
  const tier = groups.tier ?? groups.laterTier;
  return {
    ...said,
    measure: kind === undefined ? null : choiceOf(measureWords, kind),
    tier: tier === undefined ? null : /^[奋力争冲挑]/u.test(tier) ? "stretch" : "assured",
    // 上半年 alone, or over 确保 and 奋斗, means its target; 上半年增速 may be what came.
    isGoal: groups.goal !== undefined || (said.part !== null && kind === undefined),
  };
}

/** 2026年上半年目标 is a period and a goal. */
function splitPeriod(text: string): { period: string; rest: string } {
  const [period = ""] =
    /^(?:\d{4}年?度?|本年度?|今年)?(?:全年|年度|上半年|前三季度|第?[一二三四1-4]季度|1[-—~～至](?:[2-9]|1[0-2])月|\d{1,2}月(?:末|当月|累计)?)?/u.exec(
      text,
    ) ?? [];
  return { period: period.replace(/^(?:本年度?|今年)/u, ""), rest: text.slice(period.length) };
}

/**
 * The columns of numbers that the heads of a sheet can mean, each head for itself and each pair, one merged over the other
 * (全年目标 over 增速, 总量).
 * @param texts what stands in the upper rows
 */
export function valueColumns(texts: readonly string[]): { sought: SoughtColumn[]; heads: Map<string, ValueHead> } {
  const parts = [...new Map(texts.map((text) => [headingKey(text), text])).values()].filter((text) => headOf(text));
  const heads = new Map<string, ValueHead>();
  const names = new Map<string, string[]>();
  for (const text of [...parts, ...parts.flatMap((above) => parts.map((below) => bare(above) + below))]) {
    const head = headOf(text);
    if (!head?.isGoal) continue;
    const { isGoal: _, ...value } = head;
    const key = `value ${JSON.stringify(value)}`;
    heads.set(key, value);
    names.set(key, [...(names.get(key) ?? []), text]);
  }
  const sought = [...names].map(([key, all]) => ({ key, name: all[0] ?? "目标值", names: all }));
  return { sought, heads };
}

/** A head without its unit, to which another is joined. */
const bare = (text: string): string => text.replace(/[(（][^()（）]*[)）]/gu, "");
