import { type MissingReason, missingWords } from "@diaodu/core/figures";
import type { Figure } from "../api.ts";
import { type Language, wording } from "../texts/index.ts";
import { figureTexts } from "./texts.ts";

/** Why a figure has no number, in words; absent when it has one. */
export function reasonOf(figure: Figure, language: Language): string | undefined {
  if (figure.status === "suppressed") return wording(figureTexts["figure.suppressed"], language);
  if (figure.turn) return undefined;
  if (figure.status !== "missing" && figure.value !== null) return undefined;
  return wording(missingWords[(figure.reason ?? "not-published") as MissingReason], language);
}
