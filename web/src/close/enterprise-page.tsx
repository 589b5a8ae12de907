/** Being built. */
export function EnterprisePage() {
  return null;
}
