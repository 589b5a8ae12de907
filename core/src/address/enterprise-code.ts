/**
 * A code that may name an enterprise: 18 characters of a unified social credit code, or those of another register. Whether there
 * is such an enterprise only the store knows.
 * @example isEnterpriseCode("91350100M000100Y43") // true
 */
export const isEnterpriseCode = (code: string): boolean => /^[0-9A-Z]{4,32}$/.test(code);
