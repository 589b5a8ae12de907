import type { Actor } from "../../../store/index.ts";
import { demoCityCode } from "../reports.ts";

/** Who takes the demo in: somebody of the made-up city, and of nowhere else. */
export const demoClerk: Actor = {
  user: "示范市统计局（虚构）",
  unit: "示范市统计局（虚构）",
  role: "admin",
  scope: { from: demoCityCode, to: demoCityCode + 99 } as Actor["scope"],
};

/** Rows as columns, as unnest takes them. */
export const columnsOf = (rows: readonly (readonly unknown[])[], width: number): unknown[][] =>
  Array.from({ length: width }, (_, at) => rows.map((row) => row[at]));
