export interface ProjectCode {
  /** Year and month of the code, yymm. */
  time: string;
  region: string;
  department: string;
  type: string;
  random: string;
  /** Not verified: its rule is not public. */
  check: string;
}

const pattern = /^(?<time>\d{4})-(?<region>\d{6})-(?<department>\d{2})-(?<type>\d{2})-(?<random>\d{5})(?<check>\d)$/u;

/**
 * Splits an investment project code (项目代码, GB/T 40058-2021), written YYMM-RRRRRR-DD-TT-NNNNNC.
 * @returns null when it is not of this form
 * @source domain/registers.md 1.1; vectors code.project_code
 * @example readProjectCode("2105-330109-04-01-123456")?.region // "330109"
 */
export function readProjectCode(code: string): ProjectCode | null {
  const { time, region, department, type, random, check } = pattern.exec(code.normalize("NFKC").trim())?.groups ?? {};
  if (!time || !region || !department || !type || !random || !check) return null;
  return { time, region, department, type, random, check };
}
