import { readDockerfile } from '../../../src/dockerfile/dockerfile.ts'
import type { Proposal, Rewrite, RewriteFacts } from '../../../src/dockerfile/rewrites/rewrite.ts'

type Given = {
  readonly module?: Partial<RewriteFacts['module']>
  readonly ignore?: Partial<RewriteFacts['ignore']>
  readonly sources?: Partial<RewriteFacts['sources']>
  readonly target?: string
}

export const lines = (...each: readonly string[]): string => `${each.join('\n')}\n`

/** A project with a module that downloads, and nothing that could be left out. */
export const factsOf = (text: string, { module, ignore, sources, target }: Given = {}): RewriteFacts => ({
  text,
  dockerfile: readDockerfile(text, { platform: 'linux/amd64', target }),
  module: {
    hasGoMod: true,
    hasGoSum: true,
    hasGoWork: false,
    downloads: true,
    isVendored: false,
    replacesByFolders: false,
    go: '1.26',
    toolchain: undefined,
    ...module,
  },
  ignore: { exists: false, text: '', problem: undefined, ...ignore },
  sources: {
    gitBytes: undefined,
    folders: [],
    cgoFiles: [],
    callerFiles: [],
    innerModules: [],
    isComplete: true,
    ...sources,
  },
})

const propose = (rewrite: Rewrite, text: string, given?: Given): Proposal =>
  rewrite.propose(factsOf(text, given))

/** The rewritten Dockerfile. */
export const rewritten = (rewrite: Rewrite, text: string, given?: Given): string => {
  const proposal = propose(rewrite, text, given)
  if (proposal.kind === 'not-applicable') throw new Error(proposal.reason)
  return proposal.dockerfile ?? ''
}

/** The rewritten ignore file. */
export const ignoring = (rewrite: Rewrite, text: string, given?: Given): string => {
  const proposal = propose(rewrite, text, given)
  if (proposal.kind === 'not-applicable') throw new Error(proposal.reason)
  return proposal.ignoreFile ?? ''
}

/** Why a rewrite does not apply. */
export const refused = (rewrite: Rewrite, text: string, given?: Given): string => {
  const proposal = propose(rewrite, text, given)
  return proposal.kind === 'not-applicable' ? proposal.reason : `it applies:\n${proposal.dockerfile ?? ''}`
}

/** A Dockerfile as people write it. */
export const usual = lines(
  'FROM golang:1.26 AS build',
  'WORKDIR /src',
  'COPY . .',
  'RUN go build -o /app ./cmd/app',
  'FROM scratch',
  'COPY --from=build /app /app',
  'ENTRYPOINT ["/app"]',
)
