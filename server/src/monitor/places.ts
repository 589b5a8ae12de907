import { type Region, type RegionCode, region, regionsOf } from "@diaodu/core/catalogue";

/** The places below one, in official order; a place without any stands for itself. */
export function placesBelow(code: number): Region[] {
  const below = regionsOf(code);
  const itself = region(code);
  return below.length > 0 || !itself ? below : [itself];
}

/** All counties below, and cities that have none (东莞市). */
export function countiesBelow(code: number): Region[] {
  const below = regionsOf(code);
  if (below.length > 0) return below.flatMap((each) => countiesBelow(each.code));
  const itself = region(code);
  return itself ? [itself] : [];
}

export const codesOf = (places: readonly Region[]): RegionCode[] => places.map(({ code }) => code);
