import { type Measure, measureEntry } from "@diaodu/core/address";
import { indicator } from "@diaodu/core/catalogue";
import type { Span } from "@diaodu/core/period";
import { Select } from "antd";
import { useId, useState } from "react";
import { IndicatorPicker } from "../../collect/indicator-picker.tsx";
import { useLanguage, useText } from "../../texts/index.ts";
import { completionsOf, measureChoices, type PickedFigure, pickedOf, spansOf, wordsOf } from "./figure-words.ts";
import { editorTexts } from "./texts.ts";

interface FigureFieldProps {
  label: string;
  words: string;
  onWords: (words: string) => void;
}

/** A figure without place and month: indicator, span and measure from lists, or typed where the words say more. */
export function FigureField({ label, words, onWords, ...marked }: FigureFieldProps & { id: string }) {
  const text = useText(editorTexts);
  const picked = pickedOf(words);
  const [isTyping, setIsTyping] = useState(picked === null);
  return (
    <span className="rule-figure">
      {isTyping || !picked ? (
        <Typed {...marked} words={words} onWords={onWords} />
      ) : (
        <Picked label={label} picked={picked} onPicked={(figure) => onWords(wordsOf(figure))} />
      )}
      {(picked || !isTyping) && (
        <button type="button" className="quiet" onClick={() => setIsTyping(!isTyping)}>
          {text(isTyping ? "editor.byPickers" : "editor.byWords")}
        </button>
      )}
    </span>
  );
}

interface PickedProps {
  label: string;
  picked: PickedFigure;
  onPicked: (figure: PickedFigure) => void;
}

function Picked({ label, picked, onPicked }: PickedProps) {
  const { indicator: code, industry } = picked;
  return (
    <>
      <IndicatorPicker
        label={label}
        value={industry === undefined ? code : `${code}:${industry}`}
        onChange={(chosen) => onPicked(withIndicator(picked, chosen))}
      />
      <SpanPicker picked={picked} onPicked={onPicked} />
      <MeasurePicker picked={picked} onPicked={onPicked} />
    </>
  );
}

/** Another indicator keeps the measure, and the span where it has that one. */
function withIndicator({ span, measure }: PickedFigure, chosen: string): PickedFigure {
  const [code = "", industry] = chosen.split(":");
  const spans = spansOf(code);
  const kept = spans.includes(span) ? span : (spans[0] ?? span);
  return { indicator: code, span: kept, measure, ...(industry === undefined ? {} : { industry }) };
}

function SpanPicker({ picked, onPicked }: Omit<PickedProps, "label">) {
  const text = useText(editorTexts);
  const isStock = indicator(picked.indicator)?.kind === "stock";
  const offered = new Set([...spansOf(picked.indicator), picked.span]);
  return (
    <select
      aria-label={text("editor.span")}
      value={picked.span}
      onChange={({ target }) => onPicked({ ...picked, span: target.value as Span })}
    >
      {[...offered].map((span) => (
        <option key={span} value={span}>
          {text(span === "month" && isStock ? "span.balance" : `span.${span}`)}
        </option>
      ))}
    </select>
  );
}

function MeasurePicker({ picked, onPicked }: Omit<PickedProps, "label">) {
  const text = useText(editorTexts);
  const language = useLanguage();
  return (
    <Select
      className="measure-picker"
      aria-label={text("editor.measure")}
      popupMatchSelectWidth={220}
      showSearch={{ filterOption: (typed, option) => option?.words.includes(typed.trim().toLowerCase()) ?? false }}
      value={picked.measure}
      options={measureChoices.map((code) => {
        const { words, english } = measureEntry(code);
        const label = language === "zh" ? words[0] : english;
        return { value: code, label, words: [...words, english.toLowerCase()].join(" ") };
      })}
      onChange={(measure: Measure) => onPicked({ ...picked, measure })}
    />
  );
}

function Typed({ words, onWords, ...marked }: Omit<FigureFieldProps, "label"> & { id: string }) {
  const text = useText(editorTexts);
  const list = useId();
  return (
    <>
      <input
        {...marked}
        className="rule-words"
        list={list}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder={text("editor.figureHint")}
        value={words}
        onChange={({ target }) => onWords(target.value)}
      />
      <datalist id={list}>
        {completionsOf(words).map((whole) => (
          <option key={whole} value={whole} />
        ))}
      </datalist>
    </>
  );
}
