import type { TargetEntry } from "@diaodu/core/targets";
import { demoCityCode } from "./reports.ts";

/** Targets that were set on one day, and why. */
export interface TargetRound {
  /** ISO time at which they became known; they hold from that day on. */
  at: string;
  reason: string;
  entries: readonly TargetEntry[];
}

/** Every paper of the made-up city says so. */
const papers = {
  report2025: "示范市2025年政府工作报告（虚构）",
  report2026: "示范市2026年政府工作报告（虚构）",
  assigned: "示范省关于下达2026年工业经济主要目标的通知（虚构）",
  split2025: "示范市2025年工业目标分解方案（虚构）",
  split2026: "示范市2026年工业目标分解方案（虚构）",
  raised: "示范省一季度工业稳增长调度会议纪要（虚构）",
  raisedSplit: "示范市关于追加工业目标的通知（虚构）",
} as const;

type Wish = Partial<TargetEntry> & Pick<TargetEntry, "indicator" | "month">;

/** Growth of the year to date, at least, assured and set by the city itself, unless said otherwise. */
const aTarget = (wish: Wish): TargetEntry => ({
  region: demoCityCode,
  span: "ytd",
  measure: "yoy",
  comparator: "at-least",
  value: null,
  tier: "assured",
  origin: "own",
  owner: "示范市工信局（虚构）",
  ...wish,
});
const stretch = { tier: "stretch", comparator: "strive" } as const;
const level = { measure: "level" } as const;

/** What the counties are to grow by in 2025 and 2026, %: more than the city needs of them (加码). */
const shares: readonly (readonly [region: number, of2025: number, of2026: number])[] = [
  [990101, 4, 6],
  [990102, 6, 7],
  [990103, 6, 6.5],
  [990104, 18, 15],
  [990105, 2, 4],
  [990106, 9, 9],
  [990107, 6, 6.5],
  [990121, 7, 7.5],
  [990122, 4, 5],
  [990123, 6, 7],
  [990124, 3, 6],
  [990125, 7, 8],
  [990126, 8, 7.5],
  [990127, 2, 4.5],
  [990128, 3, 5],
  [990129, 10, 5],
];

const share = (region: number, month: number, value: number, document: string): TargetEntry =>
  aTarget({
    ...{ region, indicator: "industrial-output", month, value, origin: "assigned", document },
    owner: "县（区）政府（虚构）",
  });

const of2025: readonly TargetEntry[] = [
  aTarget({ indicator: "industrial-output", month: 202512, value: 6 }),
  aTarget({ indicator: "industrial-output", month: 202512, value: 8, ...stretch }),
  aTarget({ indicator: "industrial-output", month: 202512, value: 4660, ...level }),
  aTarget({ indicator: "industrial-output", month: 202503, value: 5 }),
  aTarget({ indicator: "industrial-output", month: 202506, value: 5.5 }),
  aTarget({ indicator: "revenue", month: 202512, value: 6 }),
  aTarget({ indicator: "profit", month: 202512, value: 5 }),
  aTarget({ indicator: "export-delivery-value", month: 202512, value: 2 }),
  aTarget({ indicator: "electricity-above-size", month: 202512, value: 6, comparator: "at-most" }),
].map((entry) => ({ ...entry, document: papers.report2025, clause: "二、2025年主要预期目标" }));

const ofProvince: readonly TargetEntry[] = [
  aTarget({ indicator: "industrial-output", month: 202612, value: 6, clause: "规上工业总产值增长6%以上" }),
  aTarget({ indicator: "industrial-output", month: 202603, value: 6, clause: "一季度实现开门红" }),
  aTarget({ indicator: "industrial-output", month: 202606, value: 7.5, clause: "上半年时间过半、任务过半" }),
  aTarget({
    indicator: "electricity-above-size",
    month: 202612,
    value: 6.5,
    comparator: "at-most",
    clause: "能耗双控",
  }),
].map((entry) => ({ ...entry, origin: "assigned" as const, document: papers.assigned }));

