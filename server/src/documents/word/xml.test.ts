import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseXml, printXml, type XmlElement } from "./xml.ts";

const words = fc.stringMatching(/^[ -~\u4e00-\u4e1f&<>"'\n\t]{1,12}$/);
const name = fc.constantFrom("w:p", "w:r", "w:t", "mc:AlternateContent");
const tree = fc.letrec<{ element: XmlElement }>((tie) => ({
  element: fc.record({
    name,
    attributes: fc.dictionary(fc.constantFrom("w:val", "r:id", "xml:space"), words),
    children: fc.oneof(
      { depthSize: "small" },
      words.map((text) => [text]),
      fc.array(tie("element"), { maxLength: 3 }),
    ),
  }),
})).element;

describe("the XML of a Word part", () => {
  it("reads back what it prints", () => {
    fc.assert(
      fc.property(tree, (root) => {
        expect(parseXml(printXml(root))).toEqual(root);
      }),
    );
  });

  it("refuses what is not well-formed, entities it does not know, and nesting without end", () => {
    expect(parseXml("<a><b></a>")).toBeUndefined();
    expect(parseXml("<a x=1/>")).toBeUndefined();
    expect(parseXml('<!DOCTYPE a [<!ENTITY e "boom">]><a>&e;</a>')).toBeUndefined();
    expect(parseXml("<a>".repeat(300) + "</a>".repeat(300))).toBeUndefined();
  });
});
