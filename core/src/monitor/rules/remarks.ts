import { type MissingReason, missingWords, showNumber } from "../../figures/index.ts";
import type { TrialPeriod } from "./trial.ts";

/** Standing in more than this part of what could be judged, a warning tells nobody anything. */
const always = 0.8;
/** Judged in less than this part, the trial says little about the rule. */
const seldom = 0.3;

/** What is wrong with a rule by its trial: it never fires, always fires, or cannot be judged. */
export function remarksOf(periods: readonly TrialPeriod[], raised: number): string[] {
  const judged = periods.filter(({ judgement }) => judgement.holds !== null);
  if (judged.length === 0) return [`历史上没有一期可以判断${reasonsOf(periods)}，试运行不能说明规则好坏。`];
  const standing = judged.filter(({ stands }) => stands).length / judged.length;
  const percent = (share: number) => showNumber(100 * share, 0);
  return [
    ...(raised === 0 ? [`在可判断的${judged.length}个地区期次中从未预警，请核对预警线是否过严。`] : []),
    ...(standing > always
      ? [`在可判断的地区期次中有${percent(standing)}%处于预警状态，几乎一直预警，起不到提醒作用，请收紧预警线。`]
      : []),
    ...(judged.length < seldom * periods.length
      ? [`只有${percent(judged.length / periods.length)}%的地区期次可以判断${reasonsOf(periods)}。`]
      : []),
  ];
}

/** Why most of them could not be judged. */
function reasonsOf(periods: readonly TrialPeriod[]): string {
  const counts = new Map<MissingReason, number>();
  for (const { judgement } of periods) {
    const reason = judgement.conditions.find(({ holds }) => holds === null)?.reason;
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort(([, a], [, b]) => b - a);
  return commonest ? `（主要原因：${missingWords[commonest[0]].zh}）` : "";
}
