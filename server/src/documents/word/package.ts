import { ok, type Result, refuse } from "@diaodu/core/errors";
import { unzipSync, zipSync } from "fflate";
import { type DocumentsErrorCode, documentsFault } from "../errors.ts";

/** The files inside a .docx, by path (`word/document.xml`). */
export type Parts = Record<string, Uint8Array>;

/** A long illustrated report stays far below these; a zip bomb does not. */
const limits = { parts: 2000, partBytes: 64 * 1024 * 1024, allBytes: 128 * 1024 * 1024 };

/** First bytes of an OLE container: an old .doc, or a .docx encrypted with a password. */
const oleSignature = [0xd0, 0xcf, 0x11, 0xe0];

const contentTypesPath = "[Content_Types].xml";
const wordType = (kind: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}.main+xml`;

/** Unpacks a template: in memory, in whole, and never past the limits, whatever sizes the file itself claims. */
export function openPackage(bytes: Uint8Array): Result<Parts> {
  const no = (code: DocumentsErrorCode, details = {}) => refuse(documentsFault(code, details));
  if (oleSignature.every((byte, index) => bytes[index] === byte)) return no("documents/old-or-locked");
  const claimed = claimedSize(bytes);
  if (claimed === undefined) return no("documents/not-docx");
  if (claimed.exceeded) return no("documents/too-large", { what: claimed.exceeded });
  const parts = unpack(bytes);
  const types = parts?.[contentTypesPath];
  if (!parts || !types || !parts["word/document.xml"]) return no("documents/not-docx");
  const kinds = new TextDecoder().decode(types);
  if (/macroEnabled|vbaProject/.test(kinds)) return no("documents/macros");
  // A .dotx says so in its content type; Word refuses a .docx that still does.
  parts[contentTypesPath] = new TextEncoder().encode(kinds.replace(wordType("template"), wordType("document")));
  return ok(parts);
}

/** @param level how hard to compress, 0 to 9 */
export function closePackage(parts: Parts, level: 1 | 6 = 6): Uint8Array {
  // Zip stores local time; a fixed one makes equal documents equal files.
  return zipSync(parts, { level, mtime: new Date(1980, 0, 1) });
}

/**
 * What the directory of the zip claims, without unpacking. Unpacking then gives each part a buffer of the claimed size
 * and no more, so a part that lies about it comes out cut short and is found damaged.
 */
function claimedSize(bytes: Uint8Array): { exceeded?: string } | undefined {
  let parts = 0;
  let all = 0;
  let exceeded: string | undefined;
  const megabytes = (limit: number) => `${limit / 1024 / 1024} MB`;
  try {
    unzipSync(bytes, {
      filter: (file) => {
        parts++;
        all += file.originalSize;
        if (file.originalSize > limits.partBytes) exceeded ??= `${file.name} > ${megabytes(limits.partBytes)}`;
        if (all > limits.allBytes) exceeded ??= `> ${megabytes(limits.allBytes)}`;
        if (parts > limits.parts) exceeded ??= `> ${limits.parts}`;
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return exceeded === undefined ? {} : { exceeded };
}

function unpack(bytes: Uint8Array): Parts | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}
