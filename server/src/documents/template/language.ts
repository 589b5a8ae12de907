import { type Condition, readCondition } from "./condition.ts";
import { type Field, isField } from "./fields.ts";

/** What a loop goes over, which of it, in which order. */
export interface Selection {
  over: { kind: "children" } | { kind: "industries" } | { kind: "indicators"; words: string[] };
  where?: Condition;
  sort?: { words: string; descending: boolean };
  take?: { from: "first" | "last"; count: number };
}
export type Block =
  | { kind: "each"; selection: Selection; separator?: string }
  | { kind: "if"; condition: Condition }
  /** 有: all of the figures are known, or the selection finds one, or 至少4个. 无: not so. */
  | { kind: "present"; subject: { words: string[] } | { selection: Selection; atLeast: number }; negated: boolean };

/** A chart's categories are months, or the children of the region; its series are figures. */
export interface ChartWords {
  series: string[];
  over: { kind: "months"; count: number } | { kind: "thisYear" } | { kind: "children" };
  order?: "ascending" | "descending";
  take?: { from: "first" | "last"; count: number };
}

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

const childrenHead = /^各(县|区|市|州|省|地|旗)[县市区州省地旗（）()、]*$/;

/** Reads the words of a mark (without braces, in plain spelling). */
export function readTag(words: string): Tag | Unreadable {
  if (words.startsWith("#")) return readOpen(words.slice(1).trim());
  if (words.startsWith("/")) return { kind: "close", head: headOf(words.slice(1).trim()) };
  if (words === "否则") return { kind: "otherwise" };
  if (/^图\s/.test(words)) return readChart(words.slice(1).trim());
  if (/^单位\s/.test(words)) return { kind: "unit", words: words.slice(2).trim() };
  if (/^个数\s/.test(words)) return readCount(words.slice(2).trim());
  if (isField(words)) return { kind: "field", field: words };
  const otherwise = /^(.+?) ?无则\s*(\S+)$/.exec(words);
  return otherwise
    ? { kind: "figure", words: otherwise[1] as string, otherwise: otherwise[2] as string }
    : { kind: "figure", words };
}

/** 各县区, 各市州 … are one word for it. */
const headOf = (words: string): string => {
  const word = words.split(" ")[0] as string;
  return childrenHead.test(word) ? "各县" : word;
};

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

const isSelection = (words: string) => ["各县", "各行业", "指标"].includes(headOf(words));

function readCount(words: string): Tag | Unreadable {
  const selection = isSelection(words) ? readSelection(words) : { problem: "“个数”后面应为各县、各行业或指标" };
  return "problem" in selection
    ? { kind: "unreadable", head: "", problem: selection.problem }
    : { kind: "count", selection };
}

/** 各县 其中 … 按 … 降序 前3; 指标 GDP、规上工业增加值 其中 … */
function readSelection(words: string): Selection | { problem: string } {
  let rest = words;
  const takeOff = (pattern: RegExp) => {
    const found = pattern.exec(rest);
    if (found) rest = rest.slice(0, found.index);
    return found;
  };
  const take = takeOff(/ (前|后) ?(\d+)$/);
  const sort = takeOff(/ 按 (.+?) (升序|降序)$/);
  const where = takeOff(/ 其中 (.+)$/);
  const condition = where ? readCondition(where[1] as string) : undefined;
  if (where && !condition) return { problem: "“其中”后面应为“地址 < 数”一类的比较" };
  const listed = rest.replace(/^\S+\s*/, "");
  const head = headOf(rest);
  if (head !== "指标" && listed !== "") return { problem: `不认识“${listed}”` };
  if (head === "指标" && listed === "") return { problem: "“指标”后面应列出指标，用顿号分开" };
  return {
    over:
      head === "各县"
        ? { kind: "children" }
        : head === "各行业"
          ? { kind: "industries" }
          : { kind: "indicators", words: listOf(listed) },
    ...(condition ? { where: condition } : {}),
    ...(sort ? { sort: { words: sort[1] as string, descending: sort[2] === "降序" } } : {}),
    ...(take ? { take: takeOf(take) } : {}),
  };
}

function readChart(words: string): Tag | Unreadable {
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
    return { kind: "unreadable", head: "图", problem: "应写明“各县”或“近13个月”" };
  }
  const chart: ChartWords = {
    series: listOf(rest),
    over: months ? { kind: "months", count: monthsOf(months) } : thisYear ? { kind: "thisYear" } : { kind: "children" },
    ...(order ? { order: order[1] === "升序" ? "ascending" : "descending" } : {}),
    ...(take ? { take: takeOf(take) } : {}),
  };
  return { kind: "chart", chart };
}

/** Ten years are the longest line that can be read on a page. */
const monthsOf = (found: RegExpExecArray) => Math.min(Number(found[1]), 120);
const takeOf = (found: RegExpExecArray) => ({
  from: found[1] === "前" ? ("first" as const) : ("last" as const),
  count: Number(found[2]),
});
const listOf = (words: string) =>
  words
    .split("、")
    .map((item) => item.trim())
    .filter((item) => item !== "");
