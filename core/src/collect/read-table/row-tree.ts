import type { Line } from "./table.ts";
import { compact } from "./words.ts";

/** A row with the rows it stands under, nearest first. */
export interface Node {
  line: Line;
  /** Own words, as they stand in the file but for blanks at the ends. */
  label: string;
  /** Without numbers: a heading over other rows, or a row left empty this month. */
  heading: boolean;
  /** 按产业分: parts the rows below by something. */
  parts: boolean;
  /** Blanks before the first character; a wide character counts two. */
  indent: number;
  /** Rows it stands under, nearest first. */
  parents: Node[];
}

interface Placed extends Node {
  /** Where the words begin after 其中： or #. */
  textAt: number;
  /** 一、 1, （一） 2, 1. 3, （1） 4, ① 5; 0 without. */
  level: number;
  /** 其中： or #: part of the row above. */
  part: boolean;
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const widthOf = (text: string): number =>
  [...text].reduce((width, char) => width + (wide.test(char) || char === "\u3000" ? 2 : 1), 0);

const levels: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.，,]/,
  /^[(（][一二三四五六七八九十]+[)）]/,
  /^\d+[、.．](?!\d)/,
  /^[(（]\d+[)）]/,
  /^[①-⑳]/,
];
export const partMark = /^(?:其\s*中|[#＃])\s*[:：]?\s*/;
const partsBy =
  /^(?:[一二三四五六七八九十\d]+[、.])?(?:[(（][一二三四五六七八九十\d]+[)）])?(?:总计中|合计中)?按.{1,12}分(?:类|组)?[:：]?$/;

/** How far a wider indent may differ and still be the same level: bureaus line rows up by eye. */
const byEye = 2;

export function treeOf(lines: readonly Line[], isMeasureOnly: (label: string) => boolean): Node[] {
  const open: Placed[] = [];
  return lines.map((line) => {
    const raw = line.labels.at(-1) ?? "";
    const indent = widthOf(/^[\s\u3000]*/.exec(raw)?.[0] ?? "");
    const label = raw.trim();
    const mark = partMark.exec(label)?.[0] ?? "";
    const node: Placed = {
      line,
      label,
      heading: !line.values.some(({ kind }) => kind === "number" || kind === "told" || kind === "error"),
      parents: [],
      indent,
      textAt: indent + widthOf(mark),
      level: levels.findIndex((pattern) => pattern.test(label)) + 1,
      part: mark !== "",
      parts: partsBy.test(compact(label)),
    };
    closeUntil(open, node, isMeasureOnly(label));
    node.parents = [...open].reverse();
    if (!isMeasureOnly(label)) open.push(node);
    return node;
  });
}

/** Takes off the pile of open rows those that `node` does not stand under. */
function closeUntil(open: Placed[], node: Placed, measureOnly: boolean): void {
  // A row that says only 增速(%) speaks of the row above, whatever its indent.
  if (measureOnly) return;
  if (node.level > 0 && !node.part) {
    const sameLevel = open.findIndex((row) => row.level >= node.level && row.indent >= node.indent - byEye);
    if (sameLevel >= 0) open.length = sameLevel;
    else while ((open.at(-1)?.indent ?? -1) > node.indent) open.pop();
    return;
  }
  for (let top = open.at(-1); top && !isUnder(node, top); top = open.at(-1)) open.pop();
}

function isUnder(node: Placed, top: Placed): boolean {
  if (node.part) return top.part ? node.indent > top.indent + byEye : node.indent >= top.indent;
  if (top.level > 0 && !top.part) return node.indent >= top.indent && !(node.parts && top.parts);
  if (top.part) return node.indent > top.textAt + byEye;
  if (top.heading && (top.parts || node.indent > top.indent))
    return node.indent >= top.indent && !(node.parts && top.parts);
  // Headings at one indent follow one another; a row with numbers stands under the heading above it.
  if (top.heading) return node.indent >= top.indent && !node.heading;
  return node.indent > top.indent;
}
