/** Characters that no person types and that a database or a page cannot hold: controls but for tab and line ends, and halves of a pair. */
const unclean = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/** @example isClean("示范\u0000公司") // false */
export const isClean = (text: string): boolean => text.search(unclean) < 0;

/** Without them: what a person sees of the text. */
export const cleanText = (text: string): string => (isClean(text) ? text : text.replace(unclean, ""));
