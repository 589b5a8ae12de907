import type { Answer } from "../api.ts";
import { aFigure, aMissing } from "./figures.ts";

type View = Answer<"indicator">;

const months = [202412, 202501, 202502, 202503];
const counties = [
  { code: 430502, name: "双清区", shortName: "双清" },
  { code: 430582, name: "邵东市", shortName: "邵东" },
];

const growth = (region: number, month: number, value: number) =>
  aFigure({ address: `${region}.retail-sales.${month}.ytd.yoy`, value });
const sales = (value: number) => aFigure({ value, unit: "亿元", decimals: 2, text: `${value.toFixed(2)}亿元` });
const january = (region: number) => aMissing("jan-feb-combined", { address: `${region}.retail-sales.202501.ytd.yoy` });
const place = (value: number) => aFigure({ value, unit: "位", decimals: 0 });
const pull = (value: number) => aFigure({ value, unit: "百分点", decimals: 2 });

/** Retail sales of a city with two counties over four months, January without a figure. */
export const anIndicatorView = (said: Partial<View> = {}): View => ({
  indicator: "retail-sales",
  name: "社会消费品零售总额",
  english: "Retail sales of consumer goods",
  unit: "亿元",
  kind: "flow",
  good: "up",
  region: { code: 430500, name: "邵阳市", shortName: "邵阳" },
  span: "ytd",
  industry: "",
  industries: [],
  months,
  series: {
    indicator: "retail-sales",
    name: "社会消费品零售总额",
    unit: "亿元",
    points: months.map((month, index) => ({
      month,
      label: String(month),
      level: month === 202501 ? january(430500) : sales(129.1 * (index + 1)),
      yoy: month === 202501 ? january(430500) : growth(430500, month, 5.1 + index),
    })),
  },
  compare: [],
  children: {
    measure: "yoy",
    rankedBy: "yoy",
    rows: counties.map((region, county) => ({
      region,
      figures: months.map((month) =>
        month === 202501 ? january(region.code) : growth(region.code, month, county === 0 ? -1.2 : 7.2),
      ),
      ranks: months.map(() => place(county === 0 ? 2 : 1)),
      moves: months.map(() => place(county === 0 ? -1 : 1)),
    })),
  },
  waterfall: {
    month: 202503,
    total: growth(430500, 202503, 5.8),
    parts: counties.map((region, county) => ({
      region,
      pull: pull(county === 0 ? -0.31 : 6.02),
      contribution: aFigure({ value: county === 0 ? -5.3 : 103.8 }),
    })),
    residual: 0.09,
  },
  ...said,
});
