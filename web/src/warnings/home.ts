import { type RegionCode, region as regionOf } from "@diaodu/core/catalogue";
import { homeOf } from "@diaodu/core/monitor";
import { useSettledView } from "../app/view.ts";

/** The unit whose rules the page is about. */
export function useHome(): { home: RegionCode; name: string } {
  const home = homeOf(useSettledView().region);
  return { home, name: regionOf(home)?.name ?? "" };
}
