import { indicator, industry } from "../../catalogue/index.ts";
import type { Target } from "../../figures/index.ts";
import { spanLabel } from "../../period/index.ts";
import { targetText } from "../wording.ts";
import { isSamePromise, type PlannedTarget } from "./plan.ts";
import { indicatorWord, placeWord } from "./remarks.ts";
import type { EntryRemark } from "./types.ts";

type Named = Pick<Target, "region" | "indicator" | "industry" | "month" | "span">;

/** Whose target of what it is. @example "示范市规模以上工业总产值2026年全年" */
export function targetSubject({ region, indicator: code, industry: part, month, span }: Named): string {
  const trade = part === "" ? "" : `（${industry(part)?.name ?? part}）`;
  const period = spanLabel(month, span, indicator(code)?.kind === "stock").replace(/全年$/u, "");
  return `${placeWord(region)}${indicatorWord(code)}${trade}${period}`;
}

/** What a new version takes the place of; nothing where the promise stays as it was. */
export function supersededRemark({ version, before }: PlannedTarget): EntryRemark[] {
  const of = indicator(version.indicator);
  if (!before || !of || isSamePromise(version, before)) return [];
  const [from, to] = [before, version].map(
    (target) => targetText(target, of) + (target.document ? `（${target.document}）` : ""),
  );
  return [{ kind: "superseded", text: `${targetSubject(version)}目标原为${from}，自${version.effective}起改为${to}` }];
}
