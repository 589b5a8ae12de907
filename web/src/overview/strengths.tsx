import { mannerOf } from "@diaodu/core/figures";
import type { ReactNode } from "react";
import { useWholeWord } from "../app/whole-word.ts";
import { FigureCell, useWording } from "../figures/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { overviewTexts } from "./texts.ts";
import type { Overview } from "./use-overview.ts";

/** The strongest and the weakest, of the indicators and of the regions below. */
export function Strengths({ view }: { view: Overview }) {
  const text = useText(overviewTexts);
  const { strongest, weakest } = view;
  if ([strongest.indicator, weakest.indicator, strongest.child, weakest.child].every((one) => one === null))
    return null;
  return (
    <section className="section keep">
      <div className="section-head">
        <h2>{text("overview.strengths")}</h2>
      </div>
      <dl className="strengths">
        {strongest.indicator !== null && (
          <Item title={text("overview.strongestIndicator")}>
            <IndicatorLine view={view} code={strongest.indicator} />
          </Item>
        )}
        {weakest.indicator !== null && (
          <Item title={text("overview.weakestIndicator")}>
            <IndicatorLine view={view} code={weakest.indicator} />
          </Item>
        )}
        {strongest.child !== null && (
          <Item title={text("overview.strongestChild")}>
            <ChildLine view={view} code={strongest.child} />
          </Item>
        )}
        {weakest.child !== null && (
          <Item title={text("overview.weakestChild")}>
            <ChildLine view={view} code={weakest.child} />
          </Item>
        )}
      </dl>
    </section>
  );
}

function Item({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function IndicatorLine({ view, code }: { view: Overview; code: string }) {
  const text = useText(overviewTexts);
  const language = useLanguage();
  const wording = useWording();
  const wholeOf = useWholeWord();
  const headline = view.headlines.find(({ indicator }) => indicator === code);
  if (!headline) return null;
  const whole = view.parent ? wholeOf(view.parent) : "";
  const said = [
    { figure: headline.yoy, words: wording.growth(headline.yoy, mannerOf({ ...headline, code: headline.indicator })) },
    { figure: headline.vsParent, words: wording.against(headline.vsParent, whole) },
    { figure: headline.rank, words: wording.place(headline.rank, whole) },
  ].filter(({ figure }) => figure.value !== null);
  return (
    <>
      <strong>{nameOf(headline, language)}</strong>
      <p>
        {said.map(({ figure, words }, index) => (
          <span key={figure.address}>
            {index > 0 && text("overview.comma")}
            <FigureCell figure={figure} words={words} />
          </span>
        ))}
      </p>
    </>
  );
}

function ChildLine({ view, code }: { view: Overview; code: number }) {
  const text = useText(overviewTexts);
  const child = view.children.find(({ region }) => region.code === code);
  if (!child) return null;
  const { ranked, leading, trailing } = child;
  return (
    <>
      <strong>{child.region.name}</strong>
      <p>{text("overview.childSays", { ranked, leading, trailing })}</p>
    </>
  );
}
