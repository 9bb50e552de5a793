import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { runBuild } from '../build/run-build.ts'
import type { ExportWays } from '../buildkit/export-image.ts'
import { plainProgressReader } from '../buildkit/progress.ts'
import { elsewhereOf } from '../buildkit/space.ts'
import type { DockerConnection } from './connection.ts'

type Pushing = {
  readonly client: Pick<DockerConnection['client'], 'program' | 'env'>
  readonly api: Pick<DockerConnection['api'], 'tagImage' | 'removeImage'>
  readonly death: DockerConnection['death']
}

/**
 * Exports what is among the images of a daemon. With a storage driver of its own, `docker push` compresses layers each time
 * again; with containerd's image store, the build has compressed them.
 */
export const pushFrom = (host: Host, { client, api, death }: Pushing): ExportWays => ({
  refuses: (target) => {
    switch (target.kind) {
      case 'load':
        return 'the image is among the images of the daemon when it is built, so there is nothing to load'
      case 'archive':
        return 'docker save cannot choose how layers are compressed'
      case 'push':
        return target.compression === 'gzip'
          ? undefined
          : 'docker push cannot choose how layers are compressed; it sends them with gzip'
    }
  },
  push: async (tag, { reference, dir, timeoutMs }) => {
    await api.tagImage(tag, reference)
    try {
      const { durationMs, counters, unknown, failure } = await runBuild(host, {
        ...{ program: client.program, args: ['push', '--quiet', reference], env: client.env },
        ...{ user: undefined, timeoutMs, reader: plainProgressReader(), imageIdFile: join(dir, 'none') },
        ...{ usageFile: undefined, hasRemoteCache: false, elsewhere: elsewhereOf(death) },
      })
      return { durationMs, counters, unknown, failure, archiveBytes: undefined }
    } finally {
      await api.removeImage(reference)
    }
  },
})
