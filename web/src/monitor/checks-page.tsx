export function ChecksPage() {
  return null;
}
