/**
 * Checks social-media publications before they go out. Findings point at exact characters of the author's
 * file or at a region of an image, say why, and propose what to write instead. Nothing leaves the machine.
 */
export type { Config, ConfigObject, Finding, Locale, RuleSetting, Severity } from '@lisible/core'
export { defineRule } from '@lisible/core'
export { ConfigurationError, type EngineOptions, type LintResult } from '@lisible/engine'
export { speak } from '@lisible/rules-a11y'
export { defineConfig, type TypedConfigObject } from './configuration/define-config.js'
export type { RuleOptions } from './configuration/rule-options.js'
export { type LintOptions, lint } from './lint.js'
export { lintFiles, lintText } from './lint-files.js'
