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
    case 'go-mod':
      return [goModEdit(contextDir, parts)]
    case 'source':
      if (file === undefined) throw new Error(`no Go file is known that ${scenario.name} could edit`)
      if (trial?.kind !== 'compare') return [sourceEdit(contextDir, file, parts)]
      return [
        trial.edited ? sourceEdit(contextDir, file, parts) : neutralEdit(contextDir, file),
        ignoredEdit(contextDir, file, parts),
      ]
  }
}
