import { lstatSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { MediaFacts } from '@lisible/core'
import { isInside } from '../files/project.js'

export type Failure = Extract<MediaFacts, { status: 'error' }>

/** The file a draft names, or why it may not be read: nothing outside the project, no address, no draft. */
export function locate(name: string, draft: string, root: string): { readonly file: string } | Failure {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name) || name.startsWith('//')) {
    return failure('outside-project', 'an address on the network is never fetched')
  }
  const file = resolve(dirname(draft), name)
  if (!isInside(file, root)) return failure('outside-project', 'the path leaves the project')
  let real: string
  try {
    lstatSync(file)
    real = realpathSync(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'EACCES' || code === 'EPERM'
      ? failure('unreadable', `the system refuses (${code})`)
      : failure('missing', 'there is no such file')
  }
  if (!isInside(real, realpathSync(root))) return failure('outside-project', 'the link leaves the project')
  if (resolve(draft) === file) return failure('is-draft', 'the draft names itself')
  return { file: real }
}

function failure(reason: Failure['reason'], detail: string): Failure {
  return { status: 'error', reason, detail }
}
