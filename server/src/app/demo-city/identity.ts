import { organisationCheck, usccCheck } from "@diaodu/core/catalogue";
import { countyOf } from "./counties.ts";
import { divisionOf } from "./divisions.ts";
import type { Random } from "./random.ts";

const letters = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
const eight = (random: Random) => `MA${Array.from({ length: 6 }, () => random.pick(letters)).join("")}`;

/** A unified social credit code with right check characters, of a registering authority that does not exist (9901xx). */
export function codeFor(region: number, random: Random): string {
  const organisation = eight(random);
  const first17 = `91${region}${organisation}${organisationCheck(organisation)?.check}`;
  return first17 + usccCheck(first17)?.check;
}

const first = [..."瑞恒泰盛鑫华宏达兴隆金源永嘉安顺新联中天博远旭东正大广益德诚佳立"];
const second = [..."丰和昌宇翔峰晟润凯锐捷腾飞科创美力特康福来通信邦业辰航星海"];
const plainForms = ["有限公司", "有限公司", "有限责任公司"];

/** All begin with 示范, so that none is taken for a real one: 示范安禾瑞丰机械有限公司. */
export function nameFor(region: number, division: number, random: Random): string {
  const words = random.pick(divisionOf(division).words);
  const own = random.pick(first) + random.pick(second);
  return `示范${countyOf(region).stem}${own}${words}${random.pick(plainForms)}`;
}

/** Draws until the text is new. */
export function unlike(taken: Set<string>, draw: () => string): string {
  let text = draw();
  while (taken.has(text)) text = draw();
  taken.add(text);
  return text;
}
