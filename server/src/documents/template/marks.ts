import type { Fault } from "@diaodu/core/errors";
import { documentsFault } from "../errors.ts";
import { childNamed, element, elementsOf, isElement, type XmlElement, type XmlNode } from "../word/xml.ts";

/** A `{{…}}` of the template, lifted out of the runs it was typed in, standing where its first brace stood. */
export interface Mark extends XmlElement {
  name: "{{}}";
  /** As typed, with the braces. */
  source: string;
  /** What is between the braces, in plain spelling: one space, half-width signs. */
  words: string;
  /** Formatting (w:rPr) of the run of its first brace: what replaces the mark looks like it. */
  properties: XmlElement | undefined;
  /** Text of its paragraph in the template: where it is, for a person. */
  paragraph: string;
  /** Inside a table the row and column already say what is meant. */
  inTable: boolean;
}

export const isMark = (node: XmlNode): node is Mark => isElement(node) && node.name === "{{}}";

/**
 * Lifts every mark of a part out of its runs, in place. Word splits runs wherever spelling, fonts or edits change, so
 * a mark may be spread over many; it may not be spread over paragraphs.
 * @returns a fault for each mark that is not closed or empty
 */
export function liftMarks(root: XmlElement, inTable = false): Fault[] {
  const faults: Fault[] = [];
  dropProofing(root);
  for (const child of root.children.filter(isElement))
    faults.push(...liftMarks(child, inTable || root.name === "w:tc"));
  if (root.name === "w:p") faults.push(...liftFromParagraph(root, inTable));
  return faults;
}

/** Spelling and page-break traces of the last editor only cut marks into pieces. */
function dropProofing(parent: XmlElement): void {
  const traces = new Set(["w:proofErr", "w:lastRenderedPageBreak"]);
  parent.children = parent.children.filter((child) => !isElement(child) || !traces.has(child.name));
}

/** A run with one piece of content, and where its text lies in the text of the paragraph. */
interface Piece {
  parent: XmlElement;
  run: XmlElement;
  start: number;
  text: string;
}

/** Braces as keyboards give them: an input method for Chinese writes ｛｛…｝｝, and what is meant is no less plain. */
const opening = /[{｛]{2}/;
const wholeOrOpening = /[{｛]{2}(?:(?![{｛]{2})[\s\S])*?[}｝]{2}|[{｛]{2}/g;

function liftFromParagraph(paragraph: XmlElement, inTable: boolean): Fault[] {
  if (!opening.test(textOf(paragraph))) return [];
  const pieces: Piece[] = [];
  collectPieces(paragraph, pieces, { length: 0 });
  const text = pieces.map((piece) => piece.text).join("");
  const faults: Fault[] = [];
  const marks: { start: number; end: number; mark: Mark }[] = [];
  for (const found of text.matchAll(wholeOrOpening)) {
    const source = found[0];
    const first = pieces.find((piece) => piece.start + piece.text.length > found.index) as Piece;
    const properties = childNamed(first.run, "w:rPr");
    const words = plainSpelling(source.slice(2, -2));
    if (source.length === 2) {
      faults.push(
        documentsFault("documents/mark-not-closed", { tag: text.slice(found.index, found.index + 30) }, text),
      );
    } else if (words === "") faults.push(documentsFault("documents/mark-empty", { tag: source }, text));
    const mark: Mark = { ...element("{{}}"), name: "{{}}", source, words, properties, paragraph: text, inTable };
    marks.push({ start: found.index, end: found.index + source.length, mark });
  }
  for (const piece of pieces) replacePiece(piece, marks);
  return faults;
}

/** Text of a paragraph, not of text boxes anchored in it: those have paragraphs of their own. */
export function textOf(node: XmlElement): string {
  return node.children
    .filter(isElement)
    .map((child) => {
      if (isMark(child)) return child.source;
      if (child.name === "w:t") return child.children.join("");
      return child.name === "w:p" ? "" : textOf(child);
    })
    .join("");
}

/** Splits the runs below `parent` into runs of one piece of content each, and lists those with text. */
function collectPieces(parent: XmlElement, pieces: Piece[], position: { length: number }): void {
  parent.children = parent.children.flatMap((child) =>
    isElement(child) && isTextRun(child) ? splitRun(child) : [child],
  );
  for (const child of parent.children.filter(isElement)) {
    if (child.name === "w:p") continue;
    if (!isTextRun(child)) {
      collectPieces(child, pieces, position);
      continue;
    }
    const text = runText(child);
    pieces.push({ parent, run: child, start: position.length, text });
    position.length += text.length;
  }
}

const isTextRun = (node: XmlElement) =>
  node.name === "w:r" && node.children.some((child) => isElement(child) && textual.has(child.name));
const textual = new Set(["w:t", "w:tab", "w:br", "w:noBreakHyphen"]);

function splitRun(run: XmlElement): XmlElement[] {
  const properties = run.children.filter((child) => isElement(child) && child.name === "w:rPr");
  const contents = run.children.filter((child) => isElement(child) && child.name !== "w:rPr");
  return contents.map((content) => element("w:r", run.attributes, [...properties, content]));
}

function runText(run: XmlElement): string {
  const content = run.children.filter(isElement).find((child) => child.name !== "w:rPr");
  if (content?.name === "w:t") return content.children.join("");
  // Only its place matters: a tab or line break inside a mark counts as a space.
  return content && textual.has(content.name) ? " " : "";
}

/** Puts in place of a run what of its text lies outside the marks, and the marks that begin in it. */
function replacePiece(piece: Piece, marks: readonly { start: number; end: number; mark: Mark }[]): void {
  const end = piece.start + piece.text.length;
  const touching = marks.filter((mark) => mark.start < end && mark.end > piece.start);
  if (touching.length === 0) return;
  const result: XmlElement[] = [];
  let at = piece.start;
  for (const { start, end: markEnd, mark } of touching) {
    if (start > at)
      result.push(textRun(piece.text.slice(at - piece.start, start - piece.start), childNamed(piece.run, "w:rPr")));
    if (start >= piece.start) result.push(mark);
    at = markEnd;
  }
  if (at < end) result.push(textRun(piece.text.slice(at - piece.start), childNamed(piece.run, "w:rPr")));
  piece.parent.children.splice(piece.parent.children.indexOf(piece.run), 1, ...result);
}

/** A run of plain text; line feeds become line breaks. */
export function textRun(text: string, properties?: XmlElement): XmlElement {
  const content = text
    .split("\n")
    .flatMap((line, index) => [
      ...(index > 0 ? [element("w:br")] : []),
      element("w:t", { "xml:space": "preserve" }, [line]),
    ]);
  return element("w:r", {}, [...(properties ? [properties] : []), ...content]);
}

/** People type marks with Chinese input methods: ｜ ＃ ／ ＜ mean | # / <, and any white space is one space. */
export function plainSpelling(words: string): string {
  const half: Record<string, string> = {
    "｜": "|",
    "＃": "#",
    "／": "/",
    "＜": "<",
    "＞": ">",
    "＝": "=",
    "％": "%",
    "－": "-",
  };
  return words
    .replace(/[｜＃／＜＞＝％－]/g, (sign) => half[sign] as string)
    .replace(/\s+/g, " ")
    .trim();
}

/** All marks below `root`, in document order. */
export function marksOf(root: XmlElement): Mark[] {
  return [...elementsOf(root)].filter(isMark);
}
