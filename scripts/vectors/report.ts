import type { CaseResult } from "./run.ts";

export const allPassed = (results: readonly CaseResult[]): boolean =>
  results.every(({ status }) => status !== "failed");

const count = (results: readonly CaseResult[], status: CaseResult["status"]): number =>
  results.filter((result) => result.status === status).length;

function counts(results: readonly CaseResult[]): string {
  const statuses = ["passed", "failed", "not there yet"] as const;
  const told = statuses.map((status) => [count(results, status), status] as const).filter(([n]) => n > 0);
  return told.map(([n, status]) => `${n} ${status}`).join(", ");
}

function failureLines(result: CaseResult): string[] {
  if (result.status !== "failed") return [];
  const { id, in: input, out } = result.case;
  return [
    `  ${id}`,
    `    input    ${JSON.stringify(input)}`,
    `    expected ${JSON.stringify(out)}`,
    `    got      ${JSON.stringify(result.got)}`,
  ];
}

/** A line for each function in the file's order, its failures below it, and the sums. */
export function reportLines(results: readonly CaseResult[]): string[] {
  const names = [...new Set(results.map((result) => result.case.fn))];
  const lines = names.flatMap((name) => {
    const group = results.filter((result) => result.case.fn === name);
    return [`${name}: ${counts(group)}`, ...group.flatMap(failureLines)];
  });
  return [...lines, `total: ${counts(results) || "no cases"}`];
}
