/** One case of a vector file: for this input the function answers this. */
export interface VectorCase {
  id: string;
  fn: string;
  in: unknown;
  out: unknown;
}
export interface VectorFile {
  tolerance: number;
  cases: VectorCase[];
}

/** Takes the input as the file spells it and answers in the file's shape. */
export type VectorFunction = (input: never) => unknown;

export type CaseResult =
  | { case: VectorCase; status: "passed" | "not there yet" }
  | { case: VectorCase; status: "failed"; got: unknown };

const DEFAULT_TOLERANCE = 1e-6;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isCase = (value: unknown): value is VectorCase =>
  isObject(value) && typeof value.id === "string" && typeof value.fn === "string" && "in" in value && "out" in value;

/** @returns null when the text is not a file of vectors */
export function readVectors(text: string): VectorFile | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(file) || !Array.isArray(file.cases) || !file.cases.every(isCase)) return null;
  const tolerance = isObject(file.conventions) ? file.conventions.tolerance : undefined;
  return { tolerance: typeof tolerance === "number" ? tolerance : DEFAULT_TOLERANCE, cases: file.cases };
}

/** Numbers within the tolerance, relative to large ones; null only to null; of objects the keys that are expected. */
export function agrees(got: unknown, expected: unknown, tolerance: number): boolean {
  if (typeof expected === "number") {
    return typeof got === "number" && Math.abs(got - expected) <= tolerance * Math.max(1, Math.abs(expected));
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return false;
    return expected.every((each, at) => agrees(got[at], each, tolerance));
  }
  if (isObject(expected)) {
    return isObject(got) && Object.entries(expected).every(([key, each]) => agrees(got[key], each, tolerance));
  }
  return got === expected;
}

function runCase(one: VectorCase, run: VectorFunction | undefined, tolerance: number): CaseResult {
  if (!run) return { case: one, status: "not there yet" };
  let got: unknown;
  try {
    got = run(one.in as never);
  } catch (error) {
    got = String(error);
  }
  return agrees(got, one.out, tolerance) ? { case: one, status: "passed" } : { case: one, status: "failed", got };
}

export function runVectors(file: VectorFile, functions: Readonly<Record<string, VectorFunction>>): CaseResult[] {
  return file.cases.map((one) =>
    runCase(one, Object.hasOwn(functions, one.fn) ? functions[one.fn] : undefined, file.tolerance),
  );
}
