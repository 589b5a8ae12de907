import type { Answer } from "../../api.ts";

export type Drag = Answer<"drag">;
export type DragRow = Drag["rows"][number];

/** What is known of the parts of an open row. */
export interface Opened {
  data: Drag | undefined;
  error: Error | null;
}

/** One line of the tree as it stands on the page. */
export interface TreeRow {
  /** Keys from the whole down to the row, joined by points; empty for the whole. */
  path: string;
  /** 0 for the whole. */
  depth: number;
  row: DragRow;
  /** Undefined for an enterprise, which holds nothing more. */
  isOpen?: boolean;
  /** Of an open row: what became of asking for its parts. */
  state?: "loading" | "failed";
  /** Of an open row: points that its parts leave unexplained. */
  rest?: number | null;
}

/** Paths in the URL's form. */
export const pathsOf = (unfold: string | undefined): string[] => unfold?.split(",").filter(Boolean) ?? [];
export const unfoldOf = (paths: readonly string[]): string | undefined =>
  paths.length === 0 ? undefined : paths.join(",");

/** Opens a closed row, and closes an open one with everything below it. */
export function toggled(paths: readonly string[], path: string): string[] {
  if (!paths.includes(path)) return [...paths, path];
  return paths.filter((each) => each !== path && !each.startsWith(`${path}.`));
}

/** The region and the industry that a path of keys names. */
export function cellOf(path: string): { county?: number; industry?: string } {
  const keys = path.split(".");
  const county = keys.find((key) => /^\d{6}$/.test(key));
  const industry = keys.find((key) => /^[BCD]\d\d$/.test(key));
  return { ...(county ? { county: Number(county) } : {}), ...(industry ? { industry } : {}) };
}

/**
 * The tree's lines from top to bottom: the whole, its parts, and below each open part its own parts.
 * @param best largest pull first; otherwise what drags most stands first
 */
export function treeRows(whole: Drag, opened: ReadonlyMap<string, Opened>, best: boolean): TreeRow[] {
  const rows: TreeRow[] = [{ path: "", depth: 0, row: whole.total, isOpen: true, rest: whole.rest }];
  const add = (parts: readonly DragRow[], above: string, depth: number) => {
    for (const row of best ? [...parts].reverse() : parts) {
      const path = above === "" ? row.key : `${above}.${row.key}`;
      rows.push(lineOf(row, path, depth, opened.get(path)));
      const below = opened.get(path)?.data;
      if (below) add(below.rows, path, depth + 1);
    }
  };
  add(whole.rows, "", 1);
  return rows;
}

function lineOf(row: DragRow, path: string, depth: number, below: Opened | undefined): TreeRow {
  if (row.kind === "enterprise") return { path, depth, row };
  if (!below) return { path, depth, row, isOpen: false };
  const line = { path, depth, row, isOpen: true };
  if (below.data) return { ...line, rest: below.data.rest };
  return { ...line, state: below.error ? "failed" : "loading" };
}
