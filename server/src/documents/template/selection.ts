import { type Condition, readCondition } from "./condition.ts";

export interface Take {
  from: "first" | "last";
  count: number;
}
/** What a loop goes over, which of it, in which order. */
export interface Selection {
  over:
    | { kind: "children" }
    | { kind: "industries" }
    | { kind: "enterprises" }
    | { kind: "targets" }
    | { kind: "warnings" }
    | { kind: "indicators"; words: string[] };
  where?: Condition;
  sort?: { words: string; descending: boolean };
  take?: Take;
}

export const childrenHead = /^各(县|区|市|州|省|地|旗)[县市区州省地旗（）()、]*$/;

/** 各县区, 各市州 … are one word for it. */
export const headOf = (words: string): string => {
  const word = words.split(" ")[0] as string;
  return childrenHead.test(word) ? "各县" : word;
};

/** Words that begin a loop. */
export const loopHeads: readonly string[] = ["各县", "各行业", "各企业", "各目标", "各预警", "指标"];

export const isSelection = (words: string) => loopHeads.includes(headOf(words));

/** 各县 其中 … 按 … 降序 前3; 指标 GDP、规上工业增加值 其中 … */
export function readSelection(words: string): Selection | { problem: string } {
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
    over: overOf[head] ?? { kind: "indicators", words: listOf(listed) },
    ...(condition ? { where: condition } : {}),
    ...(sort ? { sort: { words: sort[1] as string, descending: sort[2] === "降序" } } : {}),
    ...(take ? { take: takeOf(take) } : {}),
  };
}

const overOf: Readonly<Record<string, Selection["over"]>> = {
  各县: { kind: "children" },
  各行业: { kind: "industries" },
  各企业: { kind: "enterprises" },
  各目标: { kind: "targets" },
  各预警: { kind: "warnings" },
};

export const takeOf = (found: RegExpExecArray): Take => ({
  from: found[1] === "前" ? "first" : "last",
  count: Number(found[2]),
});
export const listOf = (words: string) =>
  words
    .split("、")
    .map((item) => item.trim())
    .filter((item) => item !== "");
