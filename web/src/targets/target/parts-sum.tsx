import { fixed } from "@diaodu/core/figures";
import { unitWord } from "../../figures/index.ts";
import { useLanguage, useText } from "../../texts/index.ts";
import type { Decomposition } from "../answers.ts";
import { goalTexts } from "./texts.ts";

/** What the parts come to together, against the whole: what was asked beyond it (加码) is shown, not hidden. */
export function PartsSum({ apart: { sum, unit } }: { apart: Decomposition }) {
  const text = useText(goalTexts);
  const language = useLanguage();
  const { target, implied, gap } = sum;
  const said = (value: number) => `${fixed(value, unit === "%" ? 1 : 2)}${unitWord(unit, language)}`;
  if (implied === null) return sum.text ? <p className="section-note">{sum.text}</p> : null;
  return (
    <>
      <dl className="goal-facts parts-sum">
        {target !== null && <Sum title={text("apart.ofWhole")}>{said(target)}</Sum>}
        <Sum title={text("apart.ofParts")}>{said(implied)}</Sum>
        {gap !== null && gap !== 0 && (
          <Sum title={text(gap < 0 ? "apart.more" : "apart.less")}>{said(Math.abs(gap))}</Sum>
        )}
      </dl>
      {sum.text && <p>{sum.text}</p>}
    </>
  );
}

function Sum({ title, children }: { title: string; children: string }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
