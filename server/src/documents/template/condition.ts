/** What a comparison compares: a number, or the figure that words name. */
export type Operand = { kind: "number"; value: number } | { kind: "figure"; words: string };
export type Relation = "<" | ">" | "<=" | ">=" | "=" | "≠";
export type Test =
  | { kind: "compare"; left: Operand; relation: Relation; right: Operand }
  | { kind: "present"; words: string; negated: boolean };
/** True when all tests of any of its alternatives hold: A 且 B 或 C. */
export type Condition = { anyOf: Test[][] };

const relations: Record<string, Relation> = {
  不低于: ">=",
  不高于: "<=",
  高于: ">",
  低于: "<",
  等于: "=",
  ">=": ">=",
  "≥": ">=",
  "<=": "<=",
  "≤": "<=",
  "!=": "≠",
  "≠": "≠",
  ">": ">",
  "<": "<",
  "=": "=",
};
/** Longer signs first, so that ≥ written as >= is not read as >. */
const relationPattern = /^(.+?)\s*(>=|<=|!=|≥|≤|≠|>|<|=|\s不低于\s|\s不高于\s|\s高于\s|\s低于\s|\s等于\s)\s*(.+)$/;

/**
 * Reads a condition as a person writes it.
 * @returns undefined when it is none
 * @example readCondition("规上工业增加值 累计 同比 < 0 或 无 GDP 累计 同比")
 */
export function readCondition(words: string): Condition | undefined {
  const anyOf = words.split(/ 或 /).map((alternative) => alternative.split(/ 且 /).map(readTest));
  return anyOf.flat().every((test) => test !== undefined) ? { anyOf: anyOf as Test[][] } : undefined;
}

function readTest(words: string): Test | undefined {
  const trimmed = words.trim();
  const presence = /^([有无]) (.+)$/.exec(trimmed);
  if (presence) return { kind: "present", words: presence[2] as string, negated: presence[1] === "无" };
  const comparison = relationPattern.exec(trimmed);
  if (!comparison) return undefined;
  const [, left, sign, right] = comparison as unknown as [string, string, string, string];
  const relation = relations[sign.trim()] as Relation;
  return { kind: "compare", left: readOperand(left), relation, right: readOperand(right) };
}

function readOperand(words: string): Operand {
  const number = /^([-−]?\d+(?:\.\d+)?)\s*(?:%|个百分点)?$/.exec(words.trim());
  return number
    ? { kind: "number", value: Number((number[1] as string).replace("−", "-")) }
    : { kind: "figure", words: words.trim() };
}

export function compare(left: number, relation: Relation, right: number): boolean {
  switch (relation) {
    case "<":
      return left < right;
    case ">":
      return left > right;
    case "<=":
      return left <= right;
    case ">=":
      return left >= right;
    case "=":
      return left === right;
    case "≠":
      return left !== right;
  }
}

/** Words of all figures that a condition looks at. */
export function wordsOf(condition: Condition): string[] {
  return condition.anyOf.flat().flatMap((test) => {
    if (test.kind === "present") return [test.words];
    return [test.left, test.right].flatMap((operand) => (operand.kind === "figure" ? [operand.words] : []));
  });
}
