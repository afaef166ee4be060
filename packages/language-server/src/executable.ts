import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { nodeHost } from './node/node-host.js'
import { startServer } from './server/server.js'

/** Serves the client that started this process: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
startServer(createConnection(ProposedFeatures.all), nodeHost())
