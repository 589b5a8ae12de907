import type { FastifyReply, FastifyRequest } from "fastify";
import { badFields } from "./failures.ts";

/** No text of a request is longer, whatever its schema says; no number larger, no nesting deeper. */
const longestText = 20_000;
const largestNumber = 1e15;
const deepest = 24;
/** Such keys reach prototypes where an object is made from a request's words. */
const prototypeKeys = new Set(["__proto__", "constructor", "prototype"]);

/**
 * All text of a request, whichever route it asks: well-formed, without NUL (PostgreSQL holds neither), of bounded length; all
 * numbers finite and exact. One look at everything, so that no route and no schema can forget it.
 */
export async function refuseUnstorable(request: FastifyRequest, reply: FastifyReply) {
  const parts = [request.params, request.query, request.isMultipart() ? undefined : request.body];
  const wrong = [...undecodable(request.url), ...parts.flatMap((part) => unstorable(part, [], deepest))];
  // A path too long for its route has reached the one that serves whatever is asked: what is wrong is the address itself.
  const named = wrong.map((name) => (name === "*" ? "url" : name));
  if (named.length > 0) return badFields(reply, [...new Set(named)]);
}

/** @returns names of what cannot be kept: addresses.3, levers.adds.0.name */
export function unstorable(value: unknown, path: readonly string[], depth: number): string[] {
  const here = () => [path.join(".") || "body"];
  if (typeof value === "string") return isStorable(value) ? [] : here();
  if (typeof value === "number") return Math.abs(value) <= largestNumber ? [] : here();
  if (typeof value !== "object" || value === null || Buffer.isBuffer(value)) return [];
  if (depth === 0) return here();
  const wrong: string[] = [];
  for (const [key, inner] of Object.entries(value)) {
    const isKey = isStorable(key) && key.length <= 200 && !prototypeKeys.has(key);
    if (!isKey) return [...wrong, ...here()];
    wrong.push(...unstorable(inner, [...path, key], depth - 1));
    if (wrong.length >= 20) break;
  }
  return wrong;
}

/** Well-formed, free of NUL and of bounded length. */
export const isStorable = (text: string): boolean =>
  text.length <= longestText && !text.includes("\0") && !/\p{Surrogate}/u.test(text);

/** Parameters of the query whose percent-encoding is not UTF-8: the parser would pass them on as they stand. */
function undecodable(url: string): string[] {
  const query = url.slice(url.indexOf("?") + 1);
  if (query === url || !query.includes("%")) return [];
  return query.split("&").flatMap((pair) => {
    const [name = "", value = ""] = pair.split("=", 2);
    return isDecodable(name) && isDecodable(value) ? [] : [name];
  });
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
