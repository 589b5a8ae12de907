import type { ThemeConfig } from "antd";

/** Ant Design in the yearbook's ink: flat, square, hairlines. Mirrors tokens.css, which Ant's generated styles cannot read. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: "#a23b22",
    colorLink: "#a23b22",
    colorText: "#1e1c19",
    colorTextSecondary: "#575249",
    colorTextPlaceholder: "#736c61",
    colorTextQuaternary: "#736c61",
    colorBgBase: "#fdfcf9",
    colorBgElevated: "#fdfcf9",
    colorBorder: "#ddd7ca",
    colorBorderSecondary: "#ddd7ca",
    borderRadius: 2,
    fontSize: 14,
    fontFamily: '"Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif',
    boxShadow: "none",
    boxShadowSecondary: "0 0 0 1px #1e1c19",
    boxShadowTertiary: "none",
    motion: false,
    wireframe: true,
  },
  components: {
    Button: { primaryShadow: "none", defaultShadow: "none" },
    Select: { optionSelectedBg: "#f7ece6" },
  },
};
