export * from "./column.ts";
export * from "./data-table.tsx";
export * from "./export-button.tsx";
