import type { Value } from "../../figures/index.ts";
import { completionOf } from "./progress.ts";

/**
 * How much of a promised decline (energy intensity, emissions) has come: a rise counts against it.
 * @param actualDecline, targetDecline %, a decline positive
 * @returns %; null when something is not known or no decline was promised
 * @source domain/targets.md 5; vectors tgt.decline_completion
 * @example declineCompletion(2.4, 3) // 80
 * @example declineCompletion(-0.6, 3) // -20
 */
export const declineCompletion = (actualDecline: Value, targetDecline: Value): Value =>
  completionOf(actualDecline, targetDecline);
