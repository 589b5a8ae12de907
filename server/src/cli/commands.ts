import type { Command } from "./command.ts";
import { figure } from "./figure.ts";
import { openapi, prepare } from "./maintain.ts";
import { serve } from "./serve.ts";

export const commands: Readonly<Record<string, Command>> = { serve, figure, prepare, openapi };
