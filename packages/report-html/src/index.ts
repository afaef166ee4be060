export type { HtmlDraft, HtmlReportOptions, Picture } from './model/options.js'
export { htmlReport } from './page/page.js'
