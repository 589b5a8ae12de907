import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { Empty, Faces } from "../design/faces.tsx";
import { TimeText } from "../design/time-text.tsx";
import { useText } from "../texts/index.ts";
import { readCopied } from "./choices.ts";
import { Editor } from "./editor/editor.tsx";
import { copyOf, newCode, newRule } from "./editor/rule-draft.ts";
import { editorTexts } from "./editor/texts.ts";
import { useHome } from "./home.ts";
import { type ListedRule, type RuleList, rulesQuery, ruleWordsQuery } from "./queries.ts";
import { ruleTexts } from "./rules/texts.ts";
import { Sections } from "./sections.tsx";
import "./warnings.css";

const route = getRouteApi("/reading/warnings/rules/$code");

/** One rule in the editor: a stored one, a new one, or a new one with another's text. */
export function RulePage() {
  const asked = useQuery(rulesQuery(useHome().home));
  return (
    <>
      <Sections />
      <article className="rule">
        <Faces asked={asked} lines={10}>
          {(list) => <Known list={list} />}
        </Faces>
      </article>
    </>
  );
}

function Known({ list: { rules } }: { list: RuleList }) {
  const { code } = route.useParams();
  const { home } = useHome();
  // Once stored, a new rule's page goes by this name, and is still the same page.
  const [fresh] = useState(() => newCode(new Date()));
  const named = code === "new" ? fresh : code;
  const listed = rules.find(({ rule }) => rule.code === named);
  if (!listed && code !== "new" && code !== fresh) return <NoSuchRule />;
  return (
    <>
      <Head listed={listed} />
      <Filled key={`${home} ${named}`} code={named} listed={listed} rules={rules} />
    </>
  );
}

interface FilledProps {
  code: string;
  listed: ListedRule | undefined;
  rules: readonly ListedRule[];
}

function Filled({ code, listed, rules }: FilledProps) {
  const text = useText(editorTexts);
  const { home } = useHome();
  const words = useQuery(ruleWordsQuery);
  const from = readCopied({ ...useSearch({ strict: false }) });
  const copied = rules.find(({ rule }) => rule.code === from)?.rule;
  const owners = [...new Set(rules.map(({ rule }) => rule.owner).filter(Boolean))];
  return (
    <Faces asked={words} lines={10}>
      {(known) => {
        const begun = copied
          ? copyOf(copied, code, text("editor.copyName", { name: copied.name }))
          : newRule(known, code);
        return <Editor home={home} start={listed?.rule ?? begun} listed={listed} words={known} owners={owners} />;
      }}
    </Faces>
  );
}

function Head({ listed }: { listed: ListedRule | undefined }) {
  const text = useText(editorTexts);
  const words = useText(ruleTexts);
  return (
    <header className="page-head">
      <h1>
        {listed?.rule.name ?? text("editor.newTitle")} <span className="page-period">{useHome().name}</span>
      </h1>
      {listed && (
        <p className="section-note">
          {words(`rules.${listed.state}`)}
          {" · "}
          {listed.isShipped ? words("rules.shipped") : words("rules.own")}
          {listed.version > 0 && (
            <>
              {" · "}
              {text("editor.version", { version: listed.version, by: listed.by })} <TimeText at={listed.at} />
            </>
          )}
        </p>
      )}
    </header>
  );
}

function NoSuchRule() {
  const text = useText(editorTexts);
  return (
    <Empty title={text("editor.noSuchTitle")} remedy={text("editor.noSuchRemedy")}>
      <Link to="/warnings/rules">{text("editor.toList")}</Link>
    </Empty>
  );
}
