/** What the language server adds to the editor's own delays, its memory, and its start. */
import '../packages/language-server/bench/latency.js'
