export * from "./course.ts";
export * from "./firm.ts";
export * from "./sentence.ts";
export * from "./what-if.ts";
