/** A Dockerfile at the limits, and what its scripts and Makefiles are. */
export type Largest = { readonly title: string; readonly text: string; readonly script: string }

/** Below the limits of 5,000 instructions, 65,535 bytes a line, and 1 MB. */
const [instructions, lineLength, textLength] = [4_900, 64_000, 980_000]

const joined = (count: number, most: number, part: (at: number) => string): string => {
  const parts: string[] = []
  for (let [at, length] = [0, 0]; at < count; at += 1) {
    const text = part(at)
    length += text.length
    if (length > most) break
    parts.push(text)
  }
  return parts.join('')
}

/** As many instructions as there may be. */
const each = (line: (at: number) => string, count = instructions): string =>
  `FROM golang\nCOPY . .\n${joined(count, textLength, (at) => `${line(at)}\n`)}`

/** Few instructions, as long as they may be. */
const wide = (before: string, part: (at: number) => string, most = textLength): string =>
  `FROM golang\nCOPY . .\n${joined(15, most, (line) => `${before}${joined(20_000, lineLength, (at) => part(line * 20_000 + at))} x=x y=y\n`)}`

const stages = (line: (at: number) => string, count = instructions): string =>
  `FROM golang AS s0\nCOPY . /src\n${joined(count, textLength, (at) => `${line(at)}\n`)}`

const shell =
  'if a; then b=$(c "$d"); for i in 1 2 3; do go build -o /x ./cmd/$i | tee y; done; fi; case $e in f) g;; esac; '
const short = 'cd /a && CGO_ENABLED=0 go build -ldflags "-s -X main.v=$V" -o /b ./c && strip /b; '

