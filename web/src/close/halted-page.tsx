/** Being built. */
export function HaltedPage() {
  return null;
}
