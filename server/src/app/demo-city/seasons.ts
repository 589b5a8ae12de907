/** How output is spread over the twelve months of a year, relative to its average month. */
export const seasons = {
  even: [0.95, 0.84, 1.03, 1.0, 1.0, 1.04, 0.98, 0.98, 1.02, 1.01, 1.04, 1.11],
  /** Cement and building materials: rain in June, frost in winter. */
  building: [0.8, 0.55, 0.98, 1.08, 1.1, 1.02, 0.95, 0.97, 1.05, 1.12, 1.15, 1.23],
  harvest: [1.05, 0.85, 0.9, 0.9, 0.92, 0.93, 0.92, 0.98, 1.08, 1.15, 1.15, 1.17],
  /** Before the festivals of spring and autumn. */
  festive: [1.25, 0.85, 0.9, 0.92, 0.95, 1.0, 0.98, 1.05, 1.15, 0.95, 0.95, 1.05],
  drinks: [1.05, 0.85, 0.9, 0.95, 1.1, 1.15, 1.15, 1.1, 1.0, 0.85, 0.95, 1.05],
  clothing: [0.9, 0.7, 1.0, 0.95, 0.95, 1.0, 1.05, 1.1, 1.12, 1.1, 1.05, 1.08],
  power: [1.15, 0.95, 0.92, 0.85, 0.88, 0.98, 1.18, 1.2, 1.0, 0.88, 0.95, 1.06],
  heating: [1.25, 1.1, 1.0, 0.88, 0.82, 0.8, 0.85, 0.88, 0.92, 1.0, 1.15, 1.35],
  /** The mills press from November to March and stand still for the rest of the year. */
  sugar: [3.0, 2.4, 1.6, 0, 0, 0, 0, 0, 0, 0, 1.9, 3.1],
  tea: [0.3, 0.4, 1.6, 2.4, 1.8, 1.2, 0.9, 0.8, 0.8, 0.8, 0.6, 0.4],
} as const satisfies Record<string, readonly number[]>;

export type Season = keyof typeof seasons;
