import type { EnterpriseSize } from "./enterprise-size.ts";

/** Size classes as database keys hold them; 0 stands for all sizes. */
const numbers = { large: 1, medium: 2, small: 3, micro: 4 } as const satisfies Record<EnterpriseSize, number>;

export const allSizes = 0;
export const sizeNumber = (size: EnterpriseSize): number => numbers[size];
/** @returns null for 0, all sizes */
export const sizeOfNumber = (number: number): EnterpriseSize | null =>
  (Object.entries(numbers).find(([, each]) => each === number)?.[0] as EnterpriseSize | undefined) ?? null;
