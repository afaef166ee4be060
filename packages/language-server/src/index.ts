export type { Check } from './check/checks.js'
export type {
  Drive,
  Host,
  HostFindings,
  HostOptions,
  HostReading,
  Project,
  Thumbnail,
  Written,
} from './check/host.js'
export { nodeHost } from './node/node-host.js'
export * from './protocol.js'
export { type ServerOptions, startServer } from './server/server.js'
