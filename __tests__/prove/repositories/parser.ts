import { differences } from '../../dockerfile/agreement.ts'
import { dockerfiles } from '../../dockerfile/dockerfiles.ts'
import { sampleDockerfiles } from '../../dockerfile/random-dockerfiles.ts'
import { askBuildKit } from '../../support/buildkit-parser.ts'
import { type Count, tallyOf } from './tally.ts'

const seed = 20_261_128
const randomFiles = 600

/** Dockerfiles over which this project's reader and BuildKit's parser agree: all of the table, and random ones. */
export const count: Count = async () => {
  const questions = [...Object.values(dockerfiles).flat(), ...sampleDockerfiles(randomFiles, seed)]
  const answers = await askBuildKit(questions)
  const wrong = questions.map((question, index) => {
    const answer = answers[index]
    const found = answer === undefined ? ['no answer'] : differences(question, answer)
    return found.length === 0 ? undefined : `${JSON.stringify(question.text)}: ${found.join('; ')}`
  })
  return tallyOf('Dockerfiles read as by BuildKit', wrong)
}
