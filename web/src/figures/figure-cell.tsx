import { turnWordEn } from "@diaodu/core/figures";
import { createContext, useContext } from "react";
import type { Figure } from "../api.ts";
import { useExplain } from "../explain/context.ts";
import { type Language, useLanguage, useText } from "../texts/index.ts";
import "./figure-cell.css";
import { directionOf, type FigureForm, printed } from "./printed.ts";
import { reasonOf } from "./reason.ts";
import { figureTexts } from "./texts.ts";
import { unitWord } from "./units.ts";

/** Whether figures stand in a table whose arrows walk them; the Tab key then passes them by. */
export const WalkedByArrows = createContext(false);

interface FigureCellProps {
  figure: Figure;
  /** Absent: the bare number, for a column whose head names the unit. */
  form?: FigureForm;
  /** The figure in the words of a sentence, in place of its number. */
  words?: string;
  /** Write the unit behind the number, where no head names it. */
  withUnit?: boolean;
}

/** One figure on the screen: its number and the way to its explanation (怎么算的), or why there is none. */
export function FigureCell({ figure, form = "number", words, withUnit = false }: FigureCellProps) {
  const explain = useExplain();
  const text = useText(figureTexts);
  const language = useLanguage();
  const isWalked = useContext(WalkedByArrows);
  const reason = reasonOf(figure, language);
  const inWords = words ?? turnIn(figure, language);
  const { mark, digits } =
    inWords === undefined || reason !== undefined ? printed(figure, form) : { mark: "", digits: inWords };
  return (
    <button
      type="button"
      className="figure"
      tabIndex={isWalked ? -1 : 0}
      data-direction={isDirected(form) ? directionOf(figure) : "none"}
      data-status={figure.status}
      title={reason ?? text("figure.explain")}
      onClick={() => explain.open(figure.address)}
    >
      {mark && <span className={form === "moved" ? "figure-shape" : undefined}>{mark}</span>}
      {digits}
      {withUnit && reason === undefined && !figure.turn && (
        <span className="figure-unit">{unitWord(figure.unit, language)}</span>
      )}
      {reason !== undefined && <span className="aside-text">{reason}</span>}
    </button>
  );
}

/** Growth and movement carry the hue of their direction; plain numbers and words are ink. */
const isDirected = (form: FigureForm): boolean => form === "signed" || form === "moved";

/** What stands for a rate in the page's language, where there is none. */
const turnIn = ({ turn, text }: Figure, language: Language): string | undefined =>
  turn && (language === "zh" ? text : turnWordEn(turn));
