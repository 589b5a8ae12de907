import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  type ISectionOptions,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { linePitch } from "../../core/src/documents/index.ts";

/** The layout of official documents (GB/T 9704-2012), as domain/documents.md 7 sums it up. Millimetres and points. */
const page = { width: 210, height: 297, top: 37, left: 28, right: 26, bottom: 35 };
const typeArea = { width: page.width - page.left - page.right, height: page.height - page.top - page.bottom };
const lines = 22;
const characters = 28;
/** Sizes in points: 二号, 三号, 四号. */
export const size = { title: 22, body: 16, table: 10.5, note: 10.5, caption: 12, page: 14 };

/** Each licensed font with what may stand for it on a host that lacks it. */
export const fonts = {
  title: "方正小标宋简体",
  body: "仿宋_GB2312",
  heading: "黑体",
  lead: "楷体_GB2312",
  page: "宋体",
} as const;
export const substitutes: Readonly<Record<string, string>> = {
  [fonts.title]: "宋体;SimSun;Noto Serif CJK SC",
  [fonts.body]: "仿宋;FangSong;Noto Serif CJK SC",
  [fonts.lead]: "楷体;KaiTi;Noto Serif CJK SC",
  [fonts.heading]: "SimHei;Noto Sans CJK SC",
  [fonts.page]: "SimSun;Noto Serif CJK SC",
};
/** Figures in running text are set in a Latin face, as word processors do by default. */
export const font = (eastAsia: string) => ({ ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia });

const mm = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);
export const twips = (points: number) => Math.round(points * 20);
const halfPoints = (points: number) => Math.round(points * 2);
export const run = (text: string, eastAsia: string, points: number, more = {}) =>
  new TextRun({
    text,
    font: font(eastAsia),
    size: halfPoints(points),
    ...(points === size.body ? { characterSpacing: bodySpacing } : {}),
    ...more,
  });

/** 22 lines fill the type area; a hair less than its height, or Word would drop the last. */
export const bodyLine = Math.floor(((linePitch(typeArea.height, lines)?.points ?? 0) - 0.03) * 20);
const characterPitch = ((typeArea.width / 25.4) * 72) / characters;
/**
 * 28 characters of size three are wider than the line by a hair, so each is drawn closer by this much (twips). A grid with
 * that pitch would say the same, but LibreOffice gives every character of such a grid two cells.
 */
const bodySpacing = Math.floor((characterPitch - size.body) * 20);
/** Two characters of the grid. */
export const indent = { firstLine: Math.round(characterPitch * 2 * 20), firstLineChars: 200 };

export type Orientation = "portrait" | "landscape";
export const textWidth = (orientation: Orientation) =>
  mm(orientation === "portrait" ? typeArea.width : page.height - page.top - page.bottom);

/** A landscape page is the portrait one turned: its head lies at the binding side. */
function properties(orientation: Orientation): NonNullable<ISectionOptions["properties"]> {
  const margin =
    orientation === "portrait"
      ? { top: mm(page.top), right: mm(page.right), bottom: mm(page.bottom), left: mm(page.left) }
      : { top: mm(page.left), right: mm(page.top), bottom: mm(page.right), left: mm(page.bottom) };
  return {
    page: {
      size: {
        width: mm(page.width),
        height: mm(page.height),
        orientation: orientation === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      // The page number's dash stands 7 mm below the type area.
      margin: { ...margin, header: mm(15), footer: margin.bottom - mm(10), gutter: 0 },
    },
    grid: { type: DocumentGridType.LINES, linePitch: bodyLine },
  };
}

/** — 1 — in 宋体 of size four, one character in from the outer edge. */
function pageNumber(side: "left" | "right"): Footer {
  const number = run("", fonts.page, size.page, { text: undefined, children: ["— ", PageNumber.CURRENT, " —"] });
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === "left" ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: twips(size.page) },
        children: [number],
      }),
    ],
  });
}

/** 一、 and （一）, numbered by Word, so that a section left out leaves no gap. */
const headings = {
  reference: "headings",
  levels: [
    { level: 0, text: "%1、", eastAsia: fonts.heading },
    { level: 1, text: "（%2）", eastAsia: fonts.lead },
  ].map(({ level, text, eastAsia }) => ({
    level,
    text,
    format: LevelFormat.CHINESE_COUNTING_THOUSAND,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.NOTHING,
    style: {
      run: { font: font(eastAsia), size: halfPoints(size.body) },
      paragraph: { indent: { left: 0, ...indent } },
    },
  })),
};

const bodyRun = { font: font(fonts.body), size: halfPoints(size.body) };

export function officialDocument(
  title: string,
  orientation: Orientation,
  children: ISectionOptions["children"],
): Document {
  return new Document({
    title,
    creator: "Diaodu 调度",
    evenAndOddHeaderAndFooters: true,
    numbering: { config: [headings] },
    styles: {
      default: { document: { run: { ...bodyRun, language: { value: "en-US", eastAsia: "zh-CN" } } } },
      // The grid counts in characters of this very style; some programs do not look for its size in the defaults.
      paragraphStyles: [
        {
          id: "Normal",
          name: "Normal",
          run: bodyRun,
          paragraph: { spacing: { line: bodyLine, lineRule: LineRuleType.EXACT } },
        },
      ],
    },
    sections: [
      {
        properties: properties(orientation),
        footers: { default: pageNumber("right"), even: pageNumber("left") },
        children,
      },
    ],
  });
}
