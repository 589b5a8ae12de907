import { crc32, inflateRawSync } from "node:zlib";
import { collectFault } from "@diaodu/core/collect";
import type { Fault, Result } from "@diaodu/core/errors";
import { ok, refuse } from "@diaodu/core/errors";
import { limits } from "./limits.ts";

/** One file inside a zip, as its central directory tells it. Directories lie, so `unpack` holds them to it. */
export interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
const inZip64 = 0xffffffff;

/** Reads the central directory and refuses what could not be an honest workbook, before anything is unpacked. */
export function listZip(bytes: Buffer, file: string): Result<ZipEntry[]> {
  const end = findEnd(bytes);
  if (end < 0) return refuse(collectFault("collect/truncated", { file }));
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  if (start > end || start + bytes.readUInt32LE(end + 12) > end)
    return refuse(collectFault("collect/truncated", { file }));
  if (count > limits.zipEntries) return refuse(bomb(file, `${limits.zipEntries} 个部件`));
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count; ) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== entrySignature)
      return refuse(collectFault("collect/damaged", { file }));
    entries.push(entryAt(bytes, at));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  const fault = abnormal(entries, bytes.length, file);
  return fault ? refuse(fault) : ok(entries);
}

function findEnd(bytes: Buffer): number {
  const last = bytes.length - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  return -1;
}

function entryAt(bytes: Buffer, at: number): ZipEntry {
  const nameLength = bytes.readUInt16LE(at + 28);
  const entry = {
    name: bytes.toString("utf8", at + 46, at + 46 + nameLength).replaceAll("\\", "/"),
    method: bytes.readUInt16LE(at + 10),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  };
  return withZip64(entry, bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + bytes.readUInt16LE(at + 30)));
}

/** Some writers put the sizes of even small parts into the zip64 field. */
function withZip64(entry: ZipEntry, extra: Buffer): ZipEntry {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    let next = 0;
    const long = (short: number) => {
      if (short !== inZip64 || next + 8 > field.length) return short;
      next += 8;
      return Number(field.readBigUInt64LE(next - 8));
    };
    return { ...entry, unpacked: long(entry.unpacked), packed: long(entry.packed), offset: long(entry.offset) };
  }
  return entry;
}

function abnormal(entries: readonly ZipEntry[], length: number, file: string): Fault | undefined {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.unpackedBytes) return bomb(file, `${limits.unpackedBytes / 1024 / 1024} MB`);
  // Parts that share their packed bytes are the trick by which small zips unpack to petabytes.
  if (packed > length) return bomb(file, "重叠的部件");
  if (unpacked > limits.ratioFromBytes && unpacked > limits.unpackedRatio * length) {
    return bomb(file, `${limits.unpackedRatio} 倍`);
  }
  return undefined;
}

const bomb = (file: string, limit: string) => collectFault("collect/zip-bomb", { file, limit });

/** Unpacks one part, and stops as soon as it grows beyond what the directory promised. */
export function unpack(bytes: Buffer, entry: ZipEntry, file: string): Result<Buffer> {
  const { offset } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localSignature) {
    return refuse(collectFault("collect/truncated", { file }));
  }
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) return refuse(collectFault("collect/truncated", { file }));
  const content = inflate(packed, entry);
  if (content === "too-long") return refuse(bomb(file, `${Math.ceil(entry.unpacked / 1024)} KB（文件自称）`));
  if (content === "broken" || crc32(content) !== entry.crc) return refuse(collectFault("collect/damaged", { file }));
  return ok(content);
}

function inflate(packed: Buffer, entry: ZipEntry): Buffer | "too-long" | "broken" {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return "broken";
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-long" : "broken";
  }
}
