import type { Answer } from "../api.ts";
import { aFigure } from "./figures.ts";

type List = Answer<"warnings">;
type Matter = List["warnings"][number];
type Listed = Answer<"warningRules">["rules"][number];

const address = "430502.industrial-value-added.202503.ytd.yoy";

/** A county whose industry has fallen for three months. */
export const aWarning = (said: Partial<Matter> = {}): Matter => ({
  id: 7,
  region: 430502,
  regionName: "双清区",
  rule: "industry-falls",
  ruleName: "工业增加值连续回落",
  ruleVersion: 1,
  month: 202503,
  label: "2025年1—3月",
  cleared: null,
  severity: 3,
  sentence: "双清区规模以上工业增加值一季度同比下降1.2%，连续3个月回落。",
  figure: aFigure({ address, value: -1.2 }),
  thenValue: -1.2,
  vintage: "2025-04-20T02:00:00.000Z",
  threshold: 0,
  owner: "市工业和信息化局",
  status: "raised",
  raisedAt: "2025-04-20T02:30:00.000Z",
  periods: 3,
  mark: "holds",
  later: null,
  isCommon: false,
  also: [],
  ...said,
});

/** A month with one warning of each severity but blue. */
export const aWarningList = (said: Partial<List> = {}): List => ({
  region: 430500,
  name: "邵阳市",
  month: 202503,
  runAt: "2025-04-20T02:30:00.000Z",
  rules: 28,
  counts: [
    { severity: 4, open: 1, news: 1 },
    { severity: 3, open: 1, news: 0 },
    { severity: 2, open: 1, news: 0 },
    { severity: 1, open: 0, news: 0 },
  ],
  warnings: [
    aWarning({
      id: 9,
      region: 430500,
      regionName: "邵阳市",
      rule: "out-of-reach",
      ruleName: "目标难以完成",
      severity: 4,
      sentence: "邵阳市投资目标后续月份需增22.4%，高于近三年最高增速。",
      periods: 1,
    }),
    aWarning(),
    aWarning({ id: 8, severity: 2, status: "confirmed", regionName: "新邵县", region: 430522, periods: 1 }),
    aWarning({ id: 5, severity: 2, status: "dismissed", regionName: "邵东市", region: 430582 }),
  ],
  ...said,
});

export const aWarningDetail = (said: Partial<Answer<"warning">> = {}): Answer<"warning"> => ({
  warning: aWarning(),
  since: 202501,
  ruleText: "所辖各地区规模以上工业增加值累计同比连续2期回落的，发出橙色预警，由市工业和信息化局负责。",
  note: "工业是全市增长的主要支撑。",
  facts: [
    {
      condition: "规模以上工业增加值累计同比连续2期回落",
      figure: aFigure({ address, value: -1.3 }),
      thenText: "-1.2%",
    },
  ],
  drivers: [
    {
      name: "化学原料和化学制品制造业",
      figure: aFigure({
        address: "430500.industrial-output.202503.ytd.pull;industry=C26",
        value: -0.46,
        unit: "百分点",
        decimals: 2,
      }),
      thenText: "拉低0.46个百分点",
    },
  ],
  course: [202412, 202501, 202502, 202503].map((month, index) => ({
    month,
    figure: aFigure({
      address: `430502.industrial-value-added.${month}.ytd.yoy`,
      value: index === 1 ? null : 4.2 - index * 1.8,
      ...(index === 1 ? ({ status: "missing", reason: "jan-feb-combined" } as const) : {}),
    }),
  })),
  steps: [
    { step: "raised", severity: 2, month: 202502, text: "", at: "2025-03-20T02:30:00.000Z", by: "系统" },
    { step: "worse", severity: 3, month: 202503, text: "持续3期", at: "2025-04-20T02:30:00.000Z", by: "系统" },
  ],
  earlier: [{ id: 2, month: 202409, sentence: "双清区规模以上工业增加值1—9月同比下降0.4%。" }],
  ...said,
});

/** A shipped rule that is live and was tried. */
export const aListedRule = (said: Partial<Listed> = {}): Listed => ({
  rule: {
    code: "industry-falls",
    name: "工业增加值连续回落",
    conditions: [{ kind: "falls", figure: "规上工业增加值 累计 同比", periods: 2 }],
    scope: { of: "both", regions: [] },
    owner: "市工业和信息化局",
    severity: 2,
    worsens: { periods: 3, to: 3 },
    raiseAfter: 2,
    clearAfter: 1,
    rearmMonths: 3,
    note: "工业是全市增长的主要支撑。",
  },
  home: 430500,
  homeName: "邵阳市",
  version: 1,
  state: "live",
  text: "本级及所辖各地区规模以上工业增加值累计同比连续2期回落，连续2期的，发出黄色预警。",
  isShipped: true,
  at: "2025-04-01T02:00:00.000Z",
  by: "系统",
  open: 2,
  trial: { raised: 14, followed: 9, inVain: 3, perMonth: 0.4, behindPct: 61, basis: "own" },
  ...said,
});

/** Two kinds of conditions with their fields. */
export const aRuleWords = (): Answer<"ruleWords"> => ({
  kinds: [
    {
      kind: "compare",
      name: "高于或低于预警线",
      english: "Beyond a line",
      fields: [
        {
          key: "figure",
          name: "指标",
          english: "Figure",
          type: "figure",
          unit: "",
          initial: "规上工业增加值 累计 同比",
        },
        { key: "op", name: "比较", english: "Compared", type: "op", unit: "", initial: "<" },
        { key: "value", name: "预警线", english: "Line", type: "number", unit: "", initial: 0 },
      ],
    },
    {
      kind: "falls",
      name: "连续回落",
      english: "Falls in a row",
      fields: [
        {
          key: "figure",
          name: "指标",
          english: "Figure",
          type: "figure",
          unit: "",
          initial: "规上工业增加值 累计 同比",
        },
        { key: "periods", name: "连续期数", english: "Periods", type: "number", unit: "期", initial: 2 },
      ],
    },
  ],
});

/** A rule that was raised twice in two years: once rightly, once in vain. */
export const aTrial = (said: Partial<Answer<"tryRule">["trial"]> = {}): Answer<"tryRule">["trial"] => ({
  from: 202401,
  to: 202503,
  months: [
    { month: 202402, raised: 1, standing: 1 },
    { month: 202403, raised: 0, standing: 1 },
    { month: 202503, raised: 1, standing: 1 },
  ],
  episodes: [
    { region: 430502, raised: 202402, cleared: 202405, address, value: -1.2, followed: true, leadMonths: 3 },
    { region: 430522, raised: 202503, cleared: null, address, value: -0.4, followed: null, leadMonths: null },
  ],
  raised: 2,
  followed: 1,
  inVain: 0,
  undecided: 1,
  perMonth: 0.13,
  medianLeadMonths: 3,
  outcome: "此后六个月内继续回落",
  judged: 26,
  held: 4,
  remarks: [],
  ...said,
});
