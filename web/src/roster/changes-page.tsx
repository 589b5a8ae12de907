/** Being built. */
export function RosterChangesPage() {
  return null;
}
