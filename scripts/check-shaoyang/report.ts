import { isSwitchedOn } from "@diaodu/core/monitor";
import type { LivedMonth } from "./as-if-live.ts";
import type { Lean } from "./lean.ts";
import type { Raised, RuleResult } from "./results.ts";
import type { Tried } from "./run.ts";

/** The part of the report that is measured; what a person concludes stands around it and is left as it is. */
const begin = "<!-- 以下由程序生成 -->";
const end = "<!-- 程序生成结束 -->";

export function putInto(page: string, tried: Tried): string {
  const [before = "", rest = ""] = page.split(begin);
  const [, after = ""] = rest.split(end);
  return `${before}${begin}\n\n${measured(tried)}\n\n${end}${after}`;
}

function measured({ results, lived, lean }: Tried): string {
  const spoke = results.filter(({ raised }) => raised.length > 0).sort((a, b) => b.raised.length - a.raised.length);
  const silent = results.filter(({ raised }) => raised.length === 0);
  const all = results.flatMap(({ raised }) => raised);
  return [
    "## 总数",
    totals(all, lived),
    "## 随系统启用的规则",
    leanText(lean),
    "## 各条规则",
    table(
      ["规则", "预警", "应验", "落空", "未判", "应验率", "落后今日", "平时", "提前月数", "时间"],
      spoke.map(ruleRow),
    ),
    "## 没有预警过的规则",
    table(["规则", "原因"], silent.map(silentRow)),
    "## 各月",
    table(["月报", "入库", "新增", "升级", "解除", "现有", "用时（秒）"], lived.map(monthRow)),
    "## 每条规则最早的一条预警",
    spoke.map(({ raised }) => `- ${raised[0]?.month}：${raised[0]?.sentence ?? ""}`).join("\n"),
  ].join("\n\n");
}

function totals(all: readonly Raised[], lived: readonly LivedMonth[]): string {
  const { followed, inVain, undecided } = counts(all);
  const share = percent(followed, followed + inVain);
  const perMonth = (all.length / Math.max(1, lived.length)).toFixed(1);
  return `${lived.length}期月报，共预警${all.length}条，平均每期${perMonth}条；能判断的${followed + inVain}条中应验${followed}条（${share}）、落空${inVain}条，未判${undecided}条。`;
}

const leanText = ({ rules, raised, judged, ...lean }: Lean): string =>
  `${rules}条启用，共预警${raised}条，能判断的${judged}条中应验${lean.precision.toFixed(0)}%（只看“今天落后于上级”${lean.behindToday.toFixed(0)}%，平时${lean.chance.toFixed(0)}%）。` +
  `按一地一项指标为一条，平均每期新发${lean.perMonth.toFixed(1)}条、存续${lean.standing.toFixed(0)}条，最多时${lean.mostStanding}条。`;

const counts = (raised: readonly Raised[]) => ({
  followed: raised.filter(({ followed }) => followed === true).length,
  inVain: raised.filter(({ followed }) => followed === false).length,
  undecided: raised.filter(({ followed }) => followed === null).length,
});

const percent = (part: number, whole: number): string => (whole === 0 ? "—" : `${((100 * part) / whole).toFixed(0)}%`);

function ruleRow({ rule, raised, usualPct, behindPct }: RuleResult): string[] {
  const { followed, inVain, undecided } = counts(raised);
  const leads = raised.flatMap(({ leadMonths }) => leadMonths ?? []).sort((a, b) => a - b);
  return [
    rule.name,
    isSwitchedOn(rule.code) ? "是" : "",
    String(raised.length),
    String(followed),
    String(inVain),
    String(undecided),
    percent(followed, followed + inVain),
    followed + inVain === 0 || behindPct === null ? "—" : `${behindPct.toFixed(0)}%`,
    followed + inVain === 0 || usualPct === null ? "—" : `${usualPct.toFixed(0)}%`,
    leads.length === 0 ? "—" : String(leads[Math.ceil(leads.length / 2) - 1]),
    byYear(raised),
  ];
}

/** 2018年3条、2020年12条 */
function byYear(raised: readonly Raised[]): string {
  const years = new Map<number, number>();
  for (const { month } of raised) {
    const year = Math.floor(month / 100);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return [...years].map(([year, count]) => `${year}年${count}条`).join("、");
}

const silentRow = ({ rule, trial }: RuleResult): string[] => [
  rule.name,
  trial.remarks.join("") || `在可判断的${trial.judged}个地区期次中，没有达到连续期数`,
];

const monthRow = ({ month, stored, run }: LivedMonth): string[] =>
  [month, stored, run.raised, run.worse, run.cleared, run.standing, run.seconds.toFixed(2)].map(String);

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
