/** Sub-indices of the purchasing managers' survey, 50 = no change. */
export interface PmiParts {
  newOrders: number;
  output: number;
  employment: number;
  /** Suppliers' delivery times: faster is a sign of weak demand. */
  delivery: number;
  rawMaterials: number;
}

/**
 * Purchasing managers' index (PMI) of its five sub-indices.
 * @source domain/monitoring.md 3; vectors mon.pmi
 * @example pmi({ newOrders: 50, output: 50, employment: 50, delivery: 50, rawMaterials: 50 }) // 50
 */
export const pmi = ({ newOrders, output, employment, delivery, rawMaterials }: PmiParts): number =>
  0.3 * newOrders + 0.25 * output + 0.2 * employment + 0.15 * (100 - delivery) + 0.1 * rawMaterials;
