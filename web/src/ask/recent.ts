const place = "diaodu.asked";
const kept = 8;

/** Questions asked in this browser, newest first. They stay on this machine. */
export function recentQuestions(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    return Array.isArray(stored) ? stored.filter((each) => typeof each === "string") : [];
  } catch {
    // A browser may refuse storage altogether; then nothing is remembered.
    return [];
  }
}

export function rememberQuestion(question: string): void {
  try {
    localStorage.setItem(place, JSON.stringify(withNewest(recentQuestions(), question.trim())));
  } catch {
    // As above.
  }
}

export function forgetQuestions(): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // As above.
  }
}

/** @example withNewest(["b", "a"], "a") // ["a", "b"] */
export const withNewest = (questions: readonly string[], newest: string): string[] =>
  newest === "" ? [...questions] : [newest, ...questions.filter((each) => each !== newest)].slice(0, kept);
