import type { Fault } from "@diaodu/core/errors";
import { documentsFault } from "../errors.ts";
import { type Block, readTag, type Tag, type Unreadable } from "./language.ts";
import type { Mark } from "./marks.ts";
import { loopHeads } from "./selection.ts";

/** The marks that belong to one block. */
export interface Pair {
  open: Mark;
  block: Block;
  otherwise?: Mark;
  close: Mark;
}
export interface Reading {
  tags: ReadonlyMap<Mark, Tag>;
  /** By each of its marks. */
  pairs: ReadonlyMap<Mark, Pair>;
  faults: Fault[];
}

type Open = { mark: Mark; head: string; block: Block | undefined; otherwise?: Mark };

/** Reads all marks of a part, in document order, and finds for every block its end. Reports every fault, not the first. */
export function pairMarks(marks: readonly Mark[]): Reading {
  const tags = new Map<Mark, Tag>();
  const pairs = new Map<Mark, Pair>();
  const faults: Fault[] = [];
  const open: Open[] = [];
  const refuse = (code: Parameters<typeof documentsFault>[0], mark: Mark, details = {}) =>
    faults.push(documentsFault(code, { tag: mark.source, ...details }, mark.paragraph));

  for (const mark of marks) {
    const tag = readTag(mark.words);
    if (isUnreadable(tag)) {
      if (tag.kind === "unknown") refuse("documents/block-unknown", mark);
      else refuse("documents/block-unreadable", mark, { problem: tag.problem });
      // Whatever it was meant to be, its end is not a second fault.
      if (tag.kind === "unreadable" && isHead(tag.head)) open.push({ mark, head: tag.head, block: undefined });
      continue;
    }
    tags.set(mark, tag);
    if (tag.kind === "chart") refuse("documents/chart-astray", mark);
    if (tag.kind === "open") open.push({ mark, head: tag.head, block: tag.block });
    if (tag.kind === "otherwise") {
      const inner = open.at(-1);
      if (!inner || inner.otherwise) refuse("documents/otherwise-astray", mark);
      else inner.otherwise = mark;
    }
    if (tag.kind === "close") closeBlock(mark, tag.head);
  }
  for (const left of open) refuse("documents/block-not-closed", left.mark, { close: `{{/${left.head}}}` });
  return { tags, pairs, faults };

  function closeBlock(mark: Mark, head: string) {
    const inner = open.at(-1);
    const isItsEnd = inner !== undefined && (head === "" || head === inner.head);
    if (!isItsEnd && !open.some((other) => other.head === head)) {
      if (inner && isHead(head)) refuse("documents/close-other", mark, { open: inner.mark.source });
      else refuse("documents/close-without-open", mark);
      return;
    }
    // An end of an outer block: the inner ones have none.
    while (!isItsEnd && open.at(-1)?.head !== head) {
      const left = open.pop() as Open;
      refuse("documents/block-not-closed", left.mark, { close: `{{/${left.head}}}` });
    }
    const ended = open.pop() as Open;
    if (ended.block === undefined) return;
    const pair: Pair = {
      open: ended.mark,
      block: ended.block,
      close: mark,
      ...(ended.otherwise ? { otherwise: ended.otherwise } : {}),
    };
    for (const own of [pair.open, pair.close, pair.otherwise]) if (own) pairs.set(own, pair);
  }
}

const isHead = (head: string) => [...loopHeads, "如果", "有", "无"].includes(head);
const isUnreadable = (tag: Tag | Unreadable): tag is Unreadable => tag.kind === "unknown" || tag.kind === "unreadable";
