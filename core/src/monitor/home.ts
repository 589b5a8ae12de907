import { parentOf, type RegionCode, region } from "../catalogue/index.ts";

/** The unit whose rules watch over a region and whose cuts light it: a county's are its city's. */
export function homeOf(code: number): RegionCode {
  const above = region(code)?.level === "county" ? parentOf(code) : null;
  return above?.code ?? (code as RegionCode);
}
