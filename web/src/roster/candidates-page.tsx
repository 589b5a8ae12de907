/** Being built. */
export function CandidatesPage() {
  return null;
}
