export { type Askable, lessonsOf, type Meaning, type UnknownWords, unknownWords } from "./unknown-words.ts";
