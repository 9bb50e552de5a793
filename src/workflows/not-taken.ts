const named = 'it names the image, which is not needed here'
const stored = 'what is done with the image afterwards is not timed'

/** Why a setting of docker/build-push-action has no input here, by its name, as a clause. */
export const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    annotations: named,
    image: named,
    labels: named,
    tags: named,
    load: stored,
    outputs: stored,
    push: stored,
    builder: 'the input engines chooses what builds',
    'no-cache': 'the input scenarios says from which cache a build starts',
    pull: 'images are pulled before anything is timed',
  }),
)
