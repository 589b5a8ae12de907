import { element, elementsOf, type XmlElement } from "../word/xml.ts";

/** Stands first in every document about a made-up place, so that nobody takes its figures for real ones. */
const words = "虚构数据，仅供演示";

/** @param root the text of a document; headers and footers have no body and stay as they are */
export function markMadeUp(root: XmlElement): void {
  const body = [...elementsOf(root)].find(({ name }) => name === "w:body");
  const properties = element("w:rPr", {}, [element("w:b"), element("w:highlight", { "w:val": "yellow" })]);
  const run = element("w:r", {}, [properties, element("w:t", {}, [words])]);
  body?.children.unshift(element("w:p", {}, [element("w:pPr", {}, [element("w:jc", { "w:val": "center" })]), run]));
}
