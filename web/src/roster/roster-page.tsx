/** Being built. */
export function RosterPage() {
  return null;
}
