export { isContents, readSheet } from "./read-sheet.ts";
export { settingOf } from "./setting.ts";
export { type Sheetful, takeApart } from "./table.ts";
export type { Setting } from "./table-said.ts";
