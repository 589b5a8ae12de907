/** Being built. */
export function ReviewPage() {
  return null;
}
