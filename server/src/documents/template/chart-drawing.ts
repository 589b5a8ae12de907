import type { Fault } from "@diaodu/core/errors";
import { documentsFault } from "../errors.ts";
import { elementsOf, type XmlElement } from "../word/xml.ts";
import type { ChartWords } from "./chart-words.ts";
import { readTag, type Tag } from "./language.ts";
import { plainSpelling } from "./marks.ts";

/** Title of the chart behind a relationship id of a part; undefined when there is no such chart. */
export type ChartTitles = (relationship: string) => string | undefined;

/** A title as what it is made of: text, and marks to fill. */
export type TitlePiece = string | Extract<Tag, { kind: "field" | "figure" | "chart" }>;

/** A native chart of the template whose data is to be replaced. */
export interface ChartDrawing {
  chart: ChartWords;
  source: string;
  /** The run (w:r) that shows it. */
  run: XmlElement;
  relationship: string;
  title: TitlePiece[];
}

/**
 * The chart in a run, when its alt text, name or title holds a `{{图 …}}`.
 * @returns undefined when the run shows no chart or one that is to stay as it is
 */
export function chartOf(run: XmlElement, titles: ChartTitles): { chart?: ChartDrawing; faults: Fault[] } | undefined {
  const inner = [...elementsOf(run)];
  const relationship = inner.find((element) => element.name === "c:chart")?.attributes["r:id"];
  const title = relationship === undefined ? undefined : titles(relationship);
  if (relationship === undefined || title === undefined) return undefined;
  const properties = inner.find((element) => element.name === "wp:docPr")?.attributes ?? {};
  const pieces = piecesOf(title);
  const places = [properties.descr, properties.title, properties.name, title];
  const source = places
    .flatMap((place) => place?.match(/\{\{[^{}]*\}\}/g) ?? [])
    .find((mark) => /^\{\{\s*图\s/.test(mark));
  if (source === undefined) return undefined;
  const tag = readTag(plainSpelling(source.slice(2, -2)));
  if (tag.kind !== "chart") {
    const problem = tag.kind === "unreadable" ? tag.problem : "";
    return { faults: [documentsFault("documents/block-unreadable", { tag: source, problem }, source)] };
  }
  const isAllowed = (piece: string | Tag) =>
    typeof piece === "string" || ["field", "figure", "chart"].includes(piece.kind);
  const faults = pieces.every(isAllowed) ? [] : [documentsFault("documents/chart-title", { tag: title }, title)];
  return { chart: { chart: tag.chart, source, run, relationship, title: pieces as TitlePiece[] }, faults };
}

function piecesOf(title: string): (string | Tag)[] {
  return title
    .split(/(\{\{[^{}]*\}\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (!piece.startsWith("{{")) return piece;
      const tag = readTag(plainSpelling(piece.slice(2, -2)));
      return tag.kind === "unknown" || tag.kind === "unreadable" ? piece : tag;
    });
}
