'use strict'
// Starts the server. Node from 22.1 on keeps what it compiled, in the folder that the extension names.
const { enableCompileCache } = require('node:module')

const folder = process.env.LISIBLE_CODE_CACHE
if (folder) enableCompileCache?.(folder)
require('./server-main.cjs')
