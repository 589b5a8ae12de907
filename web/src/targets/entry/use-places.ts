import { region } from "@diaodu/core/catalogue";
import { useCatalogue } from "../../app/use-catalogue.ts";
import { useSettledView } from "../../app/view.ts";

interface Place {
  code: number;
  name: string;
}

/** For whom targets are entered on this page: its region and those below. @param also one that a row has already */
export function usePlaces(also: number): Place[] {
  const { region: home } = useSettledView();
  const regions = useCatalogue().data?.regions ?? [];
  const near = regions.filter(({ code, parent, kind }) => code === home || (parent === home && kind !== "area"));
  const missing = [home, also].filter(
    (code, at, all) => all.indexOf(code) === at && !near.some((own) => own.code === code),
  );
  return [...missing.map((code) => ({ code, name: region(code)?.name ?? String(code) })), ...near];
}
