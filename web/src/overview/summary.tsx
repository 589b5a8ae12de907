import { mannerOf } from "@diaodu/core/figures";
import { FigureCell, useWording } from "../figures/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { overviewTexts } from "./texts.ts";
import type { Headline } from "./use-overview.ts";

/** How many of the first headlines the opening sentence names. */
const named = 4;

/** The month in one sentence, every figure of it openable. */
export function Summary({ headlines }: { headlines: readonly Headline[] }) {
  const text = useText(overviewTexts);
  const language = useLanguage();
  const wording = useWording();
  const first = headlines.filter(({ yoy, lagging }) => yoy.value !== null && !lagging).slice(0, named);
  if (first.length === 0) return null;
  return (
    <p className="page-summary">
      {first.map((headline, index) => (
        <span key={headline.indicator}>
          {index === 0 ? nameOf(headline, language) : inSentence(nameOf(headline, language))}
          {language === "en" && " "}
          {/* A figure and the point after it stay on one line. */}
          <span className="with-point">
            <FigureCell
              figure={headline.yoy}
              words={wording.growth(headline.yoy, mannerOf({ ...headline, code: headline.indicator }))}
            />
            {text(index === first.length - 1 ? "overview.stop" : "overview.semicolon")}
          </span>
        </span>
      ))}
    </p>
  );
}

/** An English name inside a sentence begins small: value added of industry. */
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
