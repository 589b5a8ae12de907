export { openDialect, wordsBetween } from "./dialect.ts";
export { type Sheetful, type Table, takeApart } from "./table.ts";
export { periodOfTitles, type Setting, titlesOf, understand } from "./understand.ts";
