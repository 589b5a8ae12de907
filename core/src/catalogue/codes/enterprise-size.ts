export type EnterpriseSize = "large" | "medium" | "small" | "micro";

/** Lower bounds of industry, which both must be met: employees, and revenue in 10 000 yuan. */
const bounds = [
  ["large", 1000, 40_000],
  ["medium", 300, 2_000],
  ["small", 20, 300],
] as const;

/** @source domain/codes.md 4 */
export const enterpriseSizeNames: Readonly<Record<EnterpriseSize, string>> = {
  large: "大型",
  medium: "中型",
  small: "小型",
  micro: "微型",
};

/**
 * Size class of an industrial enterprise (统计上大中小微型企业划分办法 2017): the lower of the two classes.
 * @param revenueWan revenue of the year, 10 000 yuan
 * @returns null when either is unknown
 * @source domain/codes.md 4; vectors code.enterprise_size
 * @example enterpriseSize(1200, 39000) // medium
 * @example enterpriseSize(8, 60000) // micro
 */
export function enterpriseSize(employees: number | null, revenueWan: number | null): EnterpriseSize | null {
  if (employees === null || revenueWan === null) return null;
  return bounds.find(([, staff, revenue]) => employees >= staff && revenueWan >= revenue)?.[0] ?? "micro";
}
