import { type ErrorEntry, type Fault, fault } from "@diaodu/core/errors";

export const httpErrors = {
  "http/foreign-host": {
    status: 421,
    message: { zh: "不接受以此主机名访问", en: "This host name is not served" },
    remedy: { zh: "请用 localhost 或 127.0.0.1 打开", en: "Open it as localhost or 127.0.0.1" },
  },
  "http/foreign-origin": {
    status: 403,
    message: { zh: "不接受其他网站发来的操作", en: "Writes from another site are refused" },
    remedy: { zh: "请在本系统页面内操作", en: "Act from this system's own pages" },
  },
  "http/not-found": {
    status: 404,
    message: { zh: "没有这个地址：{path}", en: "Nothing at {path}" },
    remedy: { zh: "请从导航栏进入", en: "Start from the navigation" },
  },
  "http/bad-request": {
    status: 400,
    message: { zh: "请求有误：{detail}", en: "The request is wrong: {detail}" },
    remedy: { zh: "请核对后重试", en: "Correct it and try again" },
  },
  "http/bad-field": {
    status: 400,
    message: { zh: "{field} 的写法不对", en: "{field} is not written as it should be" },
    remedy: {
      zh: "日期写作 2025-04-30，月份写作 202503，地区写六位代码，数字和文字不要过长，请核对后重试",
      en: "Write a date as 2025-04-30, a month as 202503, a region as its six digits, numbers and words not too long, and try again",
    },
  },
  "http/broken-form": {
    status: 400,
    message: { zh: "上传的内容不完整", en: "The upload did not arrive whole" },
    remedy: { zh: "请重新上传", en: "Upload it again" },
  },
  "http/too-large": {
    status: 413,
    message: { zh: "文件超过 {limit} MB", en: "The file is larger than {limit} MB" },
    remedy: { zh: "请拆分后分别上传，或去掉图片后再传", en: "Split it, or remove pictures, and upload again" },
  },
  "http/several-files": {
    status: 400,
    message: { zh: "一次只收一个文件，收到了几个", en: "One file at a time is taken; several came" },
    remedy: { zh: "请分次上传", en: "Upload them one by one" },
  },
  "http/folder-taken": {
    status: 503,
    message: {
      zh: "数据文件夹已被另一处启动的调度接管，本次操作没有生效",
      en: "The data folder was taken over by a Diaodu started elsewhere; nothing was changed",
    },
    remedy: {
      zh: "请到那一处继续使用；要在这里用，先关掉那一处，再重新启动",
      en: "Go on there; to go on here, stop that one and start again",
    },
  },
  "http/broken": {
    status: 500,
    message: { zh: "系统出错，本次操作没有生效", en: "Something broke; nothing was changed" },
    remedy: {
      zh: "请重试；仍出错时把编号 {id} 告诉管理员",
      en: "Try again; if it stays, tell the administrator number {id}",
    },
  },
} as const satisfies Record<`http/${string}`, ErrorEntry>;

export const httpFault = (code: keyof typeof httpErrors, details: Record<string, string | number> = {}): Fault =>
  fault(httpErrors, code, details);
