/** Days that spreadsheets count from the end of 1899; 1970 is day 25 569. */
const serialDay = { first: 18_264, last: 109_575, of1970: 25_569 };

/**
 * A day however typed, as yyyy-mm-dd; what is none stays as it stands, for the check to refuse.
 * @example dayOf("2026年3月20日") // 2026-03-20
 * @example dayOf("46101") // 2026-03-20
 */
export function dayOf(text: string): string {
  const plain = text.normalize("NFKC").replace(/\s.*$/u, "");
  const serial = /^\d{5}(?:\.\d+)?$/u.test(plain) ? Math.floor(Number(plain)) : 0;
  if (serial >= serialDay.first && serial <= serialDay.last) {
    return new Date((serial - serialDay.of1970) * 86_400_000).toISOString().slice(0, 10);
  }
  const [, year, month = "", day = ""] =
    /^(\d{4})(?:[年./-](\d{1,2})[月./-](\d{1,2})日?)$/u.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(plain) ?? [];
  return year === undefined ? plain : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
