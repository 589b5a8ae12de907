import type { Answer } from "../api.ts";
import { aFigure, aMissing } from "../testing/figures.ts";
import type { Decomposition, TargetDetail, TargetPreview, TargetRow, TargetSheet, TargetVersion } from "./answers.ts";

const at = (measure: string) => `990100.industrial-value-added.202604.ytd.${measure};goal=17`;
const figure = (measure: string, value: number, unit = "%", decimals = 1) =>
  aFigure({ address: at(measure), value, unit, decimals, text: `${value}${unit}` });

/** A growth target of the year that lags: 8 % asked, 7.4 % reached. For tests. */
export const aTargetRow = (told: Partial<TargetRow> = {}): TargetRow => ({
  goal: 17,
  entry: {
    ...{ region: 990100, indicator: "industrial-value-added", month: 202612, span: "ytd", measure: "yoy" },
    ...{ comparator: "at-least", value: 8, tier: "assured", origin: "assigned" },
    ...{
      document: "省政府工作报告",
      clause: "规模以上工业增加值增长8%以上",
      owner: "市工信局",
      effective: "2026-01-20",
    },
  },
  name: "规模以上工业增加值",
  text: "增长8%以上",
  period: "2026年",
  upTo: 202604,
  upToLabel: "2026年1—4月",
  daysLeft: 245,
  timeGone: { byMonths: 33.3, byDays: 32.9 },
  now: figure("yoy", 7.4),
  target: figure("target", 8),
  gap: figure("target-gap", -0.6, "百分点"),
  attainment: aMissing("no-target", { address: at("attainment") }),
  timeLead: aMissing("no-target", { address: at("progress-lead") }),
  seasonLead: aMissing("no-target", { address: at("seasonal-lead") }),
  needed: figure("needed", 8.3),
  neededLevel: aMissing("no-number", { address: at("needed-level"), unit: "亿元" }),
  nextNeeded: figure("next-needed", 9.5),
  nextNeededLevel: aMissing("no-number", { address: at("next-needed-level"), unit: "亿元" }),
  nextLabel: "5月（为上半年）",
  forecast: figure("forecast", 7.7),
  forecastLow: figure("forecast-low", 6.9),
  forecastHigh: figure("forecast-high", 8.5),
  odds: figure("odds", 34, "%", 0),
  met: false,
  mark: "yellow",
  verdict: "后续需增8.3%，近36个月有9个月达到",
  remarks: [],
  ...told,
});

/** A level that runs ahead, and nobody is sure of it beyond. */
export const aLevelRow = (told: Partial<TargetRow> = {}): TargetRow =>
  aTargetRow({
    goal: 18,
    entry: {
      ...aTargetRow().entry,
      indicator: "fai",
      measure: "level",
      value: 240,
      tier: "stretch",
      origin: "own",
    },
    name: "招商引资到位资金",
    text: "240亿元以上",
    attainment: figure("attainment", 21.7),
    timeLead: figure("progress-lead", -3.3, "百分点"),
    seasonLead: figure("seasonal-lead", 3.7, "百分点"),
    mark: "green",
    verdict: "",
    ...told,
  });

export const aTargetSheet = (told: Partial<TargetSheet> = {}): TargetSheet => ({
  region: 990100,
  name: "示范市",
  year: 2026,
  month: 202604,
  years: [2026, 2025],
  rows: [aTargetRow(), aLevelRow()],
  remarks: [],
  ...told,
});

export const aVersion = (told: Partial<TargetVersion> = {}): TargetVersion => ({
  goal: 17,
  entry: aTargetRow().entry,
  unit: "%",
  text: "增长8%以上",
  withdrawn: false,
  reason: "省里3月上调",
  at: "2026-03-12T02:00:00Z",
  by: "李敏",
  ...told,
});

export const aTargetDetail = (told: Partial<TargetDetail> = {}): TargetDetail => ({
  row: aTargetRow(),
  versions: [aVersion(), aVersion({ text: "增长7.5%以上", reason: "", at: "2026-01-20T02:00:00Z" })],
  path: [
    { month: 202603, label: "一季度", target: figure("target", 8), actual: figure("yoy", 7.1), seasonal: 21.4 },
    { month: 202604, label: "1—4月", target: figure("target", 8), actual: figure("yoy", 7.4), seasonal: 29.9 },
    { month: 202612, label: "全年", target: figure("target", 8), actual: aMissing("not-published"), seasonal: 100 },
  ],
  history: { text: "近36个月中有9个月达到8.3%", reached: 9, of: 36 },
  counties: [],
  ...told,
});

export const aDecomposition = (told: Partial<Decomposition> = {}): Decomposition => ({
  goal: 17,
  by: "regions",
  text: "按上年增加值占比分解",
  unit: "%",
  parts: [
    {
      ...{ key: "990101", name: "安禾区", region: 990101, month: 202612, span: "ytd" as const },
      ...{ base: 120, weight: 60, assigned: 9, implied: 8.2, needed: 9.4, level: 130.8, lastYear: 6.5 },
    },
    {
      ...{ key: "990121", name: "澄湖县", region: 990121, month: 202612, span: "ytd" as const },
      ...{ base: 80, weight: 40, assigned: null, implied: 7.7, needed: null, level: 86.2, lastYear: 9.1 },
    },
  ],
  sum: { target: 8, implied: 8.4, gap: -0.4, text: "各县合计8.4%，比全市目标高0.4个百分点（加码）" },
  notes: [],
  ...told,
});

export const aTargetPreview = (told: Partial<TargetPreview> = {}): TargetPreview => ({
  token: "t",
  fileName: "目标.xlsx",
  rows: [
    {
      ...{
        sheet: "目标",
        row: 3,
        entry: aTargetRow().entry,
        name: "规模以上工业增加值",
        place: "示范市",
        text: "增长8.5%以上",
      },
      ...{ change: "changed" as const, before: "增长8%以上", remarks: [] },
    },
    {
      ...{
        sheet: "目标",
        row: 4,
        entry: aLevelRow().entry,
        name: "招商引资到位资金",
        place: "示范市",
        text: "240亿元以上",
      },
      ...{ change: "new" as const, before: "", remarks: [] },
    },
  ],
  faults: [],
  ...told,
});

export const aTargetBatch = (told: Partial<Answer<"targetBatches">["batches"][number]> = {}) => ({
  ...{ id: 4, fileName: "目标.xlsx", stored: 12, at: "2026-02-01T02:00:00Z", by: "李敏", undoneAt: null },
  ...told,
});