const texts: readonly (readonly [title: string, text: string])[] = [
  ['stages', joined(instructions, textLength, (at) => `FROM golang AS s${at}\n`)],
  ['stages on each other', stages((at) => `FROM s${at} AS s${at + 1}`)],
  ['stages on each other with variables', stages((at) => `FROM s${at} AS s${at + 1}\nENV A${at}=$A`, 2_400)],
  [
    'stages on each other that build',
    stages((at) => `FROM s${at} AS s${at + 1}\nRUN go build -o /a${at} ./b`, 2_400),
  ],
  [
    'stages that copy from each other',
    stages((at) => `FROM golang AS s${at + 1}\nCOPY --from=s${at} /src/a /src`, 2_400),
  ],
  [
    'stages for another platform',
    stages((at) => `FROM --platform=linux/s390x golang AS s${at + 1}\nFROM s${at + 1}`, 2_400),
  ],
  [
    'copies of programs',
    `${joined(60, textLength, (at) => `FROM golang AS s${at}\nCOPY . .\nRUN go build -o /a${at} ./b${at}\n`)}FROM scratch\n${joined(4_700, textLength, (at) => `COPY --from=s${at % 60} /a${at % 60} /bin/${at}\n`)}`,
  ],
  [
    'ARG before FROM',
    `${joined(instructions, textLength, (at) => `ARG A${at}=$A${at - 1}x\n`)}FROM golang\n`,
  ],
  ['ENV on each other', each((at) => `ENV A${at}=$A${at - 1}x`)],
  ['many variables in one ENV', wide('ENV ', (at) => `A${at}=$A `, 130_000)],
  [
    'many variables, and steps',
    `FROM golang\nENV ${joined(6_000, lineLength, (at) => `A${at}=x `)}\n${joined(4_000, textLength, (at) => `RUN (go build $A${at}); b\n`)}`,
  ],
  ['substitutions in one value', wide('ENV B=', () => '${A:-${C:-d}}', 300_000)],
  ['LABEL', wide('LABEL ', (at) => `a${at}="$A b" `)],
  ['heredocs', each(() => 'RUN <<E\ngo build ./a\nE')],
  ['one long heredoc', each(() => `RUN <<E\n${`${shell}\n`.repeat(1_700)}E`, 2)],
  [
    'a script in a heredoc',
    `FROM golang\nCOPY <<E /x.sh\n${`${shell}\n`.repeat(8_000)}E\nRUN /x.sh\nENTRYPOINT ["/x.sh"]\n`,
  ],
  [
    'a file in a heredoc',
    `FROM golang\nCOPY <<E /x\n${joined(60_000, 970_000, (at) => `$A${at} \${B:-c}\n`)}E\n`,
  ],
  ['mounts', wide('RUN ', (at) => `--mount=type=secret,id=k${at} `, 300_000)],
  [
    'mounts of stages',
    `${joined(1_000, textLength, (at) => `FROM golang AS s${at}\nCOPY a /b\n`)}FROM golang\n${joined(4, textLength, () => `RUN ${joined(2_000, lineLength, (at) => `--mount=from=s${at % 1_000},source=/b,target=/c `)}x\n`)}`,
  ],
  [
    'mounts and steps',
    each(
      (at) =>
        `RUN --mount=type=bind,source=a${at},target=/b --mount=type=cache,target=/c${at} go build ./e${at}`,
    ),
  ],
  ['COPY', each((at) => `COPY a${at} b${at} /x${at}/`)],
  ['COPY with patterns', each((at) => `COPY a*${at} [a-z]c /x/`)],
  ['COPY with many sources', wide('COPY ', () => '$V/a ', 90_000)],
  ['COPY with exceptions', wide('COPY ', (at) => `--exclude=a${at} `)],
  ['COPY of a long path', wide('COPY ', () => 'a/')],
  ['continued lines', `FROM golang\nRUN ${'go build ./a && \\\n'.repeat(28_000)}x`],
  ['empty continued lines', `FROM golang\nRUN a ${'\\\n'.repeat(480_000)}x`],
  ['empty lines', `FROM golang\n${'\n'.repeat(970_000)}`],
  ['comments', `FROM golang\n${'# c\n'.repeat(240_000)}`],
  ['steps', each((at) => `RUN ${short}go build ./c${at}`)],
  ['shell scripts', each(() => `RUN ${shell}`)],
  ['pipes', wide('RUN ', () => 'curl a | tar b | ', 220_000)],
  ['substitutions of commands', wide('RUN echo ', () => '"$(a)$(b c)" ', 190_000)],
  ['assignments', wide('RUN ', (at) => `A${at}=$A; `)],
  [
    'loops in loops',
    each(() => 'RUN for a in 1 2 3 4 5 6 7; do for b in 1 2 3 4 5 6 7; do go build ./$a$b; done; done'),
  ],
  ['functions', each(() => 'RUN f() { g; g; g; g; g; }; g() { go build ./a; }; f; f; f', 2_500)],
  ['choices', wide('RUN ', () => 'case $A in a|b) c;; *) d;; esac; ', 400_000)],
  ['quotes', wide('RUN echo ', () => `'a'"b"`)],
  ['arithmetic', wide('RUN echo ', () => '$((1+(2*3))) ')],
  ['redirections', wide('RUN a ', () => '> f 2>&1 < g ')],
  ['scripts in scripts', each(() => `RUN eval "$A" && sh -c "go build ./x; sh -c 'go build y'"`)],
  [
    'lists',
    wide('COPY ["a", ', () => '"a",')
      .replaceAll(' x=x y=y\n', '"/"]\n')
      .slice(0, 90_000),
  ],
  ['WORKDIR', each((at) => `WORKDIR a${at}`)],
  ['WORKDIR and steps', each((at) => `WORKDIR a${at}\nRUN go build ./x`, 2_400)],
  [
    'ENTRYPOINT',
    `${each((at) => `RUN go build -o /bin/a${at} ./b${at}`, 2_000)}ENTRYPOINT [${joined(5_000, lineLength, (at) => `"a${at}",`)}"x"]\n`,
  ],
  ['ONBUILD', `FROM golang AS a\n${'ONBUILD RUN go build ./x\n'.repeat(1_200)}${'FROM a\n'.repeat(3)}`],
  ['EXPOSE', wide('EXPOSE ', () => '80/tcp ')],
  ['images', `FROM scratch\n${joined(instructions, textLength, (at) => `COPY --from=word${at} /x /y\n`)}`],
]

const [started, made] = [each(() => 'RUN ./build.sh'), each((at) => `RUN make t${at}`)]

const scripts: readonly (readonly [title: string, text: string, script: string])[] = [
  ['a long script of the context', started, shell.repeat(2_400)],
  ['a script with many variables', started, joined(30_000, 290_000, (at) => `export A${at}=$A${at - 1}\n`)],
  [
    'a Makefile with many variables',
    made,
    `${joined(20_000, 280_000, (at) => `A${at} := $(A${at - 1})x\n`)}t1:\n\tgo build $(A9)\n`,
  ],
  [
    'a Makefile whose variables double',
    made,
    `${joined(20_000, 280_000, (at) => `A${at} = $(A${at + 1}) $(A${at + 2})\n`)}t1:\n\tgo build $(A1)\n`,
  ],
  [
    'a Makefile with many targets',
    made,
    joined(20_000, 280_000, (at) => `t${at}: t${at + 1}\n\tgo build ./t${at}\n`),
  ],
]

/** Dockerfiles of as many kinds as there are readers of them, each as large as it may be. */
export const largestDockerfiles: readonly Largest[] = [
  ...texts.map(([title, text]) => ({ title, text, script: '' })),
  ...scripts.map(([title, text, script]) => ({ title, text, script })),
]
