export type { Host, HostOptions, HostReading, Written } from '../check/host.js'
export * from '../protocol.js'
export { type ServerOptions, startServer } from '../server/server.js'
export { type BrowserHostOptions, browserHost, type ClientFiles } from './browser-host.js'
