import { childrenHead, listOf, type Take, takeOf } from "./selection.ts";

/** A chart's categories are months, or the children of the region; its series are figures. */
export interface ChartWords {
  series: string[];
  over: { kind: "months"; count: number } | { kind: "thisYear" } | { kind: "children" };
  order?: "ascending" | "descending";
  take?: Take;
}

/** 各县 规上工业增加值 累计 同比 降序; GDP、固定资产投资 累计 同比 近13个月 */
export function readChart(words: string): ChartWords | { problem: string } {
  let rest = words;
  const takeOff = (pattern: RegExp) => {
    const found = pattern.exec(rest);
    if (found) rest = rest.slice(0, found.index) + rest.slice(found.index + found[0].length);
    return found;
  };
  const take = takeOff(/ (前|后) ?(\d+)$/);
  const order = takeOff(/ (升序|降序)$/);
  const months = takeOff(/ 近 ?(\d+) ?个月$/);
  const thisYear = takeOff(/ (今年以来|本年)$/);
  const children = childrenHead.test(rest.split(" ")[0] as string) && takeOff(/^\S+\s+/);
  if (!months && !thisYear && !children) {
    return { problem: "应写明“各县”或“近13个月”" };
  }
  return {
    series: listOf(rest),
    over: months ? { kind: "months", count: monthsOf(months) } : thisYear ? { kind: "thisYear" } : { kind: "children" },
    ...(order ? { order: order[1] === "升序" ? "ascending" : "descending" } : {}),
    ...(take ? { take: takeOf(take) } : {}),
  };
}

/** Ten years are the longest line that can be read on a page. */
const monthsOf = (found: RegExpExecArray) => Math.min(Number(found[1]), 120);
