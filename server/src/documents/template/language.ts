import { type ChartWords, readChart } from "./chart-words.ts";
import { type Condition, readCondition } from "./condition.ts";
import { type Field, isField } from "./fields.ts";
import { headOf, isSelection, listOf, readSelection, type Selection } from "./selection.ts";

export type Block =
  | { kind: "each"; selection: Selection; separator?: string }
  | { kind: "if"; condition: Condition }
  /** 有: all of the figures are known, or the selection finds one, or 至少4个. 无: not so. */
  | { kind: "present"; subject: { words: string[] } | { selection: Selection; atLeast: number }; negated: boolean };

/** What a mark says. `head` is the word that opens a block and must end it. */
export type Tag =
  | { kind: "field"; field: Field }
  /** 无则—: what stands there when there is no figure; without it the gap is marked. */
  | { kind: "figure"; words: string; otherwise?: string }
  /** Unit in which a figure is told. */
  | { kind: "unit"; words: string }
  /** How many a selection finds. */
  | { kind: "count"; selection: Selection }
  | { kind: "open"; block: Block; head: string }
  | { kind: "otherwise" }
  | { kind: "close"; head: string }
  | { kind: "chart"; chart: ChartWords };
/** A mark that says nothing, and why. */
export type Unreadable = { kind: "unknown" } | { kind: "unreadable"; head: string; problem: string };

/** Reads the words of a mark (without braces, in plain spelling). */
export function readTag(words: string): Tag | Unreadable {
  if (words.startsWith("#")) return readOpen(words.slice(1).trim());
  if (words.startsWith("/")) return { kind: "close", head: headOf(words.slice(1).trim()) };
  if (words === "否则") return { kind: "otherwise" };
  if (/^图\s/.test(words)) {
    const chart = readChart(words.slice(1).trim());
    return "problem" in chart ? { kind: "unreadable", head: "图", problem: chart.problem } : { kind: "chart", chart };
  }
  if (/^单位\s/.test(words)) return { kind: "unit", words: words.slice(2).trim() };
  if (/^个数\s/.test(words)) return readCount(words.slice(2).trim());
  if (isField(words)) return { kind: "field", field: words };
  if (nowWords.test(words)) return readFigure(words.replace(nowWords, "").trim());
  return readFigure(words);
}

/** 现状: in a loop over targets the figure that the target is set for, whatever its measure. */
const nowWords = /^现状(?= |$)/u;

function readFigure(words: string): Tag {
  const otherwise = /^(.*?) ?无则\s*(\S+)$/.exec(words);
  return otherwise
    ? { kind: "figure", words: otherwise[1] as string, otherwise: otherwise[2] as string }
    : { kind: "figure", words };
}

function readOpen(words: string): Tag | Unreadable {
  const head = headOf(words);
  const block = readBlock(head, words);
  if (block === undefined) return { kind: "unknown" };
  return "problem" in block ? { kind: "unreadable", head, problem: block.problem } : { kind: "open", block, head };
}

function readBlock(head: string, words: string): Block | { problem: string } | undefined {
  const rest = words.replace(/^\S+\s*/, "");
  if (isSelection(words)) return readLoop(words);
  if (head === "如果") {
    const condition = readCondition(rest);
    return condition ? { kind: "if", condition } : { problem: "应为“地址 < 数”一类的比较" };
  }
  if (head === "有" || head === "无") {
    if (rest === "") return { problem: `“${head}”后面应写地址` };
    const negated = head === "无";
    const least = /^至少 ?(\d+) ?个 ?(.+)$/.exec(rest);
    const subject = least ? (least[2] as string) : rest;
    if (!isSelection(subject)) return { kind: "present", subject: { words: listOf(subject) }, negated };
    const selection = readSelection(subject);
    if ("problem" in selection) return selection;
    return { kind: "present", subject: { selection, atLeast: least ? Number(least[1]) : 1 }, negated };
  }
  return undefined;
}

function readLoop(words: string): Block | { problem: string } {
  const separator = / 间隔\s*(\S+)$/.exec(words);
  const selection = readSelection(separator ? words.slice(0, separator.index) : words);
  if ("problem" in selection) return selection;
  // Quotation marks may surround the sign: 间隔“、”.
  const sign = separator?.[1]?.replace(/^[“"']|[”"']$/g, "");
  return { kind: "each", selection, ...(sign === undefined ? {} : { separator: sign }) };
}

function readCount(words: string): Tag | Unreadable {
  const selection = isSelection(words)
    ? readSelection(words)
    : { problem: "“个数”后面应为各县、各行业、各企业、各目标、各预警或指标" };
  return "problem" in selection
    ? { kind: "unreadable", head: "", problem: selection.problem }
    : { kind: "count", selection };
}
