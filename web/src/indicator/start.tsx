export function IndicatorStart() {
  return <h1>指标</h1>;
}
