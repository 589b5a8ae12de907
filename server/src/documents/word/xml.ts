import { SaxesParser } from "saxes";

/** An element of a Word part, with its prefix as written (`w:p`). A plain value: it may be copied and shared. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** Deeper nesting than this no word processor writes; it would only exhaust the stack of whoever walks it. */
const maximumDepth = 200;

/**
 * Reads a part strictly. Comments, processing instructions and document types carry nothing of a document and are
 * dropped; no entity but the five of XML is ever expanded.
 * @returns the root; undefined when the text is not well-formed or nested too deeply
 */
export function parseXml(text: string): XmlElement | undefined {
  const holder: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [holder];
  const top = () => open[open.length - 1] as XmlElement;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    if (open.length > maximumDepth) throw new Error("nested too deeply");
    const element = { name: tag.name, attributes: tag.attributes, children: [] };
    top().children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  const keep = (words: string) => void (open.length > 1 && top().children.push(words));
  parser.on("text", keep);
  parser.on("cdata", keep);
  try {
    parser.write(text).close();
  } catch {
    return undefined;
  }
  return holder.children.find(isElement);
}

export function printXml(root: XmlElement): string {
  const parts: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  printNode(root, parts);
  return parts.join("");
}

function printNode(node: XmlNode, parts: string[]): void {
  if (typeof node === "string") {
    parts.push(node.replace(/[&<>\r]/g, escapeCharacter));
    return;
  }
  parts.push("<", node.name);
  for (const [name, value] of Object.entries(node.attributes)) {
    parts.push(" ", name, '="', value.replace(/[&<>"\r\n\t]/g, escapeCharacter), '"');
  }
  if (node.children.length === 0) {
    parts.push("/>");
    return;
  }
  parts.push(">");
  for (const child of node.children) printNode(child, parts);
  parts.push("</", node.name, ">");
}

const named: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeCharacter = (character: string) => named[character] ?? `&#${character.charCodeAt(0)};`;

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== "string";

export function element(name: string, attributes: Record<string, string> = {}, children: XmlNode[] = []): XmlElement {
  return { name, attributes, children };
}

export function childNamed(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.filter(isElement).find((child) => child.name === name);
}

/** Every element below `root`, itself first, in document order. */
export function* elementsOf(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.children) if (isElement(child)) yield* elementsOf(child);
}
