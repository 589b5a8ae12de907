/** Being built. */
export function FillPage() {
  return null;
}
