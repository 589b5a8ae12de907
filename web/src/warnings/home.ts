import { parentOf, type RegionCode, region as regionOf } from "@diaodu/core/catalogue";
import { useSettledView } from "../app/view.ts";

/** Whose rules watch over a region: a county's are its city's. */
export function homeOf(code: RegionCode): RegionCode {
  const above = regionOf(code)?.level === "county" ? parentOf(code) : null;
  return above?.code ?? code;
}

/** The unit whose rules the page is about. */
export function useHome(): { home: RegionCode; name: string } {
  const home = homeOf(useSettledView().region);
  return { home, name: regionOf(home)?.name ?? "" };
}
