import type { Routes } from "../http/index.ts";

/** The month's state by region: close, publish, unlock. */
export const closeRoutes: Routes = () => {};
