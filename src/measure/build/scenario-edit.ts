import { posix } from 'node:path'
import { existsIn } from '../../host/inside/look.ts'
import type { Scenario } from '../../model.ts'
import { type FileEdit, goModEdit, ignoredEdit, neutralEdit, type NonceOf, sourceEdit } from './edit.ts'
import type { Trial } from '../image/trial.ts'

type EditParts = {
  readonly scenario: Scenario
  readonly trial: Trial | undefined
  readonly contextDir: string
  readonly file: string | undefined
  readonly parts: NonceOf
}

/** The edits that a scenario makes, and in a trial those that it compares. */
export const filesOf = ({ scenario, trial, contextDir, file, parts }: EditParts): readonly FileEdit[] => {
  switch (scenario.edit) {
    case 'none':
      return []
    case 'go-mod': {
      const goMod = goModOf(contextDir, file)
      if (goMod === undefined) throw new Error(`there is no go.mod that ${scenario.name} could edit`)
      return [goModEdit(contextDir, goMod, parts)]
    }
    case 'source':
      if (file === undefined) throw new Error(`no Go file is known that ${scenario.name} could edit`)
      if (trial?.kind !== 'compare') return [sourceEdit(contextDir, file, parts)]
      return [
        trial.edited ? sourceEdit(contextDir, file, parts) : neutralEdit(contextDir, file),
        ignoredEdit(contextDir, file, parts),
      ]
  }
}

/**
 * The go.mod of the module that a file belongs to: a context may hold several, and none at its top, where a new one would be
 * an edit that no step takes. Undefined where there is none; without a file, that at the top.
 */
export const goModOf = (contextDir: string, file = '.'): string | undefined => {
  for (let folder = posix.dirname(file); ; folder = posix.dirname(folder)) {
    const path = posix.join(folder, 'go.mod')
    if (existsIn(contextDir, path)) return path
    if (folder === '.') return undefined
  }
}