/** The level asks for more than the growth beside it: such contradictions come with the papers, and are shown. */
const ofCity: readonly TargetEntry[] = [
  aTarget({ indicator: "industrial-output", month: 202612, value: 11, ...stretch }),
  aTarget({ indicator: "industrial-output", month: 202612, value: 4950, ...level }),
  aTarget({ indicator: "industrial-output", month: 202606, value: 2285, ...level }),
  aTarget({ indicator: "revenue", month: 202612, value: 7 }),
  aTarget({ indicator: "revenue", month: 202612, value: 4850, ...level }),
  aTarget({ indicator: "revenue", month: 202606, value: 7.5 }),
  aTarget({ indicator: "profit", month: 202612, value: 10 }),
  aTarget({ indicator: "profit", month: 202612, value: 15, ...stretch }),
  aTarget({ indicator: "profit", month: 202603, value: 8 }),
  aTarget({ indicator: "profit", month: 202606, value: 9 }),
  aTarget({ indicator: "export-delivery-value", month: 202612, value: 5 }),
  aTarget({ indicator: "export-delivery-value", month: 202612, value: 12, ...stretch, origin: "claimed" }),
  aTarget({ indicator: "electricity-above-size", month: 202603, value: 6, comparator: "at-most" }),
  aTarget({
    ...{ indicator: "taxes-due", month: 202612, comparator: "in-step", reference: "revenue", tolerance: 1 },
    owner: "示范市税务局（虚构）",
  }),
  aTarget({
    ...{ indicator: "employees-end", month: 202612, span: "month", comparator: "only-rises" },
    owner: "示范市人社局（虚构）",
  }),
].map((entry) => ({ ...entry, document: papers.report2026, clause: "二、2026年主要预期目标" }));

/** Beside their shares: one that is to beat the city, two that are to move up, one that takes the city's target for its own. */
const ofCounties: readonly TargetEntry[] = [
  aTarget({ region: 990104, indicator: "industrial-output", month: 202612, measure: "vs-parent", value: 5 }),
  aTarget({ region: 990121, indicator: "industrial-output", month: 202612, measure: "vs-parent", value: 0.5 }),
  aTarget({
    region: 990106,
    indicator: "industrial-output",
    month: 202612,
    measure: "rank",
    comparator: "reach",
    value: 3,
  }),
  aTarget({ region: 990123, indicator: "industrial-output", month: 202612, measure: "rank", value: 2, ...stretch }),
  aTarget({ region: 990102, indicator: "profit", month: 202612, comparator: "as-assigned" }),
].map((entry) => ({ ...entry, origin: "claimed" as const, document: papers.split2026, owner: "县（区）政府（虚构）" }));

/** In March the province asks for more; the city passes it on to the two districts that grow fastest. */
const raised: readonly TargetEntry[] = [
  ...[
    aTarget({ indicator: "industrial-output", month: 202612, value: 7.5, clause: "全年目标由6%提高到7.5%" }),
    aTarget({ indicator: "industrial-output", month: 202603, value: 8, clause: "一季度目标由6%提高到8%" }),
  ].map((entry) => ({ ...entry, origin: "assigned" as const, document: papers.raised })),
  share(990104, 202612, 17, papers.raisedSplit),
  share(990106, 202612, 10, papers.raisedSplit),
];

/** What 示范市 promised, in the order in which it became known. */
export const demoTargets: readonly TargetRound[] = [
  {
    at: "2025-01-20T02:00:00Z",
    reason: "",
    entries: [...of2025, ...shares.map(([region, growth]) => share(region, 202512, growth, papers.split2025))],
  },
  {
    at: "2026-01-22T02:00:00Z",
    reason: "",
    entries: [
      ...ofProvince,
      ...ofCity,
      ...ofCounties,
      ...shares.flatMap(([region, , growth]) => [
        share(region, 202606, growth, papers.split2026),
        share(region, 202612, growth, papers.split2026),
      ]),
    ],
  },
  { at: "2026-03-20T02:00:00Z", reason: "示范省加压，市级相应调整（虚构）", entries: raised },
];
