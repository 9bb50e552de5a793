/** One figure of `npm run bench`. */
export type Line = {
  readonly what: string
  readonly value: string
  readonly goal?: string
  readonly holds?: boolean
}
