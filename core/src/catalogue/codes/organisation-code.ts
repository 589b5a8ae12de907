import { type Check, plainCode, valuesOf, weightedSum } from "./weighted-check.ts";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const weights = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Check character of an organisation code (组织机构代码, GB 11714), places 9 to 17 of a unified social credit code.
 * @returns null unless these are eight digits or letters
 * @source domain/codes.md 3; vectors code.org_check
 * @example organisationCheck("M000100Y") // { sum: 139, check: "4" }
 */
export function organisationCheck(first8: string): Check | null {
  const values = valuesOf(plainCode(first8), alphabet);
  if (values?.length !== weights.length) return null;
  const sum = weightedSum(values, weights);
  const check = 11 - (sum % 11);
  return { sum, check: check === 10 ? "X" : String(check % 11) };
}
