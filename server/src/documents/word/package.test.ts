import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openPackage } from "./package.ts";

const text = (words: string) => new TextEncoder().encode(words);
const codeOf = (bytes: Uint8Array) => {
  const opened = openPackage(bytes);
  return opened.ok ? "opened" : opened.faults[0]?.code;
};

describe("opening a .docx", () => {
  it("refuses what is no zip, and a zip that is no Word document", () => {
    expect(codeOf(text("hello"))).toBe("documents/not-docx");
    expect(codeOf(zipSync({ "a.txt": text("a") }))).toBe("documents/not-docx");
  });

  it("tells an old or encrypted document from a broken one", () => {
    expect(codeOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))).toBe("documents/old-or-locked");
  });

  it("refuses a zip bomb before unpacking it", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(70 * 1024 * 1024), "[Content_Types].xml": text("") });
    expect(bomb.length).toBeLessThan(100_000);
    expect(codeOf(bomb)).toBe("documents/too-large");
  });

  it("refuses macros", () => {
    const types = text('<Types><Default ContentType="application/vnd.ms-office.vbaProject"/></Types>');
    expect(codeOf(zipSync({ "word/document.xml": text("<a/>"), "[Content_Types].xml": types }))).toBe(
      "documents/macros",
    );
  });

  it("unpacks no more than a part claims to hold", () => {
    const honest = zipSync({ "word/document.xml": text("x".repeat(5000)), "[Content_Types].xml": text("<Types/>") });
    const lying = honest.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at++) {
      // The unpacked size stands 24 bytes into an entry of the zip's directory.
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 5000)
        view.setUint32(at + 24, 10, true);
    }
    const opened = openPackage(lying);
    expect(opened.ok && opened.value["word/document.xml"]?.length).toBeLessThanOrEqual(10);
  });
});
