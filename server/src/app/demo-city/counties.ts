/** A district or county of 示范市 and what it lives on. */
export interface County {
  region: number;
  stem: string;
  /** Share in the city's enterprises, %. */
  weight: number;
  /** Divisions that are common here. */
  strong: readonly number[];
  /** Growth a year beside that of its trades, %. */
  trendPct: number;
  /** The park in which some of its enterprises stand. */
  park?: string;
}

export const counties: readonly County[] = [
  { region: 990101, stem: "安禾", weight: 6, strong: [14, 23, 27, 15], trendPct: -2 },
  { region: 990102, stem: "东岚", weight: 9, strong: [34, 35, 36], trendPct: 1, park: "示范市经开区" },
  { region: 990103, stem: "西澜", weight: 8, strong: [26, 29, 22], trendPct: 0 },
  { region: 990104, stem: "北湾", weight: 10, strong: [38, 39, 36], trendPct: 4, park: "示范市经开区" },
  { region: 990105, stem: "云汀", weight: 7, strong: [17, 18], trendPct: -1 },
  { region: 990106, stem: "青桥", weight: 10, strong: [39, 40, 38, 27], trendPct: 3, park: "示范市高新区" },
  { region: 990107, stem: "锦川", weight: 7, strong: [31, 33, 42], trendPct: -1 },
  { region: 990121, stem: "澄湖", weight: 5, strong: [13, 14, 15], trendPct: 2 },
  { region: 990122, stem: "望川", weight: 6, strong: [30, 20, 10], trendPct: 0 },
  { region: 990123, stem: "和岭", weight: 4, strong: [9, 32, 8], trendPct: 1 },
  { region: 990124, stem: "朗溪", weight: 4, strong: [20, 21, 22], trendPct: 0 },
  { region: 990125, stem: "禾丰", weight: 4, strong: [13, 14], trendPct: 1 },
  { region: 990126, stem: "清樾", weight: 4, strong: [15, 27], trendPct: 2 },
  { region: 990127, stem: "岚桥", weight: 6, strong: [19, 18, 24], trendPct: -2 },
  { region: 990128, stem: "景禾", weight: 4, strong: [6, 44, 30], trendPct: -1 },
  { region: 990129, stem: "白岭", weight: 6, strong: [32, 26, 10], trendPct: 2 },
];

export function countyOf(region: number): County {
  const found = counties.find((each) => each.region === region);
  if (!found) throw new Error(`no county ${region} in the demo city`);
  return found;
}
