export function TargetImportPage() {
  return null;
}
