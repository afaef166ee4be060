import { applyFixes, type Edit, type Finding, fixDraft, isFixable, type Locale } from '@lisible/core'
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver'
import type { Check } from '../check/checks.js'
import { clientCommands, serverCommands } from '../protocol.js'
import { words } from '../server/words.js'
import { altEdit, mediumWithoutAlt } from './alt-text.js'
import type { DiagnosticData } from './diagnostics.js'
import { disableHere, disableInFile } from './directives.js'
import { singleEdit, workspaceEdit } from './edits.js'
import { baseName } from './uris.js'
import { withoutElision } from './without-elision.js'

const fixAllKind = `${CodeActionKind.SourceFixAll}.lisible`
export const codeActionKinds = [CodeActionKind.QuickFix, fixAllKind]

/** Suggestions of one finding that are offered. */
const maxSuggestions = 6

export interface ActionOptions {
  readonly locale: Locale
  /** The client applies edits to a version of a document. */
  readonly versioned: boolean
  /** Commands that the client runs itself. */
  readonly commands: ReadonlySet<string>
}

/** What can be done about a range, the safest first. */
export function codeActions(
  check: Check,
  range: Range,
  context: CodeActionContext,
  options: ActionOptions,
): CodeAction[] {
  const wants = (kind: string) =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`) || only === '')
  const actions: CodeAction[] = []
  if (wants(CodeActionKind.QuickFix)) {
    for (const finding of findingsAt(check, range)) {
      const diagnostic = context.diagnostics.find((one) => isOf(one, finding))
      actions.push(...quickFixes(check, finding, diagnostic, options))
    }
  }
  if (context.only && wants(fixAllKind)) {
    const all = fixAll(check, options)
    if (all) actions.push(all)
  }
  return actions
}

function findingsAt({ findings, document }: Check, range: Range): Finding[] {
  const start = document.offsetAt(range.start)
  const end = document.offsetAt(range.end)
  return findings.filter((finding) => finding.start.offset <= end && start <= finding.end.offset).slice(0, 20)
}

function isOf({ data, code }: Diagnostic, { rule, messageId, start, end }: Finding): boolean {
  if (code !== rule) return false
  const held = data as DiagnosticData | undefined
  return held?.start === start.offset && held.end === end.offset && held.messageId === messageId
}

function quickFixes(
  check: Check,
  finding: Finding,
  diagnostic: Diagnostic | undefined,
  { locale, versioned, commands }: ActionOptions,
): CodeAction[] {
  const { document } = check
  const text = words[locale]
  const base = { kind: CodeActionKind.QuickFix, ...(diagnostic ? { diagnostics: [diagnostic] } : {}) }
  const action = (title: string, edits: readonly Edit[], preferred = false): CodeAction => ({
    ...base,
    title,
    ...(preferred ? { isPreferred: true } : {}),
    edit: workspaceEdit(document, edits, versioned),
  })
  const actions: CodeAction[] = []
  const { fix, suggestions = [], expected } = finding
  if (fix) actions.push(action(text.fix(shown(fix.text)), [fix], true))
  suggestions.slice(0, maxSuggestions).forEach((edit, i) => {
    if (fix && edit.start === fix.start && edit.end === fix.end && edit.text === fix.text) return
    const value = expected[i] ?? edit.text
    const title = value === '' ? text.remove : text.replace(shown(value))
    actions.push(action(title, [edit], !fix && i === 0 && suggestions.length === 1))
  })
  const same = check.findings.filter((one) => one.rule === finding.rule && isFixable(one))
  if (fix && same.length > 1) {
    const output = applyFixes(document.getText(), same).output
    actions.push(action(text.fixRule(finding.rule, same.length), [singleEdit(document.getText(), output)]))
  }
  const medium = finding.rule.startsWith('media/alt') ? mediumAt(check, finding) : undefined
  if (medium !== undefined) {
    const title = text.writeAlt(baseName(medium))
    if (commands.has(clientCommands.writeAlt)) {
      actions.push({
        ...base,
        title,
        command: { title, command: clientCommands.writeAlt, arguments: [document.uri, medium] },
      })
    } else {
      const edit = altEdit(check, medium, '…')
      if (edit) actions.push(action(title, [edit]))
    }
  }
  const word = wordOf(finding)
  if (word !== undefined) {
    const title = text.addWord(word)
    actions.push({
      ...base,
      title,
      command: { title, command: serverCommands.addWord, arguments: [document.uri, word] },
    })
  }
  const here = disableHere(check, finding)
  if (here) actions.push(action(text.disableLine(finding.rule), [here]))
  const inFile = disableInFile(check, finding)
  if (inFile) actions.push(action(text.disableFile(finding.rule), [inFile]))
  if (commands.has(clientCommands.explainRule)) {
    const title = text.explain(finding.rule)
    actions.push({
      ...base,
      title,
      command: { title, command: clientCommands.explainRule, arguments: [finding.rule] },
    })
  }
  return actions
}

function mediumAt(check: Check, { media, start, end }: Finding): string | undefined {
  return mediumWithoutAlt(check, start.offset, end.offset)?.file ?? media?.file
}

/** The word that the author may want to keep. */
function wordOf({ rule, data }: Finding): string | undefined {
  const { word } = data
  return rule === 'spelling/unknown-word' && typeof word === 'string' ? withoutElision(word) : undefined
}

/** A replacement short enough for a menu. */
function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 60).replace(/[\ud800-\udbff]$/, '')}…` : line
}

/** Every safe fix, until none is left; the same as the command's `--fix`. */
function fixAll(
  check: Check,
  { locale, versioned }: Pick<ActionOptions, 'locale' | 'versioned'>,
): CodeAction | undefined {
  if (!check.findings.some(isFixable)) return undefined
  const { document } = check
  const source = document.getText()
  const { output } = fixDraft(source, check.parseOptions, (draft) => check.lint(draft))
  if (output === source) return undefined
  return {
    title: words[locale].fixAll,
    kind: fixAllKind,
    edit: workspaceEdit(document, [singleEdit(source, output)], versioned),
  }
}
