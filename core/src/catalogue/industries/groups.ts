import type { Industry } from "../types.ts";

/** A derived group of industries: a list of divisions or groups. Groups overlap, so they are never added to one another. */
export interface IndustryGroup extends Industry {
  level: 0;
  parent: null;
  /** Codes of GB/T 4754-2017, divisions where the definition allows; empty where every province draws its own lines. */
  members: readonly string[];
  aliases: readonly string[];
}

const group = (code: string, name: string, members: string, aliases: string[] = []): IndustryGroup => ({
  code,
  name,
  level: 0,
  parent: null,
  members: members.split(" ").filter(Boolean),
  aliases,
});

/**
 * Groups by purpose, as the national bureau defines them. 高技术制造业 is defined by classes (小类): its whole divisions and
 * groups are listed, which explains the figure but does not add up to it.
 * @source domain/codes.md 2
 */
const byPurpose = [
  group("HITECH", "高技术制造业", "C27 C358 C374 C391 C392 C393 C394 C395 C396 C397 C398 C399 C401 C402", [
    "高技术产业(制造业)",
    "高新技术制造业",
    "规模以上高技术制造业",
  ]),
  group("EQUIP", "装备制造业", "C33 C34 C35 C36 C37 C38 C39 C40", ["先进装备制造业", "规模以上装备制造业"]),
  group("ENERGY6", "六大高耗能行业", "C25 C26 C30 C31 C32 D44", [
    "六大高耗能工业",
    "高耗能行业",
    "六大高载能行业",
    "高载能行业",
    "六大高耗能产业",
    "高耗能产业",
  ]),
  group("CONSUMER", "消费品制造业", "C13 C14 C15 C16 C17 C18 C19 C21 C22 C23 C24 C27 C28", ["消费品工业"]),
  group("RAW", "原材料制造业", "C20 C25 C26 C29 C30 C31 C32", ["原材料工业", "原材料行业"]),
];

/** Groups that are published everywhere and defined by each province for itself. */
const ownLines = [
  group("ADVANCED", "先进制造业", ""),
  group("TRADITIONAL", "优势传统产业", "", ["优势传统工业", "传统优势产业", "优势传统制造业", "传统产业"]),
  group("KEYTRADES", "重点产业", "", [
    "重点行业",
    "重点产业合计",
    "重点支柱产业",
    "支柱产业",
    "优势产业",
    "重点产业集群",
    ...["五", "六", "七", "八", "九", "十"].flatMap((count) => [
      `${count}个重点产业合计`,
      `${count}大重点产业`,
      `${count}大支柱产业`,
      `${count}大产业`,
    ]),
  ]),
];

/**
 * Trades as provincial bulletins print them (食品工业, 冶金工业): sets of divisions. Provinces draw the lines slightly differently;
 * a published figure is kept under the trade's code and never added to the divisions.
 */
const trades = [
  group("FOODS", "食品工业", "C13 C14 C15 C16", ["食品", "食品行业", "食品产业", "农产品加工业", "食品烟草"]),
  group("TEXTILES", "纺织服装与皮革", "C17 C18 C19", [
    "纺织工业",
    "纺织服装工业",
    "轻纺工业",
    "纺织服装",
    "纺织行业",
    "纺织服装皮革",
  ]),
  group("PAPERWOOD", "造纸与木材加工", "C20 C21 C22", ["造纸和木材加工", "木材加工与造纸", "林产工业"]),
  group("PETROCHEM", "石油化工", "C25 C26 C28 C29", [
    "石化工业",
    "石油化工工业",
    "石化行业",
    "化学工业",
    "化工行业",
    "化工",
    "石油化工行业",
  ]),
  group("BUILDING", "建材工业", "C30 B10", ["建材", "建材行业", "建材产业"]),
  group("METALLURGY", "冶金工业", "C31 B08", ["冶金", "冶金行业", "钢铁工业", "钢铁行业", "黑色金属"]),
  group("NONFERROUS", "有色金属工业", "C32 B09", ["有色金属", "有色", "有色工业", "有色行业", "有色金属行业"]),
  group("MACHINERY", "机械工业", "C33 C34 C35 C37 C38 C40", ["机械", "机械行业", "机械制造业"]),
  group("AUTO", "汽车工业", "C36", ["汽车行业", "汽车产业"]),
  group("TRANSPORTEQ", "交通运输设备制造业", "C36 C37", ["交通运输设备"]),
  group("ELECTRONICS", "电子工业", "C39", ["电子", "电子信息", "电子信息产业", "电子信息制造业", "电子行业"]),
  group("MEDICINE", "医药工业", "C27", ["医药", "医药行业", "医药产业"]),
  group("POWER", "电力工业", "D44", ["电力", "电力行业"]),
  group("COAL", "煤炭工业", "B06", ["煤炭", "煤炭行业"]),
  group("OTHERTRADES", "其他工业", "C41 C42 C43", ["其他行业工业"]),
];

export const industryGroups: readonly IndustryGroup[] = [...byPurpose, ...ownLines, ...trades];

/** The divisions behind a derived group; null when `code` is none. */
export const industryGroup = (code: string): IndustryGroup | null =>
  industryGroups.find((entry) => entry.code === code) ?? null;
