import { cellName, cellReasons, type ImportCell, isConfirmable } from "@diaodu/core/collect";
import { useState } from "react";
import { useLanguage, useText } from "../texts/index.ts";
import { indicatorWords, measureWords, periodWords, regionWords } from "./cell-words.ts";
import { type Confirmed, turn } from "./confirming.ts";
import { grouped } from "./grouped.ts";
import { HeldNumber } from "./held-number.tsx";
import { PublishedNumber, publishedText } from "./published-number.tsx";
import { likelyUnit } from "./slip.ts";
import { collectTexts } from "./texts.ts";

/** More than these are looked through in the table below, or ticked at once. */
const shownAtOnce = 20;

interface DoubtfulProps {
  cells: readonly ImportCell[];
  confirmed: Confirmed;
  onConfirmed: (confirmed: Confirmed) => void;
}

/** Figures that look like a slip, or that the file gives twice: each is stored only when a person ticks it. */
export function DoubtfulCells({ cells, confirmed, onConfirmed }: DoubtfulProps) {
  const text = useText(collectTexts);
  const [shown, setShown] = useState(shownAtOnce);
  const doubtful = rivalsTogether(cells.filter(isConfirmable));
  if (doubtful.length === 0) return null;
  const tickAll = () => onConfirmed(doubtful.reduce((so, cell) => turnOn(doubtful, so, cell), confirmed));
  return (
    <section className="asks">
      <div className="asks-head">
        <h3>
          {text("doubt.title")} <small>{doubtful.length}</small>
        </h3>
        <button type="button" className="quiet" onClick={tickAll}>
          {text("doubt.all")}
        </button>
        <button type="button" className="quiet" onClick={() => onConfirmed(new Set())}>
          {text("doubt.none")}
        </button>
      </div>
      <p className="section-note">{text("doubt.lead")}</p>
      <ul className="doubts">
        {doubtful.slice(0, shown).map((cell) => (
          <Doubt
            key={cellName(cell)}
            cell={cell}
            isConfirmed={confirmed.has(cellName(cell))}
            onTurn={() => onConfirmed(turn(doubtful, confirmed, cell))}
          />
        ))}
      </ul>
      {doubtful.length > shown && (
        <button type="button" className="quiet" onClick={() => setShown(doubtful.length)}>
          {text("doubt.more", { count: doubtful.length - shown })}
        </button>
      )}
    </section>
  );
}

/** Cells that give one figure different values follow one another, at the place of the first. */
const rivalsTogether = (cells: readonly ImportCell[]): ImportCell[] =>
  [...grouped(cells, ({ address }) => address).values()].flat();

const turnOn = (cells: readonly ImportCell[], confirmed: Confirmed, cell: ImportCell): Confirmed =>
  confirmed.has(cellName(cell)) ||
  cells.some((other) => other.address === cell.address && confirmed.has(cellName(other)))
    ? confirmed
    : turn(cells, confirmed, cell);

function Doubt({ cell, isConfirmed, onTurn }: { cell: ImportCell; isConfirmed: boolean; onTurn: () => void }) {
  const text = useText(collectTexts);
  const language = useLanguage();
  const what = [
    regionWords(cell),
    indicatorWords(cell, language),
    periodWords(cell, language),
    measureWords(cell, language),
  ];
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isConfirmed}
          aria-label={text("doubt.tick", { cell: `${cell.sheet} ${cell.cell}` })}
          onChange={onTurn}
        />
        <span className="doubt-what">{what.join(" ")}</span>
        <span className="doubt-value">
          {cell.value !== null && <PublishedNumber value={cell.value} unit={cell.unit} />}
        </span>
      </label>
      <p className="doubt-why">
        <WhyDoubtful cell={cell} />
        {cell.held !== undefined && (
          <>
            {" · "}
            {text("cells.held")} <HeldNumber cell={cell} />
          </>
        )}
        {" · "}
        {cell.sheet.trim()} {cell.cell}
      </p>
    </li>
  );
}

/** The reason in words; for a slip of unit also which unit was probably meant. */
export function WhyDoubtful({ cell: { reason, factor, unit } }: { cell: ImportCell }) {
  const text = useText(collectTexts);
  const language = useLanguage();
  if (reason === undefined) return null;
  if (reason === "conflict") return <>{text("doubt.onlyOne", { reason: cellReasons.conflict[language] })}</>;
  if (reason !== "unit-jump" || factor === undefined) return <>{cellReasons[reason][language]}</>;
  const meant = likelyUnit(unit, factor);
  const times = { factor: publishedText(factor) };
  return <>{meant === undefined ? text("doubt.factor", times) : text("doubt.slip", { meant, unit, ...times })}</>;
}
