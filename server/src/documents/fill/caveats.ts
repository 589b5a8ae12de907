import { type RegionCode, region } from "@diaodu/core/catalogue";
import type { Figure } from "@diaodu/core/figures";
import { element, elementsOf, type XmlElement } from "../word/xml.ts";

/** What must stand first in a document, so that nobody takes made-up or unfinished figures for settled ones. */
export function caveatsOf(place: RegionCode, figures: readonly Figure[]): string[] {
  const isProvisional = figures.some(({ status }) => status === "provisional");
  return [
    ...(region(place)?.madeUp ? ["虚构数据，仅供演示"] : []),
    ...(isProvisional ? ["含初步数：本月企业报表尚未发布"] : []),
  ];
}

/** @param root the text of a document; headers and footers have no body and stay as they are */
export function putFirst(root: XmlElement, caveats: readonly string[]): void {
  const body = [...elementsOf(root)].find(({ name }) => name === "w:body");
  body?.children.unshift(...caveats.map(paragraph));
}

function paragraph(words: string): XmlElement {
  const properties = element("w:rPr", {}, [element("w:b"), element("w:highlight", { "w:val": "yellow" })]);
  const run = element("w:r", {}, [properties, element("w:t", {}, [words])]);
  return element("w:p", {}, [element("w:pPr", {}, [element("w:jc", { "w:val": "center" })]), run]);
}
