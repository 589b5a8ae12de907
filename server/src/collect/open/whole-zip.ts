import { ok, type Result } from "@diaodu/core/errors";
import { zipSync } from "fflate";
import { listZip, unpack } from "./zip.ts";

/** Parts that no copy for a person needs and that may reach outside the file. */
const isLeftOut = (name: string) => /^xl\/(externalLinks|embeddings|activeX)\/|vbaProject|^customXml\//i.test(name);

/** The whole workbook, each part unpacked under the limits, for libraries that would unpack without any. */
export function wholeZip(bytes: Uint8Array, file: string): Result<Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = listZip(buffer, file);
  if (!listed.ok) return listed;
  const parts: Record<string, Uint8Array> = {};
  for (const entry of listed.value) {
    if (entry.name.endsWith("/") || isLeftOut(entry.name)) continue;
    const content = unpack(buffer, entry, file);
    if (!content.ok) return content;
    parts[entry.name] = content.value;
  }
  return ok(zipSync(parts, { level: 0 }));
}
