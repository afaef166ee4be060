/** What lisible adds to the Language Server Protocol. Names and types only: any client may import them. */

/** What the client may give in `initializationOptions`; the same keys as the settings below `lisible`. */
export interface ClientOptions extends Partial<Settings> {
  /** `false`: configuration files that are programs are not run. Absent: trusted. */
  readonly trusted?: boolean
  /** Commands that the client itself runs (`lisible.writeAlt`, `lisible.explainRule`…); others get plain edits. */
  readonly commands?: readonly string[]
  /** Report drafts that are not open too, when the client asks for the diagnostics of the workspace. */
  readonly workspaceDiagnostics?: boolean
  /** Milliseconds after the last change before diagnostics are pushed. */
  readonly debounce?: number
}

/** Settings below `lisible`. */
export interface Settings {
  readonly enable: boolean
  /** Language of messages; `auto`: that of the editor. */
  readonly language: 'auto' | 'fr' | 'en'
  /** Check for these networks instead of those declared; empty: those declared. */
  readonly networks: readonly string[]
  /** Read images, videos and captions. */
  readonly media: boolean
  /** Room left, beside the name of each network. */
  readonly inlayHints: 'off' | 'near' | 'all'
  /** Leave the word under the caret alone while it is being typed. */
  readonly hideWhileTyping: boolean
}

/** Room of one text on one network. */
export interface CounterLine {
  /** `x`, `instagram/reel`. */
  readonly network: string
  readonly label: string
  readonly what: 'text' | 'title' | 'hashtags'
  readonly length: number
  readonly max: number
  /** `max - length`: negative when it is too long. */
  readonly remaining: number
  readonly unit: string
  readonly severity: 'error' | 'warning'
}

/** Request: counters of the publication at `offset` (UTF-16; the first when absent), the tightest network first. */
export const countersRequest = 'lisible/counters'
export interface DocumentParams {
  readonly uri: string
  readonly offset?: number
}

/** Request: what each network will show. */
export const previewRequest = 'lisible/preview'
export interface PreviewResult {
  readonly title?: string
  readonly networks: readonly NetworkView[]
}

export interface NetworkView {
  readonly network: string
  readonly label: string
  readonly known: boolean
  readonly texts: readonly TextView[]
  readonly media: readonly MediumView[]
  readonly poll?: { readonly question?: string; readonly options: readonly string[] }
  readonly counters: readonly CounterLine[]
  /** Messages of findings that hold for this network. */
  readonly findings: readonly { readonly severity: string; readonly message: string; readonly rule: string }[]
  /** Plain text to paste into this network. */
  readonly plain: string
  /** The publication as it is read aloud. */
  readonly spoken: readonly string[]
}

export interface TextView {
  readonly role: string
  /** `2/3` in a thread. */
  readonly thread?: string
  readonly visible: readonly PieceView[]
  readonly folded: readonly PieceView[]
}

export interface PieceView {
  readonly kind: string
  readonly text: string
  readonly over: boolean
}

export interface MediumView {
  readonly file: string
  readonly uri: string
  readonly kind: string
  readonly alt?: string
  readonly decorative: boolean
  /** Pixels of the picture, where known. */
  readonly size?: readonly [width: number, height: number]
  readonly boxes: readonly { readonly box: readonly number[]; readonly message: string }[]
}

/** Request: the page of a rule in Markdown; `null` when there is none. */
export const explainRequest = 'lisible/explain'
export interface ExplainParams {
  readonly rule: string
}

/** Request: every rule there is. */
export const rulesRequest = 'lisible/rules'
export interface RuleLine {
  readonly id: string
  readonly description: string
}

/** Request: the edit that gives a medium its alternative text; `null` where the format cannot hold it. */
export const altRequest = 'lisible/altEdit'
export interface AltParams {
  readonly uri: string
  readonly file: string
  readonly alt: string
}

/** Notification from the server: how a draft stands. */
export const statusNotification = 'lisible/status'
export interface StatusParams {
  readonly uri: string
  /** `none`: not a draft. */
  readonly state: 'none' | 'checking' | 'checked'
  readonly version?: number
  readonly error: number
  readonly warning: number
  readonly info: number
  /** Media are being measured. */
  readonly pending: boolean
  readonly findings: readonly StatusFinding[]
  /** The configuration is wrong: what is wrong. */
  readonly configuration?: string
}

export interface StatusFinding {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  /** Labels; empty: wherever the text goes. */
  readonly networks: readonly string[]
  readonly range: {
    readonly start: { readonly line: number; readonly character: number }
    readonly end: { readonly line: number; readonly character: number }
  }
}

/** Commands the server runs through `workspace/executeCommand`. */
export const serverCommands = {
  addWord: 'lisible.server.addWord',
  checkWorkspace: 'lisible.server.checkWorkspace',
  timings: 'lisible.server.timings',
} as const

/** Commands a client may run itself, announced in `ClientOptions.commands`. */
export const clientCommands = {
  writeAlt: 'lisible.writeAlt',
  explainRule: 'lisible.explainRule',
} as const

/** Requests to clients from a server that has no file system: text of a file or `null`. */
export const readFileRequest = 'lisible/readFile'
/** Whether the file could be written. */
export const writeFileRequest = 'lisible/writeFile'
/** URIs of files that match a glob. */
export const findFilesRequest = 'lisible/findFiles'
