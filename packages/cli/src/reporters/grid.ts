import { type EvaluationGrid, evaluationGrid, type Locale } from '@lisible/core'
import type { Engine, LintResult } from '@lisible/engine'

/** The evaluation grid of all drafts; what the rules of a draft's own configuration do not check is left to a person. */
export async function gridOf(
  results: readonly LintResult[],
  engine: Engine,
  { locale, media }: { readonly locale: Locale; readonly media: boolean },
): Promise<EvaluationGrid> {
  const grids: EvaluationGrid[] = []
  for (const { path, findings, draft } of results) {
    const { rules } = await engine.resolveConfig(path)
    grids.push(
      evaluationGrid([{ path, findings, publications: draft?.publications ?? [] }], {
        locale,
        media,
        rules: rules.map(({ rule }) => rule.meta.id),
      }),
    )
  }
  return {
    publications: grids.flatMap(({ publications }) => publications),
    unread: grids.flatMap(({ unread }) => unread),
  }
}
