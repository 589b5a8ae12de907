export * from "./enterprise-size.ts";
export * from "./industry-section.ts";
export * from "./organisation-code.ts";
export * from "./project-code.ts";
export * from "./region-code.ts";
export * from "./size-number.ts";
export * from "./uscc.ts";
export type { Check } from "./weighted-check.ts";
