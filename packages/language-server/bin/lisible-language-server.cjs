#!/usr/bin/env node
'use strict'
// Runs the bundled server. An editor that names no transport speaks over standard input and output.
const transport = /^--(?:stdio|node-ipc|socket|pipe)/
if (!process.argv.some((argument) => transport.test(argument))) process.argv.push('--stdio')
require('../dist/server.cjs')
