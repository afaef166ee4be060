import { join } from 'node:path'
import { ConfigurationError } from '@lisible/engine'
import { git, gitList } from './git.js'

/** What counts as changed: since a revision, files not yet tracked included, or staged for the next commit. */
export type ChangeRange = { readonly since: string } | { readonly staged: true }

/**
 * Absolute paths of the files that changed in the repository of `cwd`, those that are gone included. A branch is
 * compared from where it parted. Git is started without a shell, and its answers are read without quoting.
 * @throws {ConfigurationError} without git, outside a repository, or for a revision that does not exist.
 */
export async function changedFiles(cwd: string, range: ChangeRange): Promise<ReadonlySet<string>> {
  const top = await topOf(cwd)
  const names =
    'staged' in range
      ? await gitList(cwd, ['diff', '--cached', ...plain])
      : [
          ...(await gitList(cwd, ['diff', ...plain, await baseOf(cwd, range.since), '--'])),
          ...(await gitList(top, ['ls-files', '--others', '--exclude-standard', '-z'])),
        ]
  return new Set(names.map((name) => join(top, name)))
}

/** Names from the top of the repository, a NUL after each; nothing of the reader's settings interferes. */
const plain = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-relative', '--ignore-submodules']

/**
 * The top folder of the repository.
 * @throws {ConfigurationError} without git or outside a repository.
 */
export async function topOf(cwd: string): Promise<string> {
  try {
    return (await git(cwd, ['rev-parse', '--show-toplevel'])).replace(/\r?\n$/, '')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new ConfigurationError({
        fr: '--since et --staged ont besoin de git, qui n’est pas installé ici. Installez-le, ou nommez les brouillons à vérifier : lisible chemin/vers/post.md',
        en: '--since and --staged need git, which is not installed here. Install it, or name the drafts to check: lisible path/to/post.md',
      })
    }
    throw new ConfigurationError(
      {
        fr: `Ce dossier n’est pas dans un dépôt git : --since et --staged n’ont rien à comparer. Allez dans le dépôt, ou vérifiez tout : lisible${detailOf(error)}`,
        en: `This folder is not in a git repository: --since and --staged have nothing to compare. Go to the repository, or check everything: lisible${detailOf(error)}`,
      },
      {},
      error,
    )
  }
}

/** Why git refuses, when it is for another reason than the one we name. */
function detailOf(error: unknown): string {
  const said = String((error as { stderr?: string }).stderr ?? '').split('\n')[0]!
  return said === '' || /not a git repository/.test(said) ? '' : ` (git: ${said})`
}

/** The commit where the present branch parted from `revision`, or the revision itself. */
async function baseOf(cwd: string, revision: string): Promise<string> {
  let commit: string
  try {
    commit = await git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  } catch (error) {
    throw new ConfigurationError(
      {
        fr: `Git ne connaît pas la révision « ${revision} » (--since). Donnez une branche, une étiquette ou un numéro de commit : « git log --oneline » les montre. Sur un serveur d’intégration, l’historique est souvent coupé : rapatriez-le (fetch-depth: 0).`,
        en: `Git does not know the revision \`${revision}\` (--since). Give a branch, a tag or a commit: \`git log --oneline\` shows them. On a CI server the history is often cut short: fetch it whole (fetch-depth: 0).`,
      },
      {},
      error,
    )
  }
  try {
    return (await git(cwd, ['merge-base', commit.trim(), 'HEAD'])).trim()
  } catch {
    return commit.trim()
  }
}
