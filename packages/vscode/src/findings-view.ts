import type { StatusFinding, StatusParams } from '@lisible/language-server/protocol'
import {
  EventEmitter,
  Range,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode'
import { texts } from './texts.js'

type Node = { readonly network: string; readonly findings: readonly StatusFinding[] } | StatusFinding

const icons = { error: 'error', warning: 'warning', info: 'info' } as const

/** Findings of the draft in use, by network: what the list of problems cannot group. */
export class FindingsView implements TreeDataProvider<Node> {
  readonly #changed = new EventEmitter<void>()
  readonly onDidChangeTreeData = this.#changed.event
  #status: StatusParams | undefined

  show(status: StatusParams | undefined): void {
    this.#status = status
    this.#changed.fire()
  }

  getChildren(node?: Node): Node[] {
    if (node) return 'findings' in node ? [...node.findings] : []
    const byNetwork = new Map<string, StatusFinding[]>()
    for (const finding of this.#status?.findings ?? []) {
      const names = finding.networks.length > 0 ? finding.networks : [texts.everywhere]
      for (const name of names) byNetwork.set(name, [...(byNetwork.get(name) ?? []), finding])
    }
    return [...byNetwork]
      .map(([network, findings]) => ({ network, findings }))
      .sort((a, b) => errors(b.findings) - errors(a.findings) || a.network.localeCompare(b.network))
  }

  getTreeItem(node: Node): TreeItem {
    if ('findings' in node) {
      const item = new TreeItem(node.network, TreeItemCollapsibleState.Expanded)
      item.description = String(node.findings.length)
      item.iconPath = new ThemeIcon(errors(node.findings) > 0 ? 'error' : 'globe')
      return item
    }
    const item = new TreeItem(node.message, TreeItemCollapsibleState.None)
    item.description = node.rule
    item.tooltip = node.message
    item.iconPath = new ThemeIcon(icons[node.severity])
    if (this.#status) {
      item.command = {
        command: 'vscode.open',
        title: '',
        arguments: [Uri.parse(this.#status.uri), { selection: toRange(node) }],
      }
    }
    return item
  }
}

function errors(findings: readonly StatusFinding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length
}

/** The editor takes a range of its own making alone: of another shape it would draw no row at all. */
function toRange({ range: { start, end } }: StatusFinding): Range {
  return new Range(start.line, start.character, end.line, end.character)
}
