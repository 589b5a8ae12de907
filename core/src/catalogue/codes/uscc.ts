import { organisationCheck } from "./organisation-code.ts";
import { type Check, plainCode, valuesOf, weightedSum } from "./weighted-check.ts";

/** Without I, O, S, V and Z, which are misread. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const MODULUS = 31;
const LENGTH = 18;
const weights = Array.from({ length: LENGTH - 1 }, (_, at) => 3 ** at % MODULUS);

/**
 * Check character of a unified social credit code (统一社会信用代码, GB 32100-2015).
 * @returns null unless these are 17 characters of the code's alphabet
 * @source domain/codes.md 3; vectors code.uscc_check
 * @example usccCheck("91350100M000100Y4") // { sum: 1640, check: "3" }
 */
export function usccCheck(first17: string): Check | null {
  const values = valuesOf(plainCode(first17), alphabet);
  if (values?.length !== weights.length) return null;
  const sum = weightedSum(values, weights);
  return { sum, check: alphabet.charAt((MODULUS - (sum % MODULUS)) % MODULUS) };
}

/** What is wrong with a code that was typed. `organisation` is a doubt only: the code as a whole still checks. */
export type UsccFault = "length" | "look-alike" | "character" | "region" | "check" | "organisation";

/** Why a code is refused, or null. The check proves the typing, not that the unit exists. */
export function usccFault(code: string): UsccFault | null {
  const plain = plainCode(code);
  if (plain.length !== LENGTH) return "length";
  if (/[IOSVZ]/u.test(plain)) return "look-alike";
  if (!valuesOf(plain, alphabet)) return "character";
  if (!/^.{2}\d{6}/u.test(plain)) return "region";
  if (usccCheck(plain.slice(0, -1))?.check !== plain.at(-1)) return "check";
  return organisationCheck(plain.slice(8, 16))?.check === plain.charAt(16) ? null : "organisation";
}

/**
 * Whether a unified social credit code is well formed. Small letters, full-width signs and blanks around are taken as typed.
 * @source domain/codes.md 3; vectors code.uscc_valid
 * @example isUscc("91350100M000100Y43") // true
 * @example isUscc("9135O100M000100Y43") // false
 */
export function isUscc(code: string): boolean {
  const fault = usccFault(code);
  return fault === null || fault === "organisation";
}
