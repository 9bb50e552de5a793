import type { Repeated } from './doubling.ts'

/** A text that once kept a reader busy for ever, or is like one that did. */
type KnownInput = {
  readonly title: string
  readonly reader: string
  readonly input: Repeated
  /** About how many characters show that it is slow. */
  readonly characters: number
}

const known = (
  title: string,
  reader: string,
  pump: string,
  ...[before = '', behind = '']: readonly string[]
): KnownInput => ({
  title,
  reader,
  input: { before, pump, behind },
  characters: 300,
})

/** What only takes long where there are many instructions. */
const many = (input: KnownInput): KnownInput => ({ ...input, characters: 6_000 })

const ignoreFile = 'ignore file (buildkit)'
const ofBuildah = 'ignore file (buildah)'
const ofLayers = 'names in the layers of an image'

/** The forty inputs with which the readers were attacked in the first review of this program. */
export const knownInputs: readonly KnownInput[] = [
  known('stars in an ignore file', ignoreFile, '*a', '', '*b'),
  known('stars without letters', ignoreFile, '*?'),
  known('any folders, again and again', ignoreFile, '**/', '', 'b'),
  known('any folders with names', ignoreFile, '**/a/'),
  known('a raw expression of Buildah with a star of a star', ofBuildah, '(a+)+', '', 'x'),
  known('alternatives of the same letter', ofBuildah, '(a|a)*', '', 'b'),
  known('80,000 patterns', ignoreFile, 'a#\n'),
  known('exceptions', ofBuildah, '!a#/**\n'),
  known('classes of characters', ignoreFile, '[a-z]*'),
  known('a pattern of blanks', ignoreFile, ' ', 'a', 'b'),
  known('slashes', ofBuildah, '/', 'a', 'b'),
  known('an open comment in a Go file', 'Go file', '/* '),
  known('blank lines in a Go file', 'Go file', '\n'),
  known('lines of one tab', 'Go file', '\t\n', 'package main\n'),
  known('open comments before imports', 'imports and embedded files', '/* a\n'),
  known('open lists of imports', 'imports and embedded files', 'import (\n'),
  known('blank lines in a list of imports', 'imports and embedded files', '\n', 'import (', ')'),
  known('open brackets in a build constraint', 'build constraint', '('),
  known('negations in a build constraint', 'build constraint', '!'),
  known('blank lines in go.mod', 'go.mod and go.work', '\n'),
  known('requirements', 'go.mod and go.work', 'require example.com/a# v1.0.0\n'),
  known('open blocks in go.mod', 'go.mod and go.work', 'require (\n'),
  known('command substitutions in an open quote', 'shell script', '$(a)', '"'),
  known('nested quotes', 'shell script', '"$(a '),
  known('open arithmetic', 'shell script', '$((1'),
  known('open backticks', 'shell script', '`a '),
  known('here-documents without an end', 'shell script', 'a <<E#\n'),
  known('nested groups', 'shell script', '{ ( '),
  many(known('stages', 'Dockerfile', 'FROM golang AS s#\n')),
  many(known('stages on one another', 'Dockerfile', 'FROM first AS t#\nENV A#=$A\n')),
  many(known('variables', 'Dockerfile', 'ENV A#=$A#x\n')),
  known('variables that double', 'Dockerfile', 'ARG A=$A$A\n'),
  known('80,000 heredocs', 'Dockerfile', 'RUN <<E\nE\n'),
  known('heredocs without an end', 'Dockerfile', 'RUN <<E#\n'),
  known('continued lines', 'Dockerfile', '\\\n', 'RUN a '),
  known('nested defaults', 'Dockerfile', '${A:-', 'ENV B='),
  known('patterns with stars', 'Dockerfile', '*a', 'ENV B=aaaaaaaaaaaaaaaaaaaa\nENV C=${B##', '}'),
  known('blanks in a Makefile', 'Makefile', '  '),
  known('targets that need each other', 'Makefile', 'a#: a0001 b#\n\tgo build\n'),
  known('values that double', 'Makefile', 'A = $(A)$(A)\n', '', 'all: $(A)\n'),
]

/**
 * Found later. For an expression with the flag `m`, lines also begin behind a carriage return and U+2028; without the flag
 * `s`, a dot does not match these.
 */
const laterInputs: readonly KnownInput[] = [
  known('a long name against a star of a star', 'names of files, against ignore patterns', 'a'),
  known('carriage returns in a Go file', 'Go file', '\r', 'package main\n'),
  known('carriage returns in a list of imports', 'imports and embedded files', '\r', 'import (', ')'),
  known('carriage returns in go.mod', 'go.mod and go.work', '\r'),
  known(
    'line separators in go.mod',
    'modules of packages, and requirements in which two texts differ',
    '\u2028',
  ),
  known('carriage returns in a bake file', 'bake file', '\r'),
  known('carriage returns in a Dockerfile', 'Dockerfiles of a repository', '\r'),
  known('carriage returns where an error is', 'place of an error in the sources', '\r'),
  known('a comment of slashes in go.mod', 'go.mod and go.work', '/', 'require a v1 //', '\rx'),
  known(
    'blanks before what is embedded',
    'imports and embedded files',
    ' ',
    'import "embed"\n//go:embed',
    'x\ry',
  ),
  known('digits in the name of a stage', 'output of BuildKit', '1', '#1 [a', ' 1/2] FROM x\n'),
  known(
    'RUN instructions without a shell',
    'Dockerfile whose Go commands shall write action graphs',
    'RUN ["go","build"]\n',
    'WORKDIR /x\n',
  ),
  known('folders within folders', 'folders of a file, against a source with wildcards', 'a/'),
  known('files that a layer removes, and others', ofLayers, 'a#\n.wh.b#\n'),
  known('folders that a layer empties, and others', ofLayers, 'a#/x\nb#/.wh..wh..opq\n'),
  known('slashes in the name of a file', ofLayers, '/', 'a', 'b'),
]

export const allKnown: readonly KnownInput[] = [...knownInputs, ...laterInputs]
