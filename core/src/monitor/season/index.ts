export * from "./annualised.ts";
export * from "./outlier.ts";
export * from "./spring-festival.ts";
