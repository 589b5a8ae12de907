import { type Books, booksOf } from "./books.ts";
import { economyOf } from "./economy.ts";
import { type Planted, plantEvents } from "./events.ts";
import type { Firm } from "./firm.ts";
import { leadersOf } from "./leaders.ts";
import type { Member } from "./ledger.ts";
import { liveOn } from "./lives.ts";
import { population } from "./population.ts";
import { type Quantities, quantitiesOf } from "./quantities.ts";
import { standingsOf } from "./standings.ts";

/** Everybody with their books and standings, after the events have happened to them. */
export function peopleOf(seed: number, scale: number): { members: Member[]; planted: Planted } {
  const cast = leadersOf(seed, scale, 1);
  const others = population(seed, scale, cast.length + 1);
  const firms = [...cast.map(({ firm }) => firm), ...others];
  const names = new Set(firms.map(({ name }) => name));
  for (const firm of others) liveOn(firm, seed, names);
  const planted = plantEvents(firms, cast, seed, scale);
  const economy = economyOf(seed);
  const made = new Map<Firm, Quantities>();
  const quantities = (firm: Firm): Quantities => {
    const held = made.get(firm) ?? quantitiesOf(firm, economy, seed);
    made.set(firm, held);
    return held;
  };
  const members = firms.map((firm): Member => {
    const books: Books = booksOf(firm, quantities);
    return { firm, books, standings: standingsOf(firm, quantities(firm)) };
  });
  return { members, planted };
}
