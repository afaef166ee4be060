#!/usr/bin/env node
const transport = /^--(?:stdio|node-ipc|socket|pipe)/
if (!process.argv.some((argument) => transport.test(argument))) process.argv.push('--stdio')
await import('../dist/executable.js')
