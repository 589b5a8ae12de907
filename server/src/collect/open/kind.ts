/** What a file is by its content; the name is not asked, because it is so often wrong. */
export type FileKind =
  | { kind: "zip" | "ole" | "text" | "web-page" | "empty" }
  | { kind: "other"; name: string; english: string };

const signatures: readonly [number[], string, string][] = [
  [[0x89, 0x50, 0x4e, 0x47], "PNG 图片", "a PNG picture"],
  [[0xff, 0xd8, 0xff], "JPEG 图片", "a JPEG picture"],
  [[0x47, 0x49, 0x46, 0x38], "GIF 图片", "a GIF picture"],
  [[0x42, 0x4d], "BMP 图片", "a BMP picture"],
  [[0x25, 0x50, 0x44, 0x46], "PDF 文件", "a PDF"],
  [[0x52, 0x61, 0x72, 0x21], "RAR 压缩包", "a RAR archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "7z 压缩包", "a 7z archive"],
  [[0x1f, 0x8b], "gzip 压缩包", "a gzip archive"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "RTF 文档", "an RTF document"],
  [[0x4d, 0x5a], "程序", "a program"],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { kind: "empty" };
  if (startsWith(bytes, [0x50, 0x4b])) return { kind: "zip" };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: "ole" };
  const known = signatures.find(([start]) => startsWith(bytes, start));
  if (known) return { kind: "other", name: known[1], english: known[2] };
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048)).replaceAll("\0", "").trimStart();
  if (/^(ï»¿|ÿþ|þÿ)?\s*<(!doctype|html|\?xml|table|meta|head)/i.test(head)) return { kind: "web-page" };
  return isText(bytes) ? { kind: "text" } : { kind: "other", name: "二进制数据", english: "binary data" };
}

/** Text has no control characters; UTF-16 without a mark has a zero in every second byte or hardly any. */
function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 64 * 1024);
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return true;
  const zeros = head.filter((byte) => byte === 0).length;
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return zeros > head.length / 4 ? controls - zeros < head.length / 20 : controls === 0;
}
