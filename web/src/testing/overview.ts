import type { Answer } from "../api.ts";
import { aFigure, aMissing } from "./figures.ts";

type Overview = Answer<"overview">;
type Headline = Overview["headlines"][number];

const counties = [
  { code: 430502, name: "双清区", shortName: "双清" },
  { code: 430522, name: "新邵县", shortName: "新邵" },
  { code: 430582, name: "邵东市", shortName: "邵东" },
];

const growths: readonly number[] = [5.4, -6.8, 6.4];

export function aHeadline(said: Partial<Headline> = {}): Headline {
  const indicator = said.indicator ?? "retail-sales";
  const figure = (measure: string, value: number, unit = "%") =>
    aFigure({ address: `430500.${indicator}.202503.ytd.${measure}`, value, unit });
  return {
    indicator,
    name: "社会消费品零售总额",
    english: "Retail sales of consumer goods",
    group: "trade",
    unit: "亿元",
    kind: "flow",
    good: "up",
    month: 202503,
    span: "ytd",
    periodLabel: "2025年一季度",
    lagging: false,
    level: { ...figure("level", 387.3456, "亿元"), decimals: 2, text: "387.35亿元" },
    yoy: figure("yoy", 5.8),
    yoyChange: figure("yoy-change", -0.4, "百分点"),
    vsParent: figure("vs-parent", 0.6, "百分点"),
    vsNation: aMissing("parent-missing"),
    rank: { ...figure("rank", 3, "位"), decimals: 0 },
    rankChange: { ...figure("rank-change", 2, "位"), decimals: 0 },
    line: { measure: "yoy", points: [5.1, 6.2, 5.8].map((value) => ({ month: 202501, value, address: "" })) },
    counts: {
      up: { ...figure("up-count", 2, "个"), decimals: 0 },
      down: { ...figure("down-count", 1, "个"), decimals: 0 },
      flat: { ...figure("flat-count", 0, "个"), decimals: 0 },
      text: "2升1降",
    },
    children: counties.map(({ code }, index) => ({
      region: code,
      level: aFigure({ address: `${code}.${indicator}.202503.ytd.level`, value: 48.57, unit: "亿元", decimals: 2 }),
      yoy: aFigure({ address: `${code}.${indicator}.202503.ytd.yoy`, value: growths[index] ?? null }),
      rank: aFigure({ address: `${code}.${indicator}.202503.ytd.rank`, value: index + 1, unit: "位", decimals: 0 }),
    })),
    ...said,
  };
}

/** The overview of a city with three counties. */
export const anOverview = (said: Partial<Overview> = {}): Overview => ({
  region: { code: 430500, name: "邵阳市", shortName: "邵阳" },
  parent: { code: 430000, name: "湖南省", shortName: "湖南" },
  month: 202503,
  headlines: [aHeadline()],
  children: counties.map((region) => ({ region, leading: 1, trailing: 0, ranked: 1, meanRank: 2 })),
  strongest: { child: 430582, indicator: "retail-sales", basis: "vs-parent" },
  weakest: { child: null, indicator: null, basis: "vs-parent" },
  ...said,
});

export const aCatalogue = (said: Partial<Answer<"catalogue">> = {}): Answer<"catalogue"> => ({
  home: 430500,
  regions: [
    {
      code: 430500,
      name: "邵阳市",
      shortName: "邵阳",
      parent: 430000,
      level: "prefecture",
      kind: "unit",
      hasData: true,
    },
  ],
  indicators: [],
  measures: [],
  months: [{ region: 430500, months: [202503, 202502] }],
  ...said,
});
