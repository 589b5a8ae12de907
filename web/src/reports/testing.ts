import type { Doubt, Progress, ProgressRow, ReportView } from "./answers.ts";

/** A county's progress: ten are due. For tests. */
export const aProgressRow = (told: Partial<ProgressRow> = {}): ProgressRow => ({
  region: 990102,
  name: "示范一区",
  state: "open",
  ...{ due: 10, missing: 2, drafts: 1, reported: 4, reviewed: 2, accepted: 1, sentBack: 1, doubtful: 1 },
  ...told,
});

export const aProgress = (told: Partial<Progress> = {}): Progress => ({
  form: "output",
  month: 202604,
  region: 990100,
  total: aProgressRow({ region: 990100, name: "示范市" }),
  rows: [aProgressRow()],
  chase: [
    {
      enterpriseId: 7,
      code: "91430500MA4L000007",
      name: "示范钢铁有限公司",
      region: 990102,
      regionName: "示范一区",
      industryName: "黑色金属冶炼和压延加工业",
      state: "missing",
      lastYear: 120_000,
      weightPct: 5.25,
      missedBefore: 2,
    },
  ],
  latestMonths: [202604, 202603],
  ...told,
});

export const aDoubt = (told: Partial<Doubt> = {}): Doubt => ({
  enterpriseId: 7,
  code: "91430500MA4L000007",
  name: "示范钢铁有限公司",
  region: 990102,
  regionName: "示范一区",
  industryName: "黑色金属冶炼和压延加工业",
  checkId: "output-unit",
  title: "疑似单位错误",
  level: "soft",
  field: "output",
  fieldName: "工业总产值（本月）",
  sentence: "工业总产值11000千元，约为上月的10倍，疑似把千元填成百元。",
  effectPp: 0.42,
  reported: 11_000,
  proposed: 1_100,
  unit: "千元",
  explanation: null,
  offered: null,
  state: "reported",
  ...told,
});

/** A smelter's output form of April, half filled: a draft over nothing handed in. */
export const aReportView = (told: Partial<ReportView> = {}): ReportView => ({
  enterprise: {
    id: 7,
    code: "91430500MA4L000007",
    name: "示范钢铁有限公司",
    region: 990102,
    regionName: "示范一区",
    industry: "C31",
    industryName: "黑色金属冶炼和压延加工业",
    size: "大型",
    park: "",
  },
  form: "output",
  month: 202604,
  state: "missing",
  monthState: "open",
  version: 0,
  savedAt: null,
  savedBy: null,
  values: null,
  draft: null,
  lastMonth: { output: 1000, output_ytd: 3000 },
  lastYear: { output: 900, output_ytd: 3700, employees: 120 },
  series: [],
  doubts: [],
  changes: [],
  ...told,
});
