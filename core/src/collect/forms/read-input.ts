import { readTyped } from "../grid/number.ts";

/**
 * What a person typed into a field of a form.
 * @returns null when it was left empty, undefined when it is no number
 * @example readInput("1,234.5") // 1234.5
 */
export function readInput(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const typed = readTyped(text);
  return typed.kind === "number" && typed.unit === "" ? typed.value : undefined;
}
