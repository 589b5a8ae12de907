import type { Answer } from "../api.ts";
import { aFigure } from "./figures.ts";

/** Lights of two counties and two indicators, one without a light. */
export const aWall = (said: Partial<Answer<"lightsWall">> = {}): Answer<"lightsWall"> => ({
  region: 430500,
  name: "邵阳市",
  month: 202503,
  months: [202502, 202503],
  indicators: [
    anIndicator("retail-sales", "社会消费品零售总额", [0, 3, 7, 11]),
    anIndicator("gdp", "地区生产总值", [2, 4, 6, 8]),
  ],
  regions: [
    { code: 430502, name: "双清区", shortName: "双清" },
    { code: 430522, name: "新邵县", shortName: "新邵" },
  ],
  lights: [
    [3, 5],
    [1, 0],
  ],
  values: [
    [5.4, 8.8],
    [-6.8, null],
  ],
  composites: [{ code: "composite-1", name: "景气综合", percents: [60, null], lights: [3, 0] }],
  ...said,
});

const anIndicator = (code: string, name: string, cuts: number[]): Answer<"lightsWall">["indicators"][number] => ({
  code,
  name,
  english: code,
  group: "trade",
  measure: "yoy",
  span: "ytd",
  unit: "%",
  decimals: 1,
  month: 202503,
  label: "一季度",
  cuts,
  how: "近5年增速的分位数",
});

export const aSeriesWork = (said: Partial<Answer<"seriesWork">> = {}): Answer<"seriesWork"> => ({
  address: "430500.retail-sales.202503.ytd.level",
  title: "邵阳市 社会消费品零售总额",
  unit: "亿元",
  decimals: 2,
  points: [
    { ...aPoint, month: 202503, label: "2025年3月", observed: 120.5, adjusted: 118.2, trend: 117.9 },
    { ...aPoint, month: 202504, label: "2025年4月", forecast: 121.1, low: 115.2, high: 127.4 },
  ],
  outliers: [{ month: 202002, kind: "AO", effect: -20, t: -6, isProvisional: false, text: "2020年1—2月低于常年两成" }],
  method: "48期，对数，春节因素",
  accuracy: { origins: 12, mase: 0.71, naive: 1.2, seasonalNaive: 1, ets: 0.8, coverage80: 0.79 },
  notes: [],
  ...said,
});

const aPoint = {
  observed: null,
  adjusted: null,
  trend: null,
  seasonal: null,
  holiday: null,
  forecast: null,
  low: null,
  high: null,
};

export const aMatch = (): Answer<"matches"> => ({
  month: 202503,
  pairs: [
    {
      name: "产值—用电量",
      limit: 20,
      rows: [
        {
          region: 430502,
          name: "双清区",
          one: aFigure({ value: 12 }),
          other: aFigure({ value: -3 }),
          difference: 15,
          opposite: true,
          elasticity: -0.25,
          flag: true,
        },
      ],
    },
  ],
});

export const aSummary = (said: Partial<Answer<"monitorSummary">> = {}): Answer<"monitorSummary"> => ({
  region: 430500,
  month: 202503,
  lights: [
    {
      indicator: "gdp",
      name: "地区生产总值",
      light: aFigure({ address: "430500.gdp.202503.ytd.light", value: 3, unit: "级", text: "绿灯" }),
    },
  ],
  open: 0,
  counts: [],
  warnings: [],
  targets: { total: 6, green: 3, yellow: 2, red: 1 },
  ...said,
});
