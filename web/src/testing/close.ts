import type { Answer, Figure } from "../api.ts";
import { aFigure } from "./figures.ts";

const figure = (value: number, unit: string, decimals = 1, month = 202603): Figure =>
  aFigure({ address: `990100.industrial-output.${month}.ytd.level`, value, unit, decimals, text: String(value) });
const percent = (value: number) => figure(value, "%");
const points = (value: number) => figure(value, "百分点", 2);
const count = (value: number) => figure(value, "户", 0);
const amount = (value: number) => figure(value, "万元", 0);
const steel = { code: "91990107MA00000007", name: "示范钢铁有限公司", regionName: "锦川区" };

/** A month that is open, with one matter that forbids the close. */
export const aClose = (said: Partial<Answer<"closeView">> = {}): Answer<"closeView"> => ({
  form: "output",
  month: 202604,
  region: 990100,
  name: "示范市",
  state: "open",
  steps: [],
  children: [{ region: 990101, name: "安禾区", state: "open" }],
  checks: [
    { id: "hard", title: "违反强制性审核", level: "block", detail: "数据之间不成立，改正后才能月结", count: 14 },
    { id: "drafts", title: "只存了草稿", level: "ok", detail: "没有", count: 0 },
  ],
  publications: [],
  reports: 1818,
  cells: 1453,
  ...said,
});

/** One correction after the publication, and the city's growth that it changed. */
export const aCloseDiff = (said: Partial<Answer<"closeDiff">> = {}): Answer<"closeDiff"> => ({
  publication: { id: 1, at: "2026-05-18T02:00:00Z", by: "李敏" },
  span: "ytd",
  indicatorName: "规模以上工业总产值",
  unit: "亿元",
  cells: [
    {
      region: 990100,
      regionName: "示范市",
      industry: "",
      industryName: "",
      level: { then: figure(642.91, "亿元", 2), now: figure(638.73, "亿元", 2) },
      yoy: { then: percent(10.6), now: percent(9.9) },
      changePp: -0.7,
    },
  ],
  reports: [
    {
      ...steel,
      enterpriseId: 9,
      how: "corrected",
      reason: "多报一条生产线",
      by: "李敏",
      at: "2026-05-27T02:00:00Z",
      points: -0.75,
      changed: [{ column: "output_ytd", before: 1785481, after: 1352637 }],
    },
  ],
  ...said,
});

const counted = (kind: "total" | "region" | "industry", code: string, name: string) => ({
  ...{ kind, code, name },
  ...{ firms: count(1962), halted: count(8), reduced: count(859), up: count(1054), resumed: 4, added: 40 },
});
const smelter = {
  enterpriseId: 7,
  code: "91990102MA00000007",
  name: "示范冶炼有限公司",
  region: 990102,
  regionName: "东岚区",
  industry: "C32",
  industryName: "有色金属冶炼和压延加工业",
  size: "large",
} as const;

/** A city in which one smelter has stood still since January. */
export const aHalted = (said: Partial<Answer<"halted">> = {}): Answer<"halted"> => ({
  region: { code: 990100, name: "示范市", shortName: "示范" },
  month: 202603,
  indicator: "industrial-output",
  indicatorName: "规模以上工业总产值",
  unit: "万元",
  total: counted("total", "990100", "示范市"),
  regions: [counted("region", "990102", "东岚区")],
  industries: [counted("industry", "C32", "有色金属冶炼和压延加工业")],
  summary: { shortfall: 182_292, dragPp: -4.74, withoutPct: 10.18, growth: percent(5.44) },
  matching: 1,
  firms: [
    {
      ...smelter,
      status: "halted",
      level: amount(0),
      base: amount(1523),
      pull: points(-0.04),
      shortfall: 1523.4,
      haltedMonths: 3,
      since: 202601,
    },
  ],
  ...said,
});

/** One enterprise with one month of reports. */
export const anEnterprise = (said: Partial<Answer<"enterprise">> = {}): Answer<"enterprise"> => ({
  enterprise: {
    ...smelter,
    industryPath: "制造业 · 有色金属冶炼和压延加工业",
    park: "",
    onRoster: true,
    since: 202301,
    city: { code: 990100, name: "示范市", shortName: "示范" },
  },
  month: 202603,
  indicator: { code: "industrial-output", name: "规模以上工业总产值", english: "Gross output", unit: "万元" },
  electricityUnit: "万千瓦时",
  status: "increased",
  points: [
    {
      month: 202603,
      level: { ...amount(131_457), address: "990100.industrial-output.202603.month.level" },
      base: amount(122_156),
      yoy: percent(7.6),
      levelYtd: amount(183_839),
      yoyYtd: percent(-43.3),
      electricityYtd: figure(29_810.73, "万千瓦时", 2),
      electricityYoy: percent(-39.3),
      cityPull: points(-1.46),
    },
  ],
  pulls: [
    {
      region: { code: 990102, name: "东岚区", shortName: "东岚" },
      ...{ month: points(3.33), ytd: points(-19.25), contribution: percent(149.3), share: percent(28.9) },
    },
  ],
  ...said,
});
