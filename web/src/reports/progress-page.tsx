/** Being built. */
export function ProgressPage() {
  return null;
}
