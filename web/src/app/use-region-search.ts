import { useState } from "react";

type Search = typeof import("@diaodu/core/catalogue").searchRegions;

/** Any region of the country by name or code; the list of them is fetched when it is first wanted. */
export function useRegionSearch() {
  const [search, setSearch] = useState<Search>();
  return {
    load: () => {
      if (search === undefined)
        void import("@diaodu/core/catalogue").then(({ searchRegions }) => setSearch(() => searchRegions), nothing);
    },
    find: (typed: string) => (typed.trim() === "" ? [] : (search?.(typed) ?? [])),
  };
}

/** Without the list the places with figures are still there; opening the picker again tries again. */
const nothing = () => {};
