import { levelText, levelTextEn } from "@diaodu/core/figures";
import { FigureCell } from "../../figures/index.ts";
import { useLanguage, useText } from "../../texts/index.ts";
import { signedPoints } from "../signed-points.ts";
import { haltedTexts } from "./texts.ts";
import type { Halted } from "./use-halted.ts";

/** What the halted and reduced enterprises cost the month's growth, and what it would be without them. */
export function Cost({ view: { summary, unit } }: { view: Halted }) {
  const text = useText(haltedTexts);
  const language = useLanguage();
  const { shortfall, dragPp, withoutPct, growth } = summary;
  if (dragPp === null || withoutPct === null) return null;
  return (
    <section className="section keep">
      <div className="section-head">
        <h2>{text("halted.without")}</h2>
        <p className="section-note">{text("halted.withoutNote")}</p>
      </div>
      <dl className="halted-cost">
        <div>
          <dt>{text("halted.growth")}</dt>
          <dd>
            <FigureCell figure={growth} form="signed" withUnit />
          </dd>
        </div>
        {shortfall !== null && (
          <div>
            <dt>{text("halted.shortfallAll")}</dt>
            <dd>{(language === "zh" ? levelText : levelTextEn)(shortfall, unit, 0)}</dd>
          </div>
        )}
        <div>
          <dt>{text("halted.drag")}</dt>
          <dd>
            {signedPoints(dragPp, 2)}
            <span className="figure-unit">{text("halted.points")}</span>
          </dd>
        </div>
        <div>
          <dt>{text("halted.withoutThem")}</dt>
          <dd>
            {signedPoints(withoutPct, 1)}
            <span className="figure-unit">%</span>
          </dd>
        </div>
      </dl>
    </section>
  );
}
