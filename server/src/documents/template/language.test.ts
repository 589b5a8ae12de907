import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAddress } from "@diaodu/core/address";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../store/index.ts";
import { readTag } from "./language.ts";
import { plainSpelling } from "./marks.ts";

const tagOf = (words: string) => readTag(plainSpelling(words));

describe("the language of templates", () => {
  it("reads every example of its guide", () => {
    const guide = readFileSync(join(projectRoot(), "templates/README.md"), "utf8").replaceAll("\\|", "|");
    const examples = [...guide.matchAll(/\{\{([^{}…]+)\}\}/g)].map(([, words]) => words as string);
    expect(examples.length).toBeGreaterThan(50);
    for (const words of examples) {
      const tag = tagOf(words);
      expect([words, tag.kind]).not.toEqual([words, expect.stringMatching(/^un(known|readable)$/)]);
      if (tag.kind === "figure" || tag.kind === "unit")
        expect([words, parseAddress(tag.words).ok]).toEqual([words, true]);
    }
  });

  it("says what is wrong with what it cannot read", () => {
    expect(tagOf("#如果 GDP")).toMatchObject({ kind: "unreadable", problem: expect.stringContaining("比较") });
    expect(tagOf("#各县 GDP")).toMatchObject({ kind: "unreadable", problem: "不认识“GDP”" });
    expect(tagOf("#指标")).toMatchObject({ kind: "unreadable", problem: expect.stringContaining("列出指标") });
    expect(tagOf("图 GDP 累计 同比")).toMatchObject({
      kind: "unreadable",
      problem: expect.stringContaining("近13个月"),
    });
    expect(tagOf("#循环")).toEqual({ kind: "unknown" });
  });

  it("takes what keyboards and habits vary: width of signs, names of the children, quotation marks", () => {
    expect(tagOf("＃如果　GDP 累计 同比 ＜ 0")).toEqual(tagOf("#如果 GDP 累计 同比 < 0"));
    expect(tagOf("#各县市区 间隔“、”")).toEqual(tagOf("#各县 间隔 、"));
    expect(tagOf("/各市州")).toEqual({ kind: "close", head: "各县" });
  });

  it("reads 且 before 或, and every sign of comparison", () => {
    expect(tagOf("#如果 GDP 累计 同比 不低于 5% 且 GDP 累计 同比 ≤ 6 或 无 固定资产投资 累计 同比")).toMatchObject({
      block: {
        condition: {
          anyOf: [
            [{ relation: ">=", right: { kind: "number", value: 5 } }, { relation: "<=" }],
            [{ kind: "present", negated: true }],
          ],
        },
      },
    });
  });
});
