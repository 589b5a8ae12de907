import { absent, type Rule } from "../../figures/index.ts";

/** The state light (灯) of a figure by the cuts in force, 1 to 5. */
export const lightRule: Rule = (point) => absent(point, "no-cuts");
