import { expect, test } from 'vitest'
import { bothKinds } from '../support/engine-lists.ts'
import { known, openLab } from '../support/lab.ts'
import { layeredFixture } from '../support/layered.ts'
import { moduleProxy } from '../support/module-proxy.ts'
import { tempFolder } from '../support/temp-folder.ts'

const isDownload = ({ name }: { readonly name: string }): boolean => /mod.*download/.test(name)

test.each(bothKinds)(
  'strategy layers on $name: an edit compiles everything again and downloads nothing',
  async (engine) => {
    const { address } = await moduleProxy()
    await using folder = await tempFolder()
    const fixture = await layeredFixture(folder.path)
    await using lab = await openLab(engine, { fixture, strategies: ['layers'], env: { GOPROXY: address } })
    const cold = await lab.build('cold', { strategy: 'layers' })
    const edited = await lab.build('source-change', { strategy: 'layers' })
    const [first, second] = [cold, edited].map(({ measurement }) => known(measurement.evidence))
    for (const evidence of [first, second]) {
      const { packagesNeeded, packagesCompiled } = known(evidence).outcome
      expect(packagesNeeded).toBeGreaterThan(3)
      expect(packagesCompiled).toBe(packagesNeeded)
    }
    expect(second?.state).toMatchObject({ kind: 'primed', holds: true })
    expect(second?.binarySha256).not.toBe(first?.binarySha256)
    const downloads = [first, second].map((evidence) => evidence?.outcome.steps.find(isDownload)?.hit)
    expect(downloads).toEqual([false, true])
  },
)
