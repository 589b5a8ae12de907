/** Being built. */
export function ClosePage() {
  return null;
}
