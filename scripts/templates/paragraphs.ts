import { AlignmentType, LineRuleType, Paragraph, type Table, type TextRun } from "docx";
import { bodyLine, fonts, indent, run, size, twips } from "./official-layout.ts";

/** Title: 小标宋, size two, centred, broken where its words end; a blank line after it. */
export const title = (...lines: string[]) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: twips(35), lineRule: LineRuleType.EXACT, after: bodyLine },
    children: lines.map((text, index) => run(text, fonts.title, size.title, index > 0 ? { break: 1 } : {})),
  });

/** 一、 in 黑体. */
export const heading = (text: string) =>
  new Paragraph({
    numbering: { reference: "headings", level: 0 },
    keepNext: true,
    children: [run(text, fonts.heading, size.body)],
  });

/** （一）in 楷体 as the lead of its paragraph, then the text. Judgements that figures cannot make are left to the writer. */
export const item = (lead: string, text: string, writer?: string) =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    numbering: { reference: "headings", level: 1 },
    children: [run(lead, fonts.lead, size.body), ...bodyRuns(text, writer)],
  });

export const body = (text: string, writer?: string) =>
  new Paragraph({ alignment: AlignmentType.BOTH, indent, children: bodyRuns(text, writer) });

const bodyRuns = (text: string, writer?: string): TextRun[] => [
  ...(text ? [run(text, fonts.body, size.body)] : []),
  ...(writer ? [forWriter(writer)] : []),
];

/** A place that a person has to fill, so marked that it cannot be overlooked. */
const forWriter = (text: string) => run(`（${text}）`, fonts.lead, size.body, { highlight: "lightGray" });

/** A mark that stands for paragraphs: a condition or a loop around several. It goes when the template is filled. */
export const mark = (text: string) => new Paragraph({ children: [run(text, fonts.body, size.note)] });

export const caption = (text: string, above: boolean) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: above,
    spacing: { line: 300, before: above ? 200 : 80, after: above ? 100 : 200 },
    children: [run(text, fonts.heading, size.caption)],
  });

export const note = (text: string) =>
  new Paragraph({ spacing: { line: 280, before: 60, after: 120 }, children: [run(text, fonts.body, size.note)] });

/** Who signs and when: the date four characters in from the right. */
export const signature = (organ: string, date: string) => [
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    keepNext: true,
    spacing: { before: bodyLine },
    indent: { right: twips(size.body * 3) },
    children: [forWriter(organ)],
  }),
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    indent: { right: twips(size.body * 4) },
    children: [run(date, fonts.body, size.body)],
  }),
];

/** A paragraph that goes with its figures. */
export const when = (words: string, ...content: (Paragraph | Table)[]) => [
  mark(`{{#有 ${words}}}`),
  ...content,
  mark("{{/有}}"),
];
