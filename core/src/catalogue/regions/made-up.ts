/**
 * 示范省 and its one city 示范市: made up, for the demo and for tests. No province has the digits 99 and no county in the country bears
 * one of these names, so that nobody takes a figure of theirs for a real one.
 */
export const madeUpNames: ReadonlyMap<number, string> = new Map([
  [990000, "示范省"],
  [990100, "示范市"],
  [990101, "安禾区"],
  [990102, "东岚区"],
  [990103, "西澜区"],
  [990104, "北湾区"],
  [990105, "云汀区"],
  [990106, "青桥区"],
  [990107, "锦川区"],
  [990121, "澄湖县"],
  [990122, "望川县"],
  [990123, "和岭县"],
  [990124, "朗溪县"],
  [990125, "禾丰县"],
  [990126, "清樾县"],
  [990127, "岚桥县"],
  [990128, "景禾县"],
  [990129, "白岭县"],
]);

/** 示范 is first of all a word (示范区, 示范园): the province and its city are called by their full names only. */
export const isWordElsewhere = (code: number): boolean => code === 990000 || code === 990100;

export const isMadeUp = (code: number): boolean => code >= 990000;
