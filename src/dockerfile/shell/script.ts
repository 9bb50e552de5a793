/** What a shell script does, statement by statement. */
export type Script = readonly Statement[]

export type Statement =
  | SimpleCommand
  /** `( … )` keeps what it changes to itself, `{ …; }` does not. */
  | { readonly kind: 'group'; readonly isolated: boolean; readonly body: Script }
  /** A compound statement with the files and here-documents of its redirections. */
  | {
      readonly kind: 'redirected'
      readonly body: Script
      readonly used: readonly Word[]
      /** Those that are written, of these. */
      readonly written: readonly Word[]
    }
  | AndOr
  /** `A | B` */
  | { readonly kind: 'pipeline'; readonly parts: readonly Script[] }
  /** `! A` */
  | { readonly kind: 'not'; readonly body: Script }
  /** `A &` */
  | { readonly kind: 'background'; readonly body: Script }
  | Loop
  | { readonly kind: 'if'; readonly branches: readonly Branch[] }
  | { readonly kind: 'case'; readonly subject: Word; readonly branches: readonly CaseBranch[] }
  | { readonly kind: 'function'; readonly name: string; readonly body: Script }

/** `A && B || C`; the first link has no operator. */
export type AndOr = { readonly kind: 'and-or'; readonly links: readonly Link[] }

export type Link = { readonly operator: '&&' | '||' | undefined; readonly body: Script }

export type SimpleCommand = {
  readonly kind: 'command'
  readonly assignments: readonly Assignment[]
  /** Empty when there are only assignments. */
  readonly words: readonly Word[]
  /** The texts of here-documents, which the program reads from its standard input. */
  readonly inputs: readonly Word[]
  /** The files of redirections. */
  readonly targets: readonly Word[]
  /** Those that are written, of these. */
  readonly written: readonly Word[]
  /** Where it begins in the text of the script that was read. */
  readonly at: number
}

/** `NAME=VALUE`, also behind `declare` and its like where the value is a list. */
export type Assignment = {
  readonly name: string
  readonly value: Word
  /** The words of `( … )` of bash, which are joined in the value; with `isMore`, what was there stays before them. */
  readonly list?: { readonly words: readonly Word[]; readonly isMore: boolean }
}

/** The builtins that set variables by arguments of the form of an assignment. */
export const isDeclaration = (program: string): boolean =>
  /^(?:export|readonly|local|declare|typeset)$/.test(program)

/** `for NAME in VALUES`; `while` and `until` have a condition, but no name. */
export type Loop = {
  readonly kind: 'loop'
  readonly name: string | undefined
  readonly values: readonly Word[]
  readonly condition: Script
  readonly body: Script
}

/** `else` is a branch with an empty condition. */
export type Branch = { readonly condition: Script; readonly body: Script }

export type CaseBranch = { readonly patterns: readonly Word[]; readonly body: Script }

export type Word = readonly Part[]

/** A part of a word. `written` is its text in the script; only what is not quoted is split into several words. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  /** `$NAME` or `${NAME OPERATOR WORD}`; in the first form the last two are empty. */
  | {
      readonly kind: 'variable'
      readonly name: string
      readonly operator: string
      readonly word: Word
      readonly written: string
      readonly quoted: boolean
    }
  /** `$(SCRIPT)`, also with backticks. */
  | { readonly kind: 'output'; readonly script: Script; readonly written: string; readonly quoted: boolean }
  /** Arithmetic, which is not computed. */
  | { readonly kind: 'number'; readonly written: string; readonly quoted: boolean }

/** Without quotes; variables and `$(…)` as written. */
export const wordText = (word: Word): string =>
  word.map((part) => (part.kind === 'text' ? part.text : part.written)).join('')
