/** A way to link a Go program. */
export type LinkForm = {
  readonly cgo: '0' | '1'
  readonly compiler: 'gcc' | 'musl-gcc'
  /** Build tags, as in `osusergo`. */
  readonly tags: readonly string[]
  /** More flags for Go's linker. */
  readonly linkerFlags: string
}

const plain: LinkForm = { cgo: '1', compiler: 'gcc', tags: [], linkerFlags: '' }

/** By the values of the study. */
export const linkForms = {
  'cgo-0': { ...plain, cgo: '0' },
  'cgo-1': plain,
  'cgo-1-pure': { ...plain, tags: ['netgo', 'osusergo'] },
  'cgo-1-static': { ...plain, linkerFlags: '-linkmode=external -extldflags=-static' },
  'cgo-1-musl': { ...plain, compiler: 'musl-gcc' },
} as const satisfies Readonly<Record<string, LinkForm>>

/** The form of one value of the study. Throws for any other text. */
export const linkForm = (value: string): LinkForm => {
  const forms: Readonly<Record<string, LinkForm>> = linkForms
  const form = Object.hasOwn(forms, value) ? forms[value] : undefined
  if (form === undefined) throw new Error(`there is no way of linking called ${value}`)
  return form
}
