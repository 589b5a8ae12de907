import type { SoughtColumn } from "../sheet-rows/index.ts";

/** Whose row it is: in every table of enterprises. */
export const codeColumn: SoughtColumn = {
  key: "code",
  name: "统一社会信用代码",
  names: [
    "统一社会信用代码",
    "社会信用代码",
    "统一信用代码",
    "信用代码",
    "统一社会信用代码(法人)",
    "统一代码",
    "纳税人识别号",
  ],
  needed: true,
  identity: true,
};
export const nameColumn: SoughtColumn = {
  key: "name",
  name: "单位详细名称",
  names: [
    ...["单位详细名称", "单位名称", "企业名称", "企业详细名称", "法人单位名称", "法人单位详细名称", "公司名称", "名称"],
    ...["纳税人名称", "用电户名称", "用户名称", "户名"],
  ],
  identity: true,
};
export const placeColumns: readonly SoughtColumn[] = [
  {
    key: "regionCode",
    name: "区划代码",
    names: ["区划代码", "行政区划代码", "统计用区划代码", "县区代码", "所在地区划代码", "地区代码", "行政区划"],
  },
  {
    key: "region",
    name: "县市区",
    names: [
      ...[
        "县市区",
        "市县区",
        "县区",
        "区县",
        "县(市、区)",
        "县(市区)",
        "区划",
        "所在地",
        "地区",
        "所属地区",
        "所在县区",
        "所在区县",
      ],
      ...["所属县区", "所属区县", "所属县市区", "所在县市区", "行政区划名称", "区划名称", "属地"],
    ],
  },
];
export const industryColumns: readonly SoughtColumn[] = [
  {
    key: "industryCode",
    name: "行业代码",
    names: ["行业代码", "国民经济行业代码", "行业小类代码", "行业大类代码", "行业代码(GB/T4754-2017)", "主要行业代码"],
  },
  {
    key: "industry",
    name: "行业",
    names: [
      ...[
        "行业",
        "行业名称",
        "行业类别",
        "国民经济行业",
        "国民经济行业名称",
        "行业大类",
        "行业小类",
        "所属行业",
        "主要行业",
      ],
      ...["行业分类", "行业大类名称", "行业小类名称"],
    ],
  },
];

/** The columns of a roster (名录), under whatever usual heading and in whatever order. */
export const rosterColumns: readonly SoughtColumn[] = [
  codeColumn,
  nameColumn,
  ...placeColumns,
  ...industryColumns,
  {
    key: "size",
    name: "单位规模",
    names: ["单位规模", "企业规模", "规模", "规模类型", "单位规模代码", "企业规模代码", "规模划分"],
  },
  {
    key: "park",
    name: "园区",
    names: ["园区", "所属园区", "所在园区", "产业园区", "工业园区", "园区名称", "开发区", "所属开发区"],
  },
  {
    key: "joined",
    name: "入库时间",
    names: [
      "入库时间",
      "入规时间",
      "入库年月",
      "入库月份",
      "入规年月",
      "上规时间",
      "纳规时间",
      "纳入时间",
      "纳统时间",
      "入统时间",
    ],
  },
  {
    key: "joinedHow",
    name: "入库方式",
    names: ["入库方式", "入库类型", "入库原因", "入规方式", "入规类型", "纳入方式", "新增类型", "新增原因"],
  },
  {
    key: "left",
    name: "退库时间",
    names: ["退库时间", "退库年月", "退库月份", "退规时间", "退规年月", "退出时间"],
  },
  {
    key: "leftHow",
    name: "退库原因",
    names: ["退库原因", "退库方式", "退库类型", "退规原因", "退出原因", "退规类型"],
  },
];
