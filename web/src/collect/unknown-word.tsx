import { type Measure, measureEntry } from "@diaodu/core/address";
import type { Meaning, UnknownWords } from "@diaodu/core/collect";
import { useLanguage, useText } from "../texts/index.ts";
import { IndicatorPicker } from "./indicator-picker.tsx";
import { RegionPicker } from "./region-picker.tsx";
import { collectTexts } from "./texts.ts";

interface UnknownWordProps {
  group: UnknownWords;
  home: number | null;
  meaning: Meaning | undefined;
  onMeaning: (meaning: Meaning | undefined) => void;
}

/** One wording of the file: where it stands, and what it means. */
export function UnknownWord({ group, home, meaning, onMeaning }: UnknownWordProps) {
  const text = useText(collectTexts);
  const isIgnored = meaning?.kind === "ignore";
  return (
    <li>
      <span className="unknown-words">{group.words}</span> <Places group={group} />
      <div className="unknown-answer">
        {!isIgnored && <Picker group={group} home={home} meaning={meaning} onMeaning={onMeaning} />}
        <label className="unknown-here">
          <input
            type="checkbox"
            checked={isIgnored}
            onChange={({ target }) =>
              onMeaning(target.checked ? { kind: "ignore", target: "", onlyHere: false } : undefined)
            }
          />
          {text("unknown.notData")}
        </label>
        {meaning && group.side !== "title" && group.title !== "" && (
          <label className="unknown-here">
            <input
              type="checkbox"
              checked={meaning.onlyHere}
              onChange={({ target }) => onMeaning({ ...meaning, onlyHere: target.checked })}
            />
            {text("unknown.onlyHere", { title: group.title })}
          </label>
        )}
      </div>
    </li>
  );
}

function Places({ group: { cells, title, side } }: { group: UnknownWords }) {
  const text = useText(collectTexts);
  const [first] = cells;
  return (
    <span className="unknown-where">
      {text("unknown.cells", { count: cells.length })} ·{" "}
      {first && text("unknown.where", { sheet: first.sheet.trim(), cell: first.cell })}
      {side !== "title" && title !== "" && ` · ${title}`}
    </span>
  );
}

function Picker({ group: { kind, words }, home, meaning, onMeaning }: UnknownWordProps) {
  const text = useText(collectTexts);
  const onlyHere = meaning?.onlyHere ?? false;
  const take = (target: string) => onMeaning({ kind, target, onlyHere });
  if (kind === "indicator") {
    return (
      <IndicatorPicker
        label={text("unknown.isIndicator", { words })}
        words={words}
        value={meaning?.target}
        onChange={take}
      />
    );
  }
  if (kind === "region") {
    return (
      <RegionPicker
        label={text("unknown.isRegion", { words })}
        value={meaning && Number(meaning.target)}
        home={home}
        onChange={(code) => take(String(code))}
      />
    );
  }
  return <MeasurePicker label={text("unknown.isMeasure")} value={meaning?.target} onChange={take} />;
}

/** What tables publish; the rest is computed. */
const published: readonly Measure[] = [
  "level",
  "yoy",
  "base",
  "from-year-start",
  "rank",
  "share",
  "pull",
  "contribution",
];

interface MeasurePickerProps {
  label: string;
  value: string | undefined;
  onChange: (measure: string) => void;
}

function MeasurePicker({ label, value, onChange }: MeasurePickerProps) {
  const language = useLanguage();
  return (
    <select className="picker" aria-label={label} value={value ?? ""} onChange={({ target }) => onChange(target.value)}>
      <option value="" disabled>
        {label}
      </option>
      {published.map((measure) => {
        const { words, english } = measureEntry(measure);
        return (
          <option key={measure} value={measure}>
            {language === "zh" ? words[0] : english}
          </option>
        );
      })}
    </select>
  );
}
