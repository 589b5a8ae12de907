import { cnNumber } from "./cn-number.ts";

export type HeadingLevel = 1 | 2 | 3 | 4;

const markers: Readonly<Record<HeadingLevel, (n: number) => string>> = {
  1: (n) => `${cnNumber(n)}、`,
  2: (n) => `（${cnNumber(n)}）`,
  3: (n) => `${n}.`,
  4: (n) => `（${n}）`,
};

/**
 * The marker before a heading of an official document.
 * @source domain/documents.md 2, 7 (GB/T 9704-2012); vectors doc.heading
 * @example heading(1, 3) // 三、
 * @example heading(2, 12) // （十二）
 */
export const heading = (level: HeadingLevel, n: number): string => markers[level](n);

/**
 * Document number (发文字号): the year in six-cornered brackets, no leading zero, no 第.
 * @source domain/documents.md 7; vectors doc.doc_number
 * @example documentNumber("某政办发", 2023, 5) // 某政办发〔2023〕5号
 */
export const documentNumber = (organ: string, year: number, n: number): string => `${organ}〔${year}〕${n}号`;

/**
 * Page number between one-em dashes, on the outer side: odd pages right, even pages left.
 * @source domain/documents.md 7; vectors doc.page_label
 * @example pageLabel(2) // { text: "— 2 —", align: "left" }
 */
export function pageLabel(n: number): { text: string; align: "left" | "right" } {
  return { text: `— ${n} —`, align: n % 2 === 1 ? "right" : "left" };
}

const MM_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;

/**
 * Distance of lines that fill the type area: 225 mm hold 22 of them.
 * @returns millimetres and typographic points; null without lines
 * @source domain/documents.md 7; vectors doc.line_pitch
 * @example linePitch(254, 10)?.points // 72
 */
export function linePitch(typeAreaMm: number, lines: number): { mm: number; points: number } | null {
  if (lines <= 0) return null;
  const mm = typeAreaMm / lines;
  return { mm, points: (mm * POINTS_PER_INCH) / MM_PER_INCH };
}
