import type { Result } from "@diaodu/core/errors";
import type { PreviewShelf, Upload } from "../collect/index.ts";
import type { Actor, Db } from "../store/index.ts";
import type { Saved, TargetBatch, TargetPreview } from "./schemas.ts";

/** Reads a table of targets; nothing is stored yet. */
export async function previewTargets(
  _db: Db,
  _actor: Actor,
  _shelf: PreviewShelf,
  _file: Upload,
): Promise<Result<TargetPreview>> {
  throw new Error("being built");
}

export async function commitTargets(
  _db: Db,
  _actor: Actor,
  _shelf: PreviewShelf,
  _asked: { token: string; reason?: string },
): Promise<Result<Saved>> {
  throw new Error("being built");
}

export async function listTargetBatches(_db: Db, _actor: Actor, _region: number): Promise<TargetBatch[]> {
  throw new Error("being built");
}

/** Takes a file's targets back: what held before it holds again, as a new version. */
export async function undoTargets(_db: Db, _actor: Actor, _batchId: number): Promise<Result<Saved>> {
  throw new Error("being built");
}
