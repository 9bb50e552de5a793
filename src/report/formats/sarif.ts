import type { Advice, Report } from '../../model.ts'
import { gainedIn, adviceSentences } from '../advice/words.ts'
import type { ExportFormat } from './export.ts'
import { plain } from './plain.ts'

/**
 * SARIF 2.1.0 as GitHub's code scanning reads it: one result for each rewrite that surely gains, at its line of the Dockerfile.
 * A report without advice has no results, which closes the alerts of an earlier one.
 */
export const sarif: ExportFormat = {
  name: 'sarif',
  file: 'report.sarif',
  render: (report) => `${JSON.stringify(logOf(report), undefined, 2)}\n`,
}

const logOf = (report: Report) => {
  const gained = gainedIn(report)
  const cautions = (report.cautions ?? []).map((each) => `Caution: ${plain(each)}`)
  // Each rule once, as SARIF wants it: of merged reports, the same rewrite may gain in several Dockerfiles.
  const rules = [...new Map(gained.map((advice) => [idOf(advice.rewrite), ruleOf(advice)])).values()]
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'go-container-bench',
            semanticVersion: report.toolVersion,
            rules,
          },
        },
        // Paths are relative to the repository.
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        ...(cautions.length > 0 && { invocations: [invocationWith(cautions)] }),
        results: gained.map((advice) =>
          resultOf(advice, {
            ruleIndex: rules.findIndex(({ id }) => id === idOf(advice.rewrite)),
            cautions,
          }),
        ),
      },
    ],
  }
}

/** Where SARIF has what a reader must know of a whole run; code scanning does not show it, so each message has it too. */
const invocationWith = (cautions: readonly string[]) => ({
  executionSuccessful: true,
  toolExecutionNotifications: cautions.map((text) => ({ level: 'warning', message: { text } })),
})

/** With all that code scanning asks of a rule, each text no longer than what it shows of one. */
const ruleOf = ({ rewrite, text, hosted }: Advice) => {
  const description = { text: plain(text.slice(0, longestText)) }
  return {
    id: idOf(rewrite),
    shortDescription: description,
    fullDescription: description,
    help: { text: plain([text, hosted ?? ''].join(' ').trim().slice(0, longestText)) },
    defaultConfiguration: { level: 'note' },
  }
}

/** https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const longestText = 1_000

type Around = { readonly ruleIndex: number; readonly cautions: readonly string[] }

const resultOf = (advice: Advice, { ruleIndex, cautions }: Around) => ({
  ruleId: idOf(advice.rewrite),
  ruleIndex,
  level: 'note',
  message: { text: [plain(adviceSentences(advice).join(' ')), ...cautions].join(' ') },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(advice.dockerfile ?? 'Dockerfile'), uriBaseId: '%SRCROOT%' },
        region: { startLine: advice.line ?? 1 },
      },
    },
  ],
  // The same alert from run to run, whatever was measured.
  partialFingerprints: { rewrite: `${plain(advice.rewrite)}:1` },
})

const idOf = (rewrite: string): string => `dockerfile/${plain(rewrite)}`

/**
 * A path as a relative reference (RFC 3986) below its base, whatever a report says: blanks and other characters that mean
 * something there are encoded, and nothing leads out of it.
 */
const uriOf = (path: string): string =>
  plain(path)
    .split('/')
    .filter((part) => !/^\.{0,2}$/.test(part))
    .map(encodeURIComponent)
    .join('/') || 'Dockerfile'
